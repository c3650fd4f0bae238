// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace redbud
{

/// The fields of /proc/PID/stat (proc(5)) from the third, the state, on: element i is field i + 3.
/// What stands before, the name in parentheses, may hold anything. Empty where the process, or
/// the thread of /proc/PID/task/TID/stat, is gone.
QByteArrayList processStat(const QString &path);

} // namespace redbud
