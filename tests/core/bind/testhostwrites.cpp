// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/sysroot.h"
#include "core/base/timedio.h"
#include "core/bind/livehostcontrol.h"
#include "core/bind/memlockgrant.h"
#include "core/bind/persistentbinding.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The few places where binding touches the system.
class TestHostWrites : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    bool put(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        return QDir().mkpath(QFileInfo(path(name)).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(content) == content.size();
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<void> write(const QString &name, const QByteArray &value) const
    {
        const FileDescriptor root(
            ::open(qPrintable(path(u"sys"_s)), O_PATH | O_DIRECTORY | O_CLOEXEC));
        return writeInRoot(root.get(), name, value, 2s);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(put(u"sys/devices/a/driver_override"_s, "(null)\n")); }

    void writesAFile()
    {
        QVERIFY(write(u"devices/a/driver_override"_s, "vfio-pci"));
        QVERIFY(content(u"sys/devices/a/driver_override"_s).startsWith("vfio-pci"));
    }

    void followsLinksInside()
    {
        QVERIFY(QDir().mkpath(path(u"sys/bus"_s)));
        QVERIFY(QFile::link(u"../devices/a"_s, path(u"sys/bus/a"_s)));
        QVERIFY(write(u"bus/a/driver_override"_s, "pci-stub"));
        QVERIFY(content(u"sys/devices/a/driver_override"_s).startsWith("pci-stub"));
    }

    void neverLeavesTheRoot_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("absolute") << path(u"secret"_s);
        QTest::newRow("upwards") << u"../../secret"_s;
        QTest::newRow("far upwards") << u"../../../../../../../.."_s + path(u"secret"_s);
        QTest::newRow("own descriptors") << u"/proc/self/fd/0"_s;
    }

    void neverLeavesTheRoot()
    {
        QFETCH(QString, target);
        QVERIFY(put(u"secret"_s, "untouched"));
        QFile::remove(path(u"sys/bus/planted"_s));
        QVERIFY(QFile::link(target, path(u"sys/bus/planted"_s)));
        const auto written = write(u"bus/planted"_s, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::NotFound);
        QVERIFY(!write(u"../secret"_s, "x"));
        QCOMPARE(content(u"secret"_s), QByteArray("untouched"));
    }

    void endsWhenTheKernelDoesNot()
    {
        std::array<int, 2> ends{};
        QVERIFY(::pipe(ends.data()) == 0);
        const FileDescriptor reading(ends[0]);
        const FileDescriptor writing(ends[1]);
        // A full pipe takes nothing more, like a driver that does not let go.
        QCOMPARE(::fcntl(writing.get(), F_SETFL, O_NONBLOCK), 0);
        const QByteArray block(1 << 16, 'x');
        while (::write(writing.get(), block.constData(), size_t(block.size())) > 0) {
        }
        QCOMPARE(::fcntl(writing.get(), F_SETFL, 0), 0);
        QCOMPARE(timedWrite(writing.get(), "x", 200ms), ETIMEDOUT);
    }

    void readsWhatIsThere()
    {
        QVERIFY(put(u"attribute"_s, "vfio-pci\n"));
        QByteArray bytes = "before";
        const FileDescriptor file(::open(qPrintable(path(u"attribute"_s)), O_RDONLY | O_CLOEXEC));
        QCOMPARE(timedRead(file.get(), bytes, 2s), 0);
        QCOMPARE(bytes, QByteArray("vfio-pci\n"));
        QCOMPARE(timedRead(file.get(), bytes, 2s), 0); // its end
        QCOMPARE(bytes, QByteArray());
        const FileDescriptor endless(::open("/dev/zero", O_RDONLY | O_CLOEXEC));
        QCOMPARE(timedRead(endless.get(), bytes, 2s), E2BIG);
        const FileDescriptor unreadable(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        QCOMPARE(timedRead(unreadable.get(), bytes, 2s), EBADF);
    }

    void endsWhenTheKernelDoesNotAnswer()
    {
        std::array<int, 2> ends{};
        QVERIFY(::pipe(ends.data()) == 0);
        const FileDescriptor reading(ends[0]);
        const FileDescriptor writing(ends[1]);
        QByteArray bytes;
        QCOMPARE(timedRead(reading.get(), bytes, 200ms), ETIMEDOUT);
    }

    void readsTheLiveMachineInTime()
    {
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY(live);
        QCOMPARE((*live)->readInTime(u"proc/sys/kernel/ostype"_s, 2s).value_or(QByteArray()),
                 QByteArray("Linux\n"));
        QCOMPARE((*live)->readInTime(u"proc/none"_s, 2s).error().code, ErrorCode::NotFound);
    }

    void tellsWhatTheKernelSaid()
    {
        const FileDescriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
        QCOMPARE(timedWrite(full.get(), "x", 2s), ENOSPC);
        const FileDescriptor null(::open("/dev/null", O_WRONLY | O_CLOEXEC));
        QCOMPARE(timedWrite(null.get(), "x", 2s), 0);
        const FileDescriptor unwritable(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QCOMPARE(timedWrite(unwritable.get(), "x", 2s), EBADF);
    }

    void keepsBindingsOverARestart()
    {
        const QString folder = path(u"driverctl.d"_s);
        const QList<PciAddress> devices{addressOf("0004:04:00.0"), addressOf("0006:00:00.1")};
        QVERIFY(addPersistentBindings(folder, devices));
        // What was said beforehand is what was done.
        QCOMPARE(commandsToAdd(folder, devices),
                 QStringList({u"mkdir -p "_s + folder,
                              u"echo vfio-pci > "_s + folder + u"/pci-0004:04:00.0"_s,
                              u"echo vfio-pci > "_s + folder + u"/pci-0006:00:00.1"_s}));
        // As driverctl itself reads and writes it.
        QCOMPARE(content(u"driverctl.d/pci-0004:04:00.0"_s), QByteArray("vfio-pci\n"));
        QVERIFY(put(u"driverctl.d/pci-0005:01:00.0"_s, "pci-stub\n"));
        QVERIFY(put(u"driverctl.d/pci-nonsense"_s, "vfio-pci\n"));
        QVERIFY(put(u"driverctl.d/pci-0009:01:00.0"_s, "../evil\n"));
        QCOMPARE(persistentBindings(folder).size(), 3);
        // Somebody else's choice stays.
        QVERIFY(!addPersistentBindings(folder, {addressOf("0005:01:00.0")}));
        QCOMPARE(mayComeUpAtVfio(folder, {addressOf("0005:01:00.0")}).error().code,
                 ErrorCode::InvalidArgument);
        QVERIFY(mayComeUpAtVfio(folder, devices));
        QCOMPARE(comingUpAtVfio(folder, {}), devices);
        QCOMPARE(comingUpAtVfio(folder, {addressOf("0005:01:00.0"), devices[1]}),
                 QList<PciAddress>{devices[1]});
        QCOMPARE(commandsToRemove(folder, {addressOf("0005:01:00.0"), devices[1]}),
                 QStringList{u"rm "_s + folder + u"/pci-0006:00:00.1"_s});
        QVERIFY(removePersistentBindings(folder,
                                         devices + QList<PciAddress>{addressOf("0005:01:00.0")}));
        QCOMPARE(persistentBindings(folder),
                 QList<PersistentBinding>({{addressOf("0005:01:00.0"), u"pci-stub"_s}}));
    }

    void limitsOnlyOnesOwnProcesses()
    {
        QProcess sleeper;
        sleeper.start(u"sleep"_s, {u"60"_s});
        QVERIFY(sleeper.waitForStarted());
        const qint64 process = sleeper.processId();
        const auto other = grantMemlock(u"/proc"_s, process, ::getuid() + 1, 65536);
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::InvalidArgument);
        QVERIFY(grantMemlock(u"/proc"_s, process, ::getuid(), 65536));
        rlimit limit = {};
        QCOMPARE(::prlimit(pid_t(process), RLIMIT_MEMLOCK, nullptr, &limit), 0);
        QCOMPARE(limit.rlim_max, rlim_t(65536));
        sleeper.kill();
        QVERIFY(sleeper.waitForFinished());
        QCOMPARE(grantMemlock(u"/proc"_s, process, ::getuid(), 65536).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHostWrites)
#include "testhostwrites.moc"
