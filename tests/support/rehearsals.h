// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

#include <QByteArray>

namespace redbud::test
{

/// A rehearsal that has to end with a report; ends the test program where it does not.
RehearsalReport rehearsed(const Host &host, const Plan &plan, const RehearsalOptions &options = {});

/// Findings, differences and QEMU's own lines, one below the other.
QByteArray told(const RehearsalReport &report);

} // namespace redbud::test
