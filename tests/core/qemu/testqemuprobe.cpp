// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launchspec.h"
#include "core/qemu/qemuprobe.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>

using namespace redbud;
using namespace Qt::StringLiterals;

/// What an installed QEMU can do, asked of the real one and of programs that are none.
class TestQemuProbe : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString script(const QByteArray &content)
    {
        static int count = 0;
        QString path = m_folder.filePath(u"program%1"_s.arg(++count));
        write(path, "#!/bin/sh\n" + content);
        QFile(path).setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner |
                                   QFileDevice::WriteOwner);
        return path;
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(path));
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A QEMU that counts its runs in a file beside it.
    QString countingQemu()
    {
        const QString real = findQemu(defaultQemu()).value();
        return script("echo run >> $0.runs\nexec " + real.toUtf8() + " \"$@\"\n");
    }

    static qsizetype runsOf(const QString &program)
    {
        return read(program + u".runs"_s).count('\n');
    }

    QString newFolder()
    {
        static int count = 0;
        return m_folder.filePath(u"cache%1/deep"_s.arg(++count));
    }

    static QString onlyFileIn(const QString &folder)
    {
        const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
        return names.size() == 1 ? folder + u'/' + names.constFirst() : QString();
    }

private Q_SLOTS:
    void theRealOne()
    {
        const auto probed = probeQemu(defaultQemu(), {.cacheFolder = {}});
        QVERIFY2(probed, probed ? "" : qPrintable(probed.error().text()));
        QCOMPARE(probed->version, probeQemuVersion(defaultQemu()).value());
        QVERIFY(probed->vfioPci);
        QVERIFY(probed->nvLink2);
        QVERIFY(probed->tcg);
        QVERIFY(probed->dumpdtb);
        QVERIFY(probed->memfd);
        QVERIFY(probed->spice);
        QVERIFY(probed->tpm);
        QVERIFY(probed->hasPasswordFiles());
        QCOMPARE(probed->machineTypes.constFirst(), u"pseries-2.1"_s);
        QCOMPARE(probed->machineTypes.constLast(), u"pseries-7.2"_s);
        QVERIFY(probed->machineTypes.indexOf(u"pseries-2.9"_s) <
                probed->machineTypes.indexOf(u"pseries-2.10"_s));
        QVERIFY(!probed->machineTypes.contains(u"pseries"_s));
        QVERIFY(!probed->machineTypes.contains(u"powernv9"_s));
        QVERIFY(probed->knowsMachine(u"pseries"_s));
        QVERIFY(probed->knowsMachine(u"pseries-4.1"_s));
        QVERIFY(!probed->knowsMachine(u"pseries-8.1"_s));
        QVERIFY((probed->newestMachine() == MachineType{7, 2}));
    }

    void cachedEqualsProbed()
    {
        const QString qemu = countingQemu();
        const QString folder = newFolder();
        const auto first = probeQemu(qemu, {.cacheFolder = folder});
        const auto second = probeQemu(qemu, {.cacheFolder = folder});
        QVERIFY(first && second);
        QCOMPARE(runsOf(qemu), 1);
        QVERIFY(*first == *second);
        QVERIFY(*first == *probeQemu(defaultQemu(), {.cacheFolder = {}}));
    }

    void aMissingModuleIsNotRemembered()
    {
        const QString real = findQemu(defaultQemu()).value();
        const QString qemu = script("echo run >> $0.runs\n" + real.toUtf8() +
                                    " \"$@\" | sed s/chardev-spicevmc/none/ \n");
        const QString folder = newFolder();
        for (int i = 1; i <= 2; ++i) {
            const auto probed = probeQemu(qemu, {.cacheFolder = folder});
            QVERIFY(probed && !probed->spice);
            QCOMPARE(runsOf(qemu), i);
        }
    }

    void aChangedProgramIsAskedAgain()
    {
        const QString qemu = countingQemu();
        const QString folder = newFolder();
        QVERIFY(probeQemu(qemu, {.cacheFolder = folder}));
        const QByteArray content = read(qemu);
        // As long as before and in the same file: only the time differs.
        write(qemu, content);
        QVERIFY(probeQemu(qemu, {.cacheFolder = folder}));
        QCOMPARE(runsOf(qemu), 2);
        // The new answers replaced the old ones.
        QVERIFY(!onlyFileIn(folder).isEmpty());
        QVERIFY(probeQemu(qemu, {.cacheFolder = folder}));
        QCOMPARE(runsOf(qemu), 2);
    }

    void damagedCaches_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("[[");
        QTest::newRow("a later schema")
            << QByteArray("redbud/qemu/2") << QByteArray("redbud/qemu/3");
        QTest::newRow("another type") << QByteArray("\"tcg\": true") << QByteArray("\"tcg\": 1");
        QTest::newRow("no field") << QByteArray("\"kvm\"") << QByteArray("\"kvn\"");
        QTest::newRow("a strange type of machine")
            << QByteArray("pseries-2.1\"") << QByteArray("pc\"");
        QTest::newRow("a strange version")
            << QByteArray("\"major\": 7") << QByteArray("\"major\": -7");
        QTest::newRow("of another program")
            << QByteArray("\"path\": \"") << QByteArray("\"path\": \"/x");
    }
    void damagedCaches()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const QString qemu = countingQemu();
        const QString folder = newFolder();
        const auto right = probeQemu(qemu, {.cacheFolder = folder});
        QVERIFY(right);
        const QString file = onlyFileIn(folder);
        QByteArray content = read(file);
        QVERIFY(content.contains(from));
        write(file, content.replace(from, to));
        const auto again = probeQemu(qemu, {.cacheFolder = folder});
        QVERIFY(again && *again == *right);
        QCOMPARE(runsOf(qemu), 2);
        // It is whole again.
        QVERIFY(probeQemu(qemu, {.cacheFolder = folder}));
        QCOMPARE(runsOf(qemu), 2);
    }

    void anUnwritableCacheIsOnlySlower()
    {
        const QString qemu = countingQemu();
        const QString file = m_folder.filePath(u"file"_s);
        write(file, "here a folder cannot be");
        for (int i = 1; i <= 2; ++i) {
            QVERIFY(probeQemu(qemu, {.cacheFolder = file + u"/qemu"_s}));
            QCOMPARE(runsOf(qemu), i);
        }
        QCOMPARE(read(file), QByteArray("here a folder cannot be"));
    }

    void theCacheIsTheUsers()
    {
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", m_folder.filePath(u"home"_s).toUtf8());
        QCOMPARE(abilitiesCacheFolder(), m_folder.filePath(u"home/redbud/qemu"_s));
        QVERIFY(probeQemu(defaultQemu()));
        QVERIFY(!onlyFileIn(abilitiesCacheFolder()).isEmpty());
        qputenv("XDG_CACHE_HOME", before);
    }

    void otherPrograms_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("code");
        const int long_ = 60000;
        QTest::newRow("ends at once")
            << QByteArray("exit 0\n") << long_ << int(ErrorCode::Unsupported);
        QTest::newRow("speaks and stays")
            << QByteArray("echo hello\nexec sleep 1000\n") << long_ << int(ErrorCode::Unsupported);
        QTest::newRow("echoes") << QByteArray("exec cat\n") << long_ << int(ErrorCode::Unsupported);
        QTest::newRow("floods") << QByteArray("exec cat /dev/zero\n") << long_
                                << int(ErrorCode::Unsupported);
        QTest::newRow("only greets")
            << QByteArray("echo '{\"QMP\": {}}'\n") << long_ << int(ErrorCode::Unsupported);
        QTest::newRow("hangs") << QByteArray("trap '' TERM\nsleep 1000\n") << 300
                               << int(ErrorCode::TimedOut);
        QTest::newRow("greets and hangs")
            << QByteArray("echo '{\"QMP\": {}}'\nsleep 1000\n") << 300 << int(ErrorCode::TimedOut);
    }
    void otherPrograms()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, milliseconds);
        QFETCH(int, code);
        const QString folder = newFolder();
        const QString program = script("echo $$ > $0.pid\n" + content);
        const auto probed = probeQemu(program, {folder, milliseconds});
        QVERIFY(!probed);
        QCOMPARE(int(probed.error().code), code);
        QCOMPARE(probed.error().context, program);
        QVERIFY(!QFile::exists(folder)); // nothing is remembered of it
        const QByteArray pid = read(program + u".pid"_s).trimmed();
        QVERIFY(!pid.isEmpty());
        // Neither it nor what it started is left.
        QTRY_VERIFY_WITH_TIMEOUT(::kill(-pid.toInt(), 0) != 0 && errno == ESRCH, 60000);
    }

    void missing()
    {
        QCOMPARE(probeQemu(u"/nonexistent/qemu"_s, {.cacheFolder = {}}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(probeQemu(m_folder.path(), {.cacheFolder = {}}).error().code,
                 ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(TestQemuProbe)
#include "testqemuprobe.moc"
