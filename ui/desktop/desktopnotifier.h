// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// Shows a notification of the desktop (org.freedesktop.Notifications 1.2). Returns at once; where
/// there is no desktop that shows it, nothing happens.
void notifyDesktop(const QString &title, const QString &text);

} // namespace redbud
