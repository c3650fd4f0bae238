// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace redbud::cli
{

/// The user who is to own the nodes of IOMMU groups: this one, or under sudo who called it. Absent:
/// root itself.
std::optional<quint32> launchingUser();

} // namespace redbud::cli
