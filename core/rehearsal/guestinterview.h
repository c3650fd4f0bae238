// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/qmpclient.h"
#include "core/rehearsal/guestview.h"

#include <QString>

#include <functional>
#include <optional>

namespace redbud
{

/// What came of booting a guest and asking its shell.
struct GuestInterview {
    std::optional<GuestView> view;
    QString complaint; ///< where there is no view: why, with the last lines of the console
};

/// Lets a stopped QEMU run, waits for Linux to start its shell on the console behind the Unix
/// socket @a console, and asks what it sees, in at most @a milliseconds. Fails where QEMU ends or
/// refuses (ProcessFailed, Cancelled); a guest that does not answer is a complaint. Blocks.
Result<GuestInterview> interviewGuest(QmpClient &qmp, const QString &console, int milliseconds,
                                      const std::function<bool()> &keepWaiting);

} // namespace redbud
