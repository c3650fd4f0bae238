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
    double processorMilliseconds = 0; ///< of all threads
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
    const double elapsed = double(timer.nsecsElapsed()) / 1e6;
    posix_spawn_file_actions_destroy(&actions);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return {elapsed, milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), usage.ru_maxrss};
}

Cost median(std::vector<Cost> costs)
{
    std::ranges::sort(costs, {}, &Cost::milliseconds);
    return costs[costs.size() / 2];
}

struct Costs {
    Cost ours;
    Cost theirs;
};

/// In turn, so that both meet the same machine, whatever else it does.
Costs medians(int runs, const QByteArrayList &ours, const QByteArrayList &theirs)
{
    std::vector<Cost> costsOfOurs;
    std::vector<Cost> costsOfTheirs;
    for (int i = 0; i < runs; ++i) {
        costsOfOurs.push_back(run(ours));
        costsOfTheirs.push_back(run(theirs));
    }
    return {median(costsOfOurs), median(costsOfTheirs)};
}

/// In a process of its own: the kernel counts the memory of the process that starts a program as
/// the program's peak, so this one must stay small.
bool writeServer(int functions, const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(writeTree(buildX86Server(functions), path) ? 0 : 1);
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && status == 0;
}

} // namespace

/// A scan against lspci over the same tree of files.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QByteArray redbudctl = QCoreApplication::applicationDirPath().toUtf8() + "/redbudctl";
    double before = 0; // milliseconds of the size before
    int functionsBefore = 0;
    for (const int functions : {64, 1024, 8192}) {
        const QTemporaryDir folder;
        if (!writeServer(functions, folder.path()))
            qFatal("cannot write %s", qUtf8Printable(folder.path()));
        const QByteArray path = folder.path().toUtf8();
        const int runs = functions > 1024 ? 5 : 11;
        const QByteArrayList scan{redbudctl, "scan", "--json", "--host", path};
        // -k looks for kernel modules, as the scan does; the tree has none, and neither may this
        // machine for its own kernel.
        const QByteArrayList lspci{"lspci",
                                   "-vmmk",
                                   "-D",
                                   "-A",
                                   "linux-sysfs",
                                   "-O",
                                   "sysfs.path=" + path + "/sys/bus/pci"};
        run(scan); // so that both read from the cache
        run(lspci);
        const Costs costs = medians(runs, scan, lspci);
        std::printf(
            "%5d functions: redbudctl scan --json %8.1f ms (%8.1f ms of processor time), "
            "%6ld KiB; lspci -vmmk -D %8.1f ms (%8.1f ms), %6ld KiB; ratio %.2f (medians of "
            "%d runs in turn)\n",
            functions, costs.ours.milliseconds, costs.ours.processorMilliseconds,
            costs.ours.peakKiB, costs.theirs.milliseconds, costs.theirs.processorMilliseconds,
            costs.theirs.peakKiB, costs.ours.milliseconds / costs.theirs.milliseconds, runs);
        if (functionsBefore > 0)
            std::printf("      %.1f times as many functions take %.1f times as long\n",
                        double(functions) / functionsBefore, costs.ours.milliseconds / before);
        std::fflush(stdout);
        before = costs.ours.milliseconds;
        functionsBefore = functions;
    }
    return 0;
}
