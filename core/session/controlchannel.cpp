// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/controlchannel.h"

#include <QCoreApplication>

namespace redbud
{

Result<std::unique_ptr<ControlChannel>>
ControlChannel::open(const SessionPaths &paths, int milliseconds,
                     const QmpClient::KeepWaiting &keepWaiting)
{
    std::optional<FileLock> lock = FileLock::take(paths.controlLock(), milliseconds);
    if (!lock)
        return failure(ErrorCode::Busy,
                       QCoreApplication::translate(
                           "Session", "Another program is giving this virtual machine commands"));
    Result<std::unique_ptr<QmpClient>> qmp =
        QmpClient::connect(paths.control(), QDeadlineTimer(milliseconds), keepWaiting);
    if (!qmp)
        return failure(qmp.error());
    return std::unique_ptr<ControlChannel>(new ControlChannel(*std::move(lock), *std::move(qmp)));
}

Result<std::unique_ptr<ControlChannel>> ControlChannel::open(const SessionPaths &paths,
                                                             int milliseconds)
{
    // A QEMU that has ended will not open its socket any more.
    return open(paths, milliseconds, [paths] {
        const auto session = readSession(paths);
        return session && session->isAlive();
    });
}

} // namespace redbud
