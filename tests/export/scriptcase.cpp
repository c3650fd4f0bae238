// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/export/scriptcase.h"

#include "core/bind/bindplan.h"
#include "core/export/launchscript.h"
#include "core/host/scanner.h"
#include "core/qemu/launchspec.h"
#include "tests/bind/bindcase.h"
#include "tests/hosts/hostdescription.h"
#include "tests/support/samples.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QThread>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

void write(const QString &path, const QByteArray &content, bool program = false)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(path));
    if (program)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                            QFileDevice::ExeOwner);
}

constexpr char qemuPattern[] = R"sh(#!/bin/sh
case "$*" in
--version) echo "QEMU emulator version 7.2.22 (a stand-in)"; exit ;;
"-machine help") echo "pseries-7.2          a stand-in"; exit ;;
*spapr-pci-host-bridge,help) echo "  atsd=<uint64>"; exit ;;
esac
printf '%s\0' "$@" >"$REDBUD_ROOT/fake/words"
)sh";

} // namespace

ScriptCase::ScriptCase()
{
    HostDescription description = bindableHost();
    releaseGpuMemory(description);
    if (!makeFakeHost(description, folder()) || !QDir(folder()).mkpath(u"programs"_s) ||
        !QDir(folder()).mkpath(u"fake"_s))
        qFatal("cannot make a fake host");
    write(file(u"dev/kvm"_s), {});
    write(file(u"programs/sleep"_s), "#!/bin/sh\n", true);
    write(file(u"programs/modprobe"_s),
          "#!/bin/sh\nprintf %s \"$2\" >\"$REDBUD_ROOT/fake/modprobe\"\n", true);
}

Host ScriptCase::host() const
{
    const auto root = openDirectorySysroot(folder());
    auto host = root ? scanHost(**root, folder()) : failure(root.error());
    if (!host)
        qFatal("cannot scan: %s", qUtf8Printable(host.error().text()));
    return *std::move(host);
}

Plan ScriptCase::plan() const
{
    Plan plan = planWith({{0, {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2"}},
                          {1, {"0005:01:00.0"}}});
    plan.name = u"machine"_s;
    plan.machine.type = u"pseries-7.2"_s;
    plan.machine.accelerator = Accelerator::Tcg; // locks no memory, which only root may do
    return plan;
}

void ScriptCase::exportPlan(const Plan &plan, const QByteArray &then)
{
    write(file(u"programs/qemu"_s), qemuPattern + then + '\n', true);
    const auto script = launchScript(host(), plan, file(u"programs/qemu"_s), u"machine.redbud"_s);
    if (!script)
        qFatal("cannot export: %s", qUtf8Printable(script.error().text()));
    write(file(u"script"_s), *script, true);
}

void ScriptCase::start(QProcess &script, const QString &shell, const QStringList &options) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"REDBUD_ROOT"_s, folder());
    environment.insert(u"REDBUD_TEST_KERNEL"_s, file(u"kernel"_s));
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(REDBUD_SHELL_KERNEL));
    environment.insert(u"PATH"_s, file(u"programs"_s) + u':' + environment.value(u"PATH"_s));
    script.setProcessEnvironment(environment);
    script.setWorkingDirectory(folder());
    script.start(shell, QStringList{file(u"script"_s)} + options);
}

ScriptCase::End ScriptCase::endOf(QProcess &script)
{
    if (!script.waitForFinished(120000))
        return {-1, {}, "it did not end"};
    const bool killed = script.exitStatus() == QProcess::CrashExit;
    return {killed ? 128 + script.exitCode() : script.exitCode(), script.readAllStandardOutput(),
            script.readAllStandardError()};
}

ScriptCase::End ScriptCase::run(const QString &shell, const QStringList &options) const
{
    QProcess script;
    start(script, shell, options);
    return endOf(script);
}

ScriptCase::End ScriptCase::runAgain(const QString &shell, const QStringList &options) const
{
    // A program that the script had started keeps its lock until it ends, too.
    QDeadlineTimer deadline(10000);
    End end = run(shell, options);
    while (end.status == 1 && !deadline.hasExpired()) {
        QThread::msleep(20);
        end = run(shell, options);
    }
    return end;
}

QByteArrayList ScriptCase::words() const
{
    QFile in(file(u"fake/words"_s));
    if (!in.open(QIODevice::ReadOnly))
        return {};
    QByteArrayList words = in.readAll().split('\0');
    words.removeLast(); // each ends with a NUL
    return words;
}

QByteArrayList ScriptCase::wordsFor(const Plan &plan) const
{
    QByteArrayList words;
    for (const QString &word : launchSpec(host(), plan, file(u"programs/qemu"_s)).argv.mid(1))
        words.append(word.toUtf8());
    return words;
}

bool ScriptCase::hasJournal() const
{
    return !QDir(file(u"var/lib/redbud"_s)).entryList({u"*.journal"_s}, QDir::Files).isEmpty();
}

QStringList ScriptCase::stepsOf(const Plan &plan) const
{
    const auto root = openDirectorySysroot(folder());
    const Host seen = host();
    BindRequest request;
    request.devices = devicesOf(plan);
    const auto binding =
        planBinding(seen, readBindFacts(**root, membersOfGroups(seen, request.devices)), request);
    QStringList lines;
    for (const BindStep &step : binding ? binding->steps : QList<BindStep>()) {
        if (step.kind != BindStep::Kind::CheckGroup) // changes nothing
            lines.append(step.command().remove(u'\''));
    }
    return lines;
}

} // namespace redbud::test
