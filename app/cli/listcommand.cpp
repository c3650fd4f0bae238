// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud::cli
{

namespace
{

struct Options {
    QString connect;
    bool json = false;
    bool clear = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

QString listText(const QList<VmDescription> &vms)
{
    if (vms.isEmpty())
        return tr("No virtual machine runs.\n");
    qsizetype width = 0;
    for (const VmDescription &vm : vms)
        width = std::max(width, vm.name.size());
    QString text;
    for (const VmDescription &vm : vms)
        text += vm.name.leftJustified(width + 2) + vm.summary() + u'\n';
    return text;
}

/// Those that have ended leave the list.
void forget(VmEngine &engine, QList<VmDescription> &vms)
{
    vms.removeIf([&engine](const VmDescription &vm) {
        if (isAlive(vm.state))
            return false;
        if (!vm.handedBack)
            complain(describeNotHandedBack());
        const auto ended = engine.find(vm.name);
        const Result<void> forgotten = ended ? (*ended)->forget() : Result<void>();
        // One that another took out of the list has gone as was wanted.
        if (!forgotten && forgotten.error().code != ErrorCode::NotFound) {
            complain(forgotten.error().text());
            return false;
        }
        return true;
    });
}

ExitStatus run(const Options &options)
{
    const auto engine = openEngine(options.connect);
    if (!engine)
        return fail(engine.error());
    Result<QList<VmDescription>> vms = (*engine)->list();
    if (!vms)
        return fail(vms.error());
    if (options.clear)
        forget(**engine, *vms);
    return options.json ? output(toJson(*vms)) : output(listText(*vms));
}

} // namespace

void addList(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "list",
                       "Show the virtual machines that run, and those that ended badly");
    auto options = std::make_shared<Options>();
    command.flag("--json", options->json, "Print the document redbud/sessions/1");
    command.flag("--clear", options->clear, "Forget those that have ended");
    addConnectOption(command, options->connect);
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
