// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/qemu/shellquote.h"
#include "core/session/session.h"
#include "core/session/sessioncontrol.h"
#include "core/session/supervisorprocess.h"
#include "tests/support/sessions.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace redbud;
using namespace Qt::StringLiterals;

// From the start of `redbudctl run` to QEMU's greeting, against a shell script with the same
// command line, in turn.

namespace
{

constexpr int rounds = 31;

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/redbudctl"_s;
}

/// Milliseconds until QEMU greets on the socket; ends the program where it never does.
double waitForGreeting(const QString &socketPath, const QElapsedTimer &clock)
{
    while (clock.elapsed() < 30000) {
        QLocalSocket socket;
        socket.connectToServer(socketPath);
        if (socket.waitForConnected(100) && socket.waitForReadyRead(1000) &&
            socket.readAll().contains("QMP"))
            return double(clock.nsecsElapsed()) / 1e6;
        ::usleep(500);
    }
    qFatal("QEMU does not greet");
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double launchWithRedbud(const QString &plan, QStringList &argv)
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), {u"run"_s, plan, u"--host"_s, u"sample:ac922-4gpu"_s, u"--simulated"_s,
                              u"--paused"_s, u"--detach"_s});
    const SessionPaths paths = *sessionPaths(u"v100-vm"_s);
    const double time = waitForGreeting(paths.watch(0), clock);
    process.waitForFinished();
    const auto session = findSession(u"v100-vm"_s);
    if (!session)
        qFatal("the launch failed");
    argv = session->record.argv;
    static_cast<void>(stopVm(*session, {0, 10000}));
    return time;
}

/// The same words, with sockets and devices in another folder.
double launchWithShell(const QString &folder, const QStringList &argv, const QString &simulator)
{
    QString script = u"#!/bin/sh\nexec"_s;
    for (QString word : argv)
        script += u' ' + shellQuote(word.replace(sessionPaths(u"v100-vm"_s)->directory, folder));
    const QString file = folder + u"/run.sh"_s;
    if (!writeFile(file, script.toLocal8Bit() + '\n'))
        qFatal("the script cannot be written");
    int pair[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
        qFatal("no sockets");
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, simulator);
    environment.insert(u"REDBUD_VFIOSIM"_s, folder + u"/devices.vfiosim"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier([&pair] { ::dup2(pair[1], consoleDescriptor); });
    process.start(u"/bin/sh"_s, {file});
    const double time = waitForGreeting(folder + u"/watch0"_s, clock);
    process.kill();
    process.waitForFinished();
    ::close(pair[0]);
    ::close(pair[1]);
    return time;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::SessionFolder folder;
    const QString plan = folder.path(u"vm.redbud"_s);
    if (QProcess::execute(program(),
                          {u"plan"_s, u"--host"_s, u"sample:ac922-4gpu"_s, u"-o"_s, plan}) != 0)
        qFatal("no plan");
    QStringList words;
    // Once for the caches, and for what the script needs.
    const auto first = launchWithRedbud(plan, words);
    static_cast<void>(first);
    const QString simulator =
        QCoreApplication::applicationDirPath() + u"/../lib/redbud/libredbud-vfiosim.so"_s;
    const QString other = folder.path(u"sh"_s);
    QDir().mkpath(other);
    {
        QProcess process;
        process.start(program(), {u"run"_s, plan, u"--host"_s, u"sample:ac922-4gpu"_s,
                                  u"--simulated"_s, u"--paused"_s, u"--detach"_s});
        process.waitForFinished();
        const auto session = findSession(u"v100-vm"_s);
        if (!session || !QFile::copy(session->paths.devices(), other + u"/devices.vfiosim"_s))
            qFatal("no description of the devices");
        static_cast<void>(stopVm(*session, {0, 10000}));
    }
    QList<double> redbud;
    QList<double> shell;
    for (int i = 0; i < rounds; ++i) {
        redbud.append(launchWithRedbud(plan, words));
        shell.append(launchWithShell(other, words, simulator));
    }
    std::printf("launch to the greeting, %d rounds in turn: redbudctl run %.1f ms (minimum %.1f), "
                "a shell script %.1f ms (minimum %.1f), ratio %.3f\n",
                rounds, median(redbud), *std::ranges::min_element(redbud), median(shell),
                *std::ranges::min_element(shell), median(redbud) / median(shell));
    return 0;
}
