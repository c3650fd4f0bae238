// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/guestinterview.h"

#include "core/rehearsal/guestconsole.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

QString complaintOf(const Error &error, const QByteArray &transcript)
{
    constexpr qsizetype quotedLines = 5;
    const QStringList lines =
        QString::fromUtf8(transcript).remove(u'\r').split(u'\n', Qt::SkipEmptyParts);
    const QStringList last = lines.sliced(std::max<qsizetype>(0, lines.size() - quotedLines));
    return QCoreApplication::translate("Rehearsal", "%1. The last lines of its console: %2")
        .arg(error.message, last.join(QStringLiteral(" | ")));
}

Result<GuestView> askShell(GuestConsole &console, QDeadlineTimer deadline)
{
    if (const Result<void> shell = console.waitForShell(deadline); !shell)
        return failure(shell.error());
    const Result<QByteArray> answer = console.run(guestViewCommands(), deadline);
    if (!answer)
        return failure(answer.error());
    return readGuestView(*answer);
}

} // namespace

Result<GuestInterview> interviewGuest(QmpClient &qmp, const QString &console, int milliseconds,
                                      const std::function<bool()> &keepWaiting)
{
    const QDeadlineTimer deadline(milliseconds);
    const Result<std::unique_ptr<GuestConsole>> connected =
        GuestConsole::connect(console, deadline, keepWaiting);
    if (!connected)
        return failure(connected.error());
    const Result<QJsonValue> running = qmp.execute(QStringLiteral("cont"));
    if (!running)
        return failure(running.error());
    const Result<GuestView> view = askShell(**connected, deadline);
    if (view)
        return GuestInterview{*view, {}};
    const Error &error = view.error();
    if (error.code == ErrorCode::TimedOut || error.code == ErrorCode::InvalidData)
        return GuestInterview{std::nullopt, complaintOf(error, (*connected)->transcript())};
    return failure(error);
}

} // namespace redbud
