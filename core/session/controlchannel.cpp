// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/controlchannel.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

/// A QEMU that has ended will not open its socket any more.
QmpClient::KeepWaiting whileAlive(const SessionPaths &paths)
{
    return [paths] {
        const auto session = readSession(paths);
        return session && session->isAlive();
    };
}

} // namespace

Result<std::unique_ptr<ControlChannel>>
ControlChannel::connect(const SessionPaths &paths, FileLock lock, const QString &socket,
                        int milliseconds, const QmpClient::KeepWaiting &keepWaiting)
{
    Result<std::unique_ptr<QmpClient>> qmp =
        QmpClient::connect(socket, QDeadlineTimer(milliseconds), keepWaiting);
    if (!qmp)
        return failure(qmp.error());
    markAnswered(paths);
    return std::unique_ptr<ControlChannel>(new ControlChannel(std::move(lock), *std::move(qmp)));
}

Result<std::unique_ptr<ControlChannel>>
ControlChannel::open(const SessionPaths &paths, int milliseconds,
                     const QmpClient::KeepWaiting &keepWaiting)
{
    std::optional<FileLock> lock = FileLock::take(paths.controlLock(), milliseconds);
    if (!lock)
        return failure(ErrorCode::Busy,
                       tr("Another program is giving this virtual machine commands"));
    return connect(paths, *std::move(lock), paths.control(), milliseconds, keepWaiting);
}

Result<std::unique_ptr<ControlChannel>> ControlChannel::open(const SessionPaths &paths,
                                                             int milliseconds)
{
    return open(paths, milliseconds, whileAlive(paths));
}

Result<std::unique_ptr<ControlChannel>>
ControlChannel::openAny(const SessionPaths &paths, int milliseconds,
                        const QmpClient::KeepWaiting &keepWaiting)
{
    const QmpClient::KeepWaiting wait = keepWaiting ? keepWaiting : whileAlive(paths);
    if (std::optional<FileLock> lock = FileLock::tryTake(paths.controlLock()))
        return connect(paths, *std::move(lock), paths.control(), milliseconds, wait);
    auto watching = openToWatch(paths, milliseconds, wait);
    return watching || watching.error().code != ErrorCode::Busy ? std::move(watching)
                                                                : open(paths, milliseconds, wait);
}

Result<std::unique_ptr<ControlChannel>> ControlChannel::openToWatch(const SessionPaths &paths,
                                                                    int milliseconds)
{
    return openToWatch(paths, milliseconds, whileAlive(paths));
}

Result<std::unique_ptr<ControlChannel>>
ControlChannel::openToWatch(const SessionPaths &paths, int milliseconds,
                            const QmpClient::KeepWaiting &keepWaiting)
{
    for (int i = 0; i < SessionPaths::mostWatchers; ++i) {
        if (std::optional<FileLock> lock = FileLock::tryTake(paths.watchLock(i)))
            return connect(paths, *std::move(lock), paths.watch(i), milliseconds, keepWaiting);
    }
    return failure(ErrorCode::Busy, tr("This virtual machine is watched by too many windows"));
}

} // namespace redbud
