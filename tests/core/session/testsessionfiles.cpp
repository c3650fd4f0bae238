// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/processstat.h"
#include "core/session/filelock.h"
#include "core/session/logrotation.h"
#include "core/session/session.h"
#include "core/session/sessionpaths.h"
#include "core/session/supervisorprocess.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace redbud;
using namespace Qt::StringLiterals;

/// Names, directories, records, locks and logs of sessions; no QEMU.
class TestSessionFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// As after a launch whose supervisor is gone.
    SessionPaths makeSession(const QString &name, const QByteArray &status)
    {
        SessionPaths paths = *sessionPaths(name);
        QDir().mkpath(paths.directory);
        SessionRecord record;
        record.name = name;
        write(paths.record(), serializeRecord(record));
        write(paths.launch(), "x");
        write(paths.status(), status);
        write(paths.lock(), {});
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        // Sockets have short paths only.
        m_folder = std::make_unique<QTemporaryDir>(u"/tmp/rbXXXXXX"_s);
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toLocal8Bit());
    }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folder");
        QTest::newRow("plain") << u"v100-vm"_s << u"v100-vm"_s;
        QTest::newRow("space and slash") << u"a b/c"_s << u"a%20b%2Fc"_s;
        QTest::newRow("up") << u".."_s << u"%2E%2E"_s;
        QTest::newRow("hidden") << u".x"_s << u"%2Ex"_s;
        QTest::newRow("unicode") << u"rot\u00e4"_s << u"rot%C3%A4"_s;
        QTest::newRow("percent") << u"50%"_s << u"50%25"_s;
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, folder);
        const auto paths = sessionPaths(name);
        QVERIFY(paths);
        QCOMPARE(paths->directory, m_folder->filePath(u"redbud/vms/"_s + folder));
        QCOMPARE(sessionNameOf(folder), name);
        QVERIFY(!QFileInfo::exists(paths->directory));
    }

    void badNames()
    {
        for (const QString &name : {QString(), u"  "_s, QString(200, u'x')}) {
            const auto paths = sessionPaths(name);
            QVERIFY(!paths);
            QCOMPARE(paths.error().code, ErrorCode::InvalidArgument);
        }
    }

    void folderIsPrivate()
    {
        QVERIFY(sessionsFolder());
        struct stat facts = {};
        QCOMPARE(::stat(m_folder->filePath(u"redbud/vms"_s).toLocal8Bit(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777U, 0700U);
        // One that others may write to is not trusted.
        QCOMPARE(::chmod(m_folder->filePath(u"redbud/vms"_s).toLocal8Bit(), 0777), 0);
        const auto refused = sessionsFolder();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    }

    void aLinkIsNotAFolder()
    {
        QVERIFY(QFile::link(u"/tmp"_s, m_folder->filePath(u"redbud"_s)));
        const auto refused = sessionsFolder();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    }

    void recordSurvives()
    {
        SessionRecord record{u"a \u00e4"_s,
                             QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC),
                             u"sample:ac922-4gpu"_s,
                             u"/srv/a.redbud"_s,
                             u"7.2.22"_s,
                             {u"qemu"_s, u"-S"_s},
                             true,
                             true,
                             true,
                             u"/l"_s,
                             u"/c"_s};
        QCOMPARE(*parseRecord(serializeRecord(record)), record);
        QCOMPARE(parseRecord("{}").error().code, ErrorCode::InvalidData);
        QCOMPARE(parseRecord("{\"schema\": \"redbud/session/2\"}").error().code,
                 ErrorCode::Unsupported);
    }

    void status_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        QTest::newRow("starting") << QByteArray("starting   \n") << true;
        QTest::newRow("running") << QByteArray("running 12 34  \n") << true;
        QTest::newRow("exited") << QByteArray("exited 1 0") << true;
        QTest::newRow("still bound") << QByteArray("exited 0 0 bound") << true;
        QTest::newRow("killed") << QByteArray("killed 11 5") << true;
        QTest::newRow("another word") << QByteArray("exited 0 0 free") << false;
        QTest::newRow("a running one") << QByteArray("running 12 34 bound") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("half") << QByteArray("running 12") << false;
        QTest::newRow("no number") << QByteArray("running x y") << false;
        QTest::newRow("everybody") << QByteArray("running -1 0") << false;
        QTest::newRow("other") << QByteArray("dancing 1 2") << false;
    }
    void status()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, good);
        QCOMPARE(parseStatus(line).has_value(), good);
        QCOMPARE(parseStatus(line).value_or(SessionStatus()).notHandedBack,
                 good && line.endsWith("bound"));
    }

    void onlyTheSameProcessIsAlive()
    {
        const quint64 started = processStat(u"/proc/self/stat"_s).value(19).toULongLong();
        QVERIFY(started > 0);
        QVERIFY(isAlive(::getpid(), started));
        QVERIFY(!isAlive(::getpid(), started + 1));
        // The number of another process: nothing is killed, or this would be the end.
        QVERIFY(!killProcess(::getpid(), started + 1));
        QVERIFY(!isAlive(1 << 30, 1));
    }

    void lockIsSeen()
    {
        const QString path = m_folder->filePath(u"lock"_s);
        QVERIFY(!FileLock::isHeld(path));
        {
            const auto lock = FileLock::tryTake(path);
            QVERIFY(lock);
            QVERIFY(FileLock::isHeld(path));
            QVERIFY(!FileLock::tryTake(path));
            QVERIFY(!FileLock::take(path, 60));
        }
        QVERIFY(!FileLock::isHeld(path));
        QVERIFY(FileLock::tryTake(path));
    }

    void endedSessionsAreListedAndForgotten()
    {
        makeSession(u"crashed"_s, "killed 11 0");
        makeSession(u"lost"_s, "running 1073741824 1");
        makeSession(u"never"_s, "starting");
        auto sessions = listSessions();
        QVERIFY(sessions);
        QCOMPARE(sessions->size(), 3);
        QCOMPARE(sessions->at(0).life, Session::Life::Ended);
        QCOMPARE(describeEnd(sessions->at(0).status.end), u"crashed (SIGSEGV)"_s);
        QCOMPARE(sessions->at(1).life, Session::Life::Lost);
        QCOMPARE(sessions->at(2).life, Session::Life::Lost);
        for (const Session &session : *sessions)
            QVERIFY(forgetSession(session));
        QVERIFY(listSessions()->isEmpty());
        QCOMPARE(findSession(u"lost"_s).error().code, ErrorCode::NotFound);
    }

    void halfLaunchIsCleared_data()
    {
        QTest::addColumn<QString>("left");
        QTest::newRow("before QEMU ran") << u"launch"_s;
        QTest::newRow("after it was gone") << u"answered"_s; // marked while that was removed
    }
    void halfLaunchIsCleared()
    {
        QFETCH(QString, left);
        const SessionPaths paths = *sessionPaths(u"half"_s);
        QDir().mkpath(paths.directory);
        left = paths.directory + u'/' + left;
        write(left, "x");
        const auto lock = FileLock::tryTake(paths.lock());
        QVERIFY(listSessions()->isEmpty());
        QVERIFY(QFileInfo::exists(left)); // somebody is at work
        const_cast<std::optional<FileLock> &>(lock).reset();
        QVERIFY(listSessions()->isEmpty());
        QVERIFY(!QFileInfo::exists(paths.directory));
    }

    void logsRotate()
    {
        const QString log = logFile(u"vm"_s);
        for (int launch = 0; launch < 8; ++launch) {
            rotateLogs({log});
            write(log, QByteArray::number(launch));
        }
        QCOMPARE(QDir(logFolder()).entryList(QDir::Files).size(), 1 + keptLogs);
        QFile oldest(log + u".5"_s);
        QVERIFY(oldest.open(QIODevice::ReadOnly));
        QCOMPARE(oldest.readAll(), "2");
    }

    void lastLinesOfALongLog()
    {
        SessionRecord record;
        record.log = m_folder->filePath(u"log"_s);
        write(record.log, QByteArray("line\n").repeated(100000) + "last\n");
        const QStringList lines = lastLog(record);
        QCOMPARE(lines.constLast(), u"last"_s);
        QVERIFY(lines.size() < 14000);
        QCOMPARE(lines.constFirst(), u"line"_s);
    }

    void orderIsPairsOfWords()
    {
        SupervisorOrder order;
        order.spec.argv = {u"/bin/q"_s, u"a b"_s};
        order.spec.environment.insert(u"A"_s, u"x=y"_s);
        order.spec.memlockBytes = 4096;
        order.log = u"/l"_s;
        order.consoleLog = u"/c"_s;
        order.endCommand = {u"/e"_s};
        QCOMPARE(serializeOrder(order).replace('\0', '|'),
                 "arg|/bin/q|arg|a b|env|A=x=y|log|/l|console|/c|memlock|4096|end|/e|");
    }
};

QTEST_GUILESS_MAIN(TestSessionFiles)
#include "testsessionfiles.moc"
