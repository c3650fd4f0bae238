// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/cards.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <QHostAddress>
#include <QMap>

namespace redbud
{

namespace
{

/// The first QEMU with VOF, as a machine type.
constexpr MachineType firstWithVof{6, 1};

bool isLoopback(const QString &listen)
{
    return listen == u"localhost" || QHostAddress(listen).isLoopback();
}

} // namespace

void checkScsiTargetConflict(const RuleContext &context, QList<Problem> &problems)
{
    QMap<int, QSet<int>> seen;
    QMap<int, QSet<int>> shared;
    QMap<int, int> count;
    forEachScsiDisk(context.plan(), [&](const Disk &disk) {
        ++count[disk.vphb];
        if (seen[disk.vphb].contains(disk.target))
            shared[disk.vphb].insert(disk.target);
        seen[disk.vphb].insert(disk.target);
    });
    for (auto it = shared.begin(); it != shared.end(); ++it) {
        QList<int> targets(it->begin(), it->end());
        std::ranges::sort(targets);
        QStringList names;
        for (const int target : std::as_const(targets))
            names.append(QString::number(target));
        Problem problem;
        problem.where = places({}, {VphbIndex{it.key()}});
        problem.message = Rule::tr("On vPHB %1 several disks have the same SCSI target (%2). QEMU "
                                   "would not start. Give each a target of its own.")
                              .arg(it.key())
                              .arg(names.join(QStringLiteral(", ")));
        if (count[it.key()] <= Disk::largestTarget + 1) {
            problem.fix =
                Fix{Rule::tr("Give every SCSI disk on vPHB %1 a target of its own").arg(it.key()),
                    {RenumberTargets{it.key()}}};
        }
        problems.append(problem);
    }
}

void checkFirmwareNotInQemu(const RuleContext &context, QList<Problem> &problems)
{
    const auto &newest = context.options().newestMachine;
    if (context.plan().firmware.kind != Firmware::Kind::Vof || !newest || *newest >= firstWithVof)
        return;
    Problem problem;
    problem.message = Rule::tr("The plan starts with the firmware VOF, which QEMU has from %1.%2 "
                               "on. This QEMU would not start. Use SLOF.")
                          .arg(firstWithVof.major)
                          .arg(firstWithVof.minor);
    problem.fix = Fix{Rule::tr("Use the firmware SLOF"), {SetFirmware{}}};
    problems.append(problem);
}

void checkOpenDisplay(const RuleContext &context, QList<Problem> &problems)
{
    const auto &display = context.plan().display;
    if (!display || !display->passwordFile.isEmpty() || isLoopback(display->listen))
        return;
    Display local = *display;
    local.listen = QStringLiteral("127.0.0.1");
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message =
        Rule::tr("The display listens on %1, port %2, without a password, so everyone "
                 "who reaches this address can see and use the virtual machine. Let "
                 "it listen on 127.0.0.1 and reach it through ssh, or name a file "
                 "with a password.")
            .arg(display->listen)
            .arg(display->port);
    problem.fix = Fix{Rule::tr("Let the display listen on 127.0.0.1"),
                      {SetDisplay{local, CardPlace::AsGiven}}};
    problems.append(problem);
}

void checkExtraArguments(const RuleContext &context, QList<Problem> &problems)
{
    const QStringList &arguments = context.plan().extraArguments;
    if (arguments.isEmpty())
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message = Rule::tr("QEMU gets further arguments, which Redbud hands on as they are and "
                               "cannot check: %1.")
                          .arg(arguments.join(u' '));
    problems.append(problem);
}

} // namespace redbud
