// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/qemu/shellquote.h"
#include "core/session/memoryfacts.h"
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
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

using namespace redbud;
using namespace Qt::StringLiterals;

// From the start of `redbudctl run` to QEMU's greeting, against a shell script with the same
// command line, in turn: a small virtual machine, and one whose memory is taken at the start, as
// that of every one with host devices is on POWER9 (the kernel pins it all before the first DMA,
// VFIO_IOMMU_SPAPR_REGISTER_MEMORY).

namespace
{

struct Case {
    QString title;
    QString plan; ///< its file
    QString name; ///< of the virtual machine
    QStringList options;
    int rounds;
};

QString program()
{
    return QCoreApplication::applicationDirPath() + u"/redbudctl"_s;
}

/// Milliseconds until QEMU greets on the socket; ends the program where it never does.
double waitForGreeting(const QString &socketPath, const QElapsedTimer &clock)
{
    while (clock.elapsed() < 120000) {
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

double minimum(const QList<double> &values)
{
    return *std::ranges::min_element(values);
}

/// Milliseconds; @a look is called while it runs.
double launchWithRedbud(const Case &tried, const std::function<void(const Session &)> &look = {})
{
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program(),
                  QStringList{u"run"_s, tried.plan, u"--paused"_s, u"--detach"_s} + tried.options);
    const double time = waitForGreeting(sessionPaths(tried.name)->watch(0), clock);
    process.waitForFinished();
    const auto session = findSession(tried.name);
    if (!session)
        qFatal("the launch failed");
    if (look)
        look(*session);
    static_cast<void>(stopVm(*session, {0, 10000}));
    return time;
}

/// The same words, with sockets and devices in another folder.
class ShellLaunch
{
public:
    ShellLaunch(const Case &tried, const QString &folder)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        launchWithRedbud(tried, [this](const Session &session) { writeScript(session); });
    }

    double run() const
    {
        int pair[2] = {-1, -1};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0)
            qFatal("no sockets");
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        process.setChildProcessModifier([&pair] { ::dup2(pair[1], consoleDescriptor); });
        process.start(u"/bin/sh"_s, {m_folder + u"/run.sh"_s});
        const double time = waitForGreeting(m_folder + u"/watch0"_s, clock);
        process.kill();
        process.waitForFinished();
        ::close(pair[0]);
        ::close(pair[1]);
        return time;
    }

private:
    void writeScript(const Session &session)
    {
        QString script = u"#!/bin/sh\nexec"_s;
        for (QString word : session.record.argv)
            script += u' ' + shellQuote(word.replace(session.paths.directory, m_folder));
        if (!writeFile(m_folder + u"/run.sh"_s, script.toLocal8Bit() + '\n'))
            qFatal("the script cannot be written");
        if (!session.record.simulated)
            return;
        const QString devices = m_folder + u"/devices.vfiosim"_s;
        if (!QFile::copy(session.paths.devices(), devices))
            qFatal("no description of the devices");
        m_environment.insert(u"LD_PRELOAD"_s, QCoreApplication::applicationDirPath() +
                                                  u"/../lib/redbud/libredbud-vfiosim.so"_s);
        m_environment.insert(u"REDBUD_VFIOSIM"_s, devices);
    }

    QString m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// More huge pages for as long as this lives; none where this user or the kernel cannot set them
/// aside. A virtual machine, such as the one that this may run in, gives free memory back to its
/// host and waits for it again, which takes between none and seconds of a launch. Huge pages stay.
class HugePagePool
{
public:
    explicit HugePagePool(quint64 bytes)
        : m_before(count())
    {
        const quint64 wanted = m_before + bytes / pageSize;
        m_isFilled = set(wanted) && count() == wanted;
        if (!m_isFilled)
            set(m_before);
        else // for whoever stops this
            std::printf("huge pages set aside; %s was %llu\n", qUtf8Printable(path),
                        static_cast<unsigned long long>(m_before));
    }
    ~HugePagePool() { set(m_before); }
    Q_DISABLE_COPY_MOVE(HugePagePool)

    bool isFilled() const { return m_isFilled; }

    static constexpr quint64 pageSize = 2 * MiB;

private:
    static inline const QString path =
        QStringLiteral("/sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages");

    static quint64 count()
    {
        return readFile(path, 64).value_or(QByteArray()).trimmed().toULongLong();
    }

    static bool set(quint64 pages)
    {
        QFile file(path);
        const QByteArray text = QByteArray::number(pages);
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) &&
               file.write(text) == text.size();
    }

    quint64 m_before;
    bool m_isFilled = false;
};

void compare(const Case &tried, const QString &folder)
{
    const ShellLaunch script(tried, folder);
    QList<double> redbud;
    QList<double> shell;
    for (int i = 0; i < tried.rounds; ++i) {
        // They take turns at who is first, too.
        if (i % 2 == 0)
            redbud.append(launchWithRedbud(tried));
        shell.append(script.run());
        if (i % 2 != 0)
            redbud.append(launchWithRedbud(tried));
    }
    std::printf("launch to the greeting, %s, %d rounds in turn: redbudctl run %.1f ms (minimum "
                "%.1f), a shell script %.1f ms (minimum %.1f), ratio %.3f\n",
                qUtf8Printable(tried.title), tried.rounds, median(redbud), minimum(redbud),
                median(shell), minimum(shell), median(redbud) / median(shell));
}

/// The least that any program of this kind takes.
void measureStart()
{
    QList<double> times;
    for (int i = 0; i < 31; ++i) {
        QElapsedTimer clock;
        clock.start();
        QProcess process;
        process.start(program(), {u"--version"_s});
        process.waitForFinished();
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("redbudctl --version: %.1f ms\n", median(times));
}

/// Without host devices, because there are none here; its memory is taken as with them.
QByteArray preallocatedPlan(quint64 memory, bool hugePages)
{
    return R"({"schema": "redbud/plan/1", "name": "preallocated", "machine": {"type": "pseries-7.2",
 "accel": "tcg", "preallocate": true, "memory": ")" +
           QByteArray::number(memory / GiB) + R"(G")" +
           (hugePages ? R"(, "hugepages": "2M")" : "") +
           R"(}, "vphbs": [{"index": 0, "devices": []}]})";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const test::SessionFolder folder;
    const QString sample = u"sample:ac922-4gpu"_s;
    const QString small = folder.path(u"vm.redbud"_s);
    if (QProcess::execute(program(), {u"plan"_s, u"--host"_s, sample, u"-o"_s, small}) != 0)
        qFatal("no plan");
    measureStart();
    compare({u"1 GiB and four simulated GPUs"_s,
             small,
             u"v100-vm"_s,
             {u"--host"_s, sample, u"--simulated"_s},
             31},
            folder.path(u"sh"_s));

    const auto root = openDirectorySysroot(u"/"_s);
    if (!root)
        qFatal("no /proc");
    const quint64 memory =
        std::min(32 * GiB, readMemoryFacts(**root).available * 3 / 4) / GiB * GiB;
    const HugePagePool pool(memory);
    const QString large = folder.path(u"large.redbud"_s);
    if (!writeFile(large, preallocatedPlan(memory, pool.isFilled())))
        qFatal("no plan");
    compare({(pool.isFilled() ? u"%1 of huge pages taken at the start"_s
                              : u"%1 of ordinary pages taken at the start"_s)
                 .arg(sizeForPeople(memory)),
             large,
             u"preallocated"_s,
             {u"--host"_s, u"live"_s, u"--force"_s},
             21},
            folder.path(u"sh2"_s));
    return 0;
}
