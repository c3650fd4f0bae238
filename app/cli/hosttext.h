// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

namespace redbud::cli
{

/// One line for each device, or everything that a scan knows of it.
enum class Detail { Lines, All };

/// A host for people to read in a terminal.
QString hostText(const Host &host, Detail detail);

} // namespace redbud::cli
