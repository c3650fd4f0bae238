// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace redbud
{

/// The exit status where no window can be shown.
inline constexpr int noDisplay = 3;

/// False where nothing in the environment names a display, so that Qt would only abort.
bool hasDisplay();

/// What to do about it, for people on standard error.
void complainOfNoDisplay();

/// A message handler for the time in which the application is made: where Qt cannot use the display
/// that is named it calls that fatal and would abort, which looks like a crash. This complains and
/// ends the program instead.
void endWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message);

} // namespace redbud
