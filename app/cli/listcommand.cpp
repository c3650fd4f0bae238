// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/session/sessionlist.h"
#include "core/session/vmstate.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redbud::cli
{

namespace
{

struct Options {
    bool json = false;
    bool clear = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString listText(const QList<ListedSession> &sessions)
{
    if (sessions.isEmpty())
        return tr("No virtual machine runs.\n");
    qsizetype width = 0;
    for (const ListedSession &listed : sessions)
        width = std::max(width, listed.session.record.name.size());
    QString text;
    for (const ListedSession &listed : sessions)
        text += listed.session.record.name.leftJustified(width + 2) + listed.summary() + u'\n';
    return text;
}

ExitStatus run(const Options &options)
{
    Result<QList<ListedSession>> sessions = listSessionsWithStates();
    if (!sessions)
        return fail(sessions.error());
    if (options.clear) {
        for (const ListedSession &listed : std::as_const(*sessions)) {
            if (!listed.session.isAlive())
                static_cast<void>(forgetSession(listed.session));
        }
        sessions->removeIf([](const ListedSession &listed) { return !listed.session.isAlive(); });
    }
    return options.json ? output(toJson(*sessions)) : output(listText(*sessions));
}

} // namespace

void addList(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "list",
                       "Show the virtual machines that run, and those that ended badly");
    auto options = std::make_shared<Options>();
    command.flag("--json", options->json, "Print the document redbud/sessions/1");
    command.flag("--clear", options->clear, "Forget those that have ended");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
