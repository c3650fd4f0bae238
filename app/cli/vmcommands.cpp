// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/vmcommands.h"

#include "app/cli/commandline.h"
#include "app/cli/terminalconsole.h"
#include "core/session/endwatch.h"
#include "core/session/sessioncontrol.h"

#include <QCoreApplication>

#include <unistd.h>

namespace redbud::cli
{

namespace
{

constexpr int endMilliseconds = 300000; // devices may have to be handed back

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

void addVmArgument(Subcommand &command, QString &name)
{
    command.optionalArgument("NAME", name,
                             "Name of the virtual machine; may be left out if there is one only");
}

Result<Session> chosenSession(const QString &name)
{
    if (!name.isEmpty())
        return findSession(name);
    const Result<QList<Session>> sessions = listSessions();
    if (!sessions)
        return failure(sessions.error());
    if (sessions->isEmpty())
        return failure(ErrorCode::NotFound, tr("No virtual machine runs"));
    if (sessions->size() > 1)
        return failure(ErrorCode::InvalidArgument,
                       tr("There is more than one virtual machine: name the one you mean"));
    return sessions->constFirst();
}

Result<Session> livingSession(const QString &name)
{
    Result<Session> session = chosenSession(name);
    if (session && !session->isAlive())
        return failure(ErrorCode::Unsupported, tr("This virtual machine has ended already"),
                       session->record.name);
    return session;
}

QString healthText(const HealthReport &report)
{
    qsizetype matching = 0;
    for (const ReadBack &value : report.readback)
        matching += value.matches() ? 1 : 0;
    QString text = (report.healthy ? tr("healthy: %1 of %2 values as planned\n")
                                   : tr("NOT healthy: %1 of %2 values as planned\n"))
                       .arg(matching)
                       .arg(report.readback.size());
    for (const Problem &problem : report.problems)
        text += QStringLiteral("- ") + problem.message + u'\n';
    for (const TreeDifference &difference : report.differences)
        text += describe(difference, tr("the prediction"), tr("the live tree")) + u'\n';
    for (const ReadBack &value : report.readback) {
        if (!value.matches())
            text += tr("%1 of %2 is %3, expected %4\n")
                        .arg(value.property, value.id, value.live.value_or(tr("absent")),
                             value.expected);
    }
    return text;
}

ExitStatus tellEnd(const Session &session, const QemuEnd &end)
{
    complain(tr("%1 has ended: %2").arg(session.record.name, describeEnd(end)));
    const auto left = readSession(session.paths);
    const bool stillBound =
        left && left->record.started == session.record.started && left->status.notHandedBack;
    if (stillBound)
        complain(describeNotHandedBack());
    if (end.good() && !stillBound)
        return Done;
    for (const QString &line : lastLog(session.record).mid(lastLog(session.record).size() - 5))
        complain(QStringLiteral("  qemu: ") + line);
    complain(tr("its log is %1").arg(session.record.log));
    return AnswerIsNo;
}

ExitStatus follow(const Session &session, const std::stop_token &stop, bool stopEndsIt)
{
    const EndWatch watch(session);
    if (::isatty(STDIN_FILENO) != 0)
        complain(tr("this is the console of %1; Ctrl+] leaves it").arg(session.record.name));
    const Result<ConsoleEnd> end = connectTerminal(session.paths.console(), stop);
    if (!end && !watch.hasEnded())
        return fail(end.error());
    if (end && *end == ConsoleEnd::Detached) {
        complain(tr("%1 goes on; `redbudctl attach` brings you back").arg(session.record.name));
        return Done;
    }
    if (end && *end == ConsoleEnd::Stopped) {
        if (!stopEndsIt)
            return Done;
        const Result<StopReport> report = stopVm(session, {}, complain);
        return report ? tellEnd(session, report->end) : fail(report.error());
    }
    const Result<QemuEnd> ended = waitForEnd(session, endMilliseconds);
    return ended ? tellEnd(session, watch.end()) : fail(ended.error());
}

void addSimpleVmCommand(CLI::App &app, ExitStatus &status, const char *name, const char *help,
                        Result<void> (*perform)(const Session &))
{
    Subcommand command(app, name, help);
    auto vm = std::make_shared<QString>();
    addVmArgument(command, *vm);
    command.run(status, [vm, perform] {
        const Result<Session> session = livingSession(*vm);
        if (!session)
            return fail(session.error());
        const Result<void> done = perform(*session);
        return done ? Done : fail(done.error());
    });
}

} // namespace redbud::cli
