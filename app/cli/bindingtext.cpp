// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/bindingtext.h"

#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <cstdio>
#include <poll.h>
#include <unistd.h>

namespace redbud::cli
{

namespace
{

constexpr int stopMilliseconds = 50; ///< until a stop is noticed

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace

QString bindingText(const BindPlan &plan, const Host &host)
{
    QString text;
    for (const QString &warning : plan.warnings)
        text += tr("Warning: %1\n").arg(warning);
    for (const BindObstacle &obstacle : plan.obstacles)
        text += (obstacle.overridden ? tr("Warning: %1\n") : tr("Refused: %1\n"))
                    .arg(describe(obstacle, host));
    for (const BindAction &action : plan.actions) {
        const QString name = nameForPeople(host, action.device);
        if (action.kind == BindAction::Kind::AlreadyRight)
            text += tr("%1 is at vfio-pci already.\n").arg(name);
        else if (action.kind == BindAction::Kind::Leave)
            text += tr("%1 stays as it is; it does not matter to its group.\n").arg(name);
    }
    if (plan.steps.isEmpty())
        return text + tr("Nothing has to be done.\n");
    int number = 0;
    for (const BindStep &step : plan.steps) {
        text += QStringLiteral("%1. %2\n").arg(++number).arg(describe(step, host));
        if (!step.command().isEmpty())
            text += QStringLiteral("       ") + step.command() + u'\n';
    }
    return text;
}

QString afterRestartText(const QStringList &commands)
{
    if (commands.isEmpty())
        return {};
    QString text = tr("For the time after a restart of the machine:\n");
    for (const QString &command : commands)
        text += QStringLiteral("       ") + command + u'\n';
    return text;
}

bool confirms(const QString &question, const std::stop_token &stop)
{
    if (::isatty(STDIN_FILENO) == 0)
        return true;
    std::fprintf(stderr, "%s [y/N] ", qUtf8Printable(question));
    // A terminal has something to read when its line is complete.
    pollfd terminal{STDIN_FILENO, POLLIN, 0};
    while (::poll(&terminal, 1, stopMilliseconds) <= 0) {
        if (stop.stop_requested()) {
            std::fputc('\n', stderr);
            return false;
        }
    }
    QTextStream input(stdin);
    const QString answer = input.readLine().trimmed().toLower();
    return answer == u"y" || answer == u"yes";
}

void complainAboutStep(const HelperStep &step)
{
    if (step.state == u"done")
        return;
    const QString line = QStringLiteral("%1/%2 %3").arg(step.number).arg(step.of).arg(step.text);
    const QString what = step.restoring ? tr("putting back: %1").arg(line) : line;
    complain(step.state == u"failed" ? tr("%1: FAILED").arg(what) : what);
}

ExitStatus finish(const Result<HelperReply> &reply, bool json, const QString &verb)
{
    if (!reply) {
        complain(reply.error().text());
        return reply.error().code == ErrorCode::InvalidArgument ? WrongUsage : EnvironmentFailed;
    }
    ExitStatus written = Done;
    if (json) {
        written = output(
            QJsonObject{{verb, reply->done},
                        {QStringLiteral("message"), reply->message},
                        {QStringLiteral("notes"), QJsonArray::fromStringList(reply->notes)}});
    } else {
        QString text = reply->message + u'\n';
        for (const QString &note : reply->notes)
            text += QStringLiteral("- ") + note + u'\n';
        written = output(text);
    }
    if (written != Done)
        return written;
    return reply->done ? Done : AnswerIsNo;
}

} // namespace redbud::cli
