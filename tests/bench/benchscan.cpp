// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/x86server.h"
#include "tests/support/treefiles.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace redbud::test;

namespace
{

struct Cost {
    double milliseconds = 0;
    long peakKiB = 0;
};

/// Runs a program to its end, with its output thrown away.
Cost run(const QByteArrayList &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : command)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer timer;
    timer.start();
    pid_t child = 0;
    if (posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ) != 0)
        qFatal("cannot start %s", arguments.front());
    int status = 0;
    rusage usage = {};
    if (::wait4(child, &status, 0, &usage) != child || status != 0)
        qFatal("%s failed", arguments.front());
    posix_spawn_file_actions_destroy(&actions);
    return {double(timer.nsecsElapsed()) / 1e6, usage.ru_maxrss};
}

Cost median(int runs, const QByteArrayList &command)
{
    std::vector<Cost> costs;
    for (int i = 0; i < runs; ++i)
        costs.push_back(run(command));
    std::ranges::sort(costs, {}, &Cost::milliseconds);
    return costs[costs.size() / 2];
}

} // namespace

/// A scan against lspci over the same tree of files.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray redbudctl = QCoreApplication::applicationDirPath().toUtf8() + "/redbudctl";
    for (const int functions : {64, 1024, 8192}) {
        const QTemporaryDir folder;
        if (!writeTree(buildX86Server(functions), folder.path()))
            qFatal("cannot write %s", qUtf8Printable(folder.path()));
        const QByteArray path = folder.path().toUtf8();
        const int runs = functions > 1024 ? 5 : 11;
        const QByteArrayList scan{redbudctl, "scan", "--json", "--host", path};
        const QByteArrayList lspci{"lspci",
                                   "-vmmk",
                                   "-D",
                                   "-A",
                                   "linux-sysfs",
                                   "-O",
                                   "sysfs.path=" + path + "/sys/bus/pci"};
        run(scan); // so that both read from the cache
        run(lspci);
        const Cost ours = median(runs, scan);
        const Cost theirs = median(runs, lspci);
        std::printf("%5d functions: redbudctl scan --json %8.1f ms, %6ld KiB; lspci -vmmk -D "
                    "%8.1f ms, %6ld KiB; ratio %.2f (medians of %d runs)\n",
                    functions, ours.milliseconds, ours.peakKiB, theirs.milliseconds, theirs.peakKiB,
                    ours.milliseconds / theirs.milliseconds, runs);
        std::fflush(stdout);
    }
    return 0;
}
