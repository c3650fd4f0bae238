// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QStringList>

namespace redbud
{

/// Launches whose logs are kept, beside the running one.
inline constexpr int keptLogs = 5;

/// Makes room for the logs of a new launch: NAME becomes NAME.1, and so on up to NAME.5. The folder
/// is made. What cannot be moved stays; a launch does not fail for want of an old log.
void rotateLogs(const QStringList &files);

} // namespace redbud
