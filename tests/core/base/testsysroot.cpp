// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/memorysysroot.h"
#include "core/base/openinroot.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace redbud;
using namespace Qt::StringLiterals;

namespace
{

/// The same small tree on disk or in memory.
void fill(const QString &directory)
{
    QDir root(directory);
    QVERIFY(root.mkpath(u"sys/devices/gpu"_s));
    QFile vendor(root.filePath(u"sys/devices/gpu/vendor"_s));
    QVERIFY(vendor.open(QIODevice::WriteOnly));
    vendor.write("0x10de\nmore\n");
    vendor.close();
    const auto link = [&root](const char *target, const QString &path) {
        QCOMPARE(::symlink(target, QFile::encodeName(root.filePath(path)).constData()), 0);
    };
    link("devices/gpu", u"sys/relative"_s);
    link("/sys/devices/gpu", u"sys/absolute"_s);
    link("../../../../../sys/devices/gpu", u"sys/upwards"_s);
    link("/etc/passwd", u"sys/outside"_s);
    link("../../../../../../../../etc/passwd", u"sys/upOutside"_s);
    link("loop", u"sys/loop"_s);
    link("pong", u"sys/ping"_s);
    link("ping", u"sys/pong"_s);
    link("nowhere", u"sys/dangling"_s);
    for (int i = 0; i < 41; ++i)
        link(i == 0 ? "devices/gpu" : qPrintable(u"chain%1"_s.arg(i - 1)), u"sys/chain%1"_s.arg(i));
}

MemorySysroot filledMemory()
{
    MemorySysroot tree;
    tree.addFile(u"sys/devices/gpu/vendor"_s, "0x10de\nmore\n");
    tree.addLink(u"sys/relative"_s, u"devices/gpu"_s);
    tree.addLink(u"sys/absolute"_s, u"/sys/devices/gpu"_s);
    tree.addLink(u"sys/upwards"_s, u"../../../../../sys/devices/gpu"_s);
    tree.addLink(u"sys/outside"_s, u"/etc/passwd"_s);
    tree.addLink(u"sys/upOutside"_s, u"../../../../../../../../etc/passwd"_s);
    tree.addLink(u"sys/loop"_s, u"loop"_s);
    tree.addLink(u"sys/ping"_s, u"pong"_s);
    tree.addLink(u"sys/pong"_s, u"ping"_s);
    tree.addLink(u"sys/dangling"_s, u"nowhere"_s);
    for (int i = 0; i < 41; ++i)
        tree.addLink(u"sys/chain%1"_s.arg(i), i == 0 ? u"devices/gpu"_s : u"chain%1"_s.arg(i - 1));
    return tree;
}

} // namespace

Q_DECLARE_METATYPE(redbud::ErrorCode)

class TestSysroot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        fill(m_directory.path());
        m_onDisk = *openDirectorySysroot(m_directory.path());
        m_inMemory = std::make_shared<MemorySysroot>(filledMemory());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("found");
        QTest::addColumn<ErrorCode>("code");
        const ErrorCode none{};
        QTest::newRow("plain") << u"sys/devices/gpu/vendor"_s << true << none;
        QTest::newRow("dots") << u"sys/./devices/../devices//gpu/vendor"_s << true << none;
        QTest::newRow("up from the root") << u"../../sys/devices/gpu/vendor"_s << true << none;
        QTest::newRow("relative link") << u"sys/relative/vendor"_s << true << none;
        QTest::newRow("absolute link") << u"sys/absolute/vendor"_s << true << none;
        QTest::newRow("link above the root") << u"sys/upwards/vendor"_s << true << none;
        QTest::newRow("40 links") << u"sys/chain39/vendor"_s << true << none;
        QTest::newRow("41 links") << u"sys/chain40/vendor"_s << false << ErrorCode::InvalidData;
        QTest::newRow("absolute link outside") << u"sys/outside"_s << false << ErrorCode::NotFound;
        QTest::newRow("relative link outside")
            << u"sys/upOutside"_s << false << ErrorCode::NotFound;
        QTest::newRow("outside") << u"../../../../../etc/passwd"_s << false << ErrorCode::NotFound;
        QTest::newRow("link to itself") << u"sys/loop"_s << false << ErrorCode::InvalidData;
        QTest::newRow("circle") << u"sys/ping/vendor"_s << false << ErrorCode::InvalidData;
        QTest::newRow("dangling") << u"sys/dangling"_s << false << ErrorCode::NotFound;
        QTest::newRow("missing") << u"sys/missing"_s << false << ErrorCode::NotFound;
        QTest::newRow("below a file")
            << u"sys/devices/gpu/vendor/x"_s << false << ErrorCode::NotFound;
        QTest::newRow("directory") << u"sys/devices"_s << false << ErrorCode::ReadFailed;
        QTest::newRow("root") << QString() << false << ErrorCode::ReadFailed;
    }
    void reads()
    {
        QFETCH(QString, path);
        QFETCH(bool, found);
        QFETCH(ErrorCode, code);
        for (const auto &root : {m_onDisk, m_inMemory}) {
            const auto bytes = root->read(path);
            QCOMPARE(bytes.has_value(), found);
            if (found)
                QCOMPARE(*bytes, "0x10de\nmore\n");
            else
                QCOMPARE(bytes.error().code, code);
        }
        // The walk that stands in for openat2(2) must find the same.
        const FileDescriptor top(::open(QFile::encodeName(m_directory.path()).constData(), O_PATH));
        const FileDescriptor file =
            openInRootByComponents(top.get(), QFile::encodeName(path), O_RDONLY);
        char first = 0;
        QCOMPARE(file.isOpen() && ::read(file.get(), &first, 1) == 1, found);
        if (code == ErrorCode::InvalidData && !found)
            QCOMPARE(errno, ELOOP);
    }

    void listsSorted()
    {
        for (const auto &root : {m_onDisk, m_inMemory}) {
            const auto names = root->list(u"sys"_s);
            QVERIFY(names);
            QVERIFY(names->contains(u"dangling"_s));
            QVERIFY(std::ranges::is_sorted(*names));
            QCOMPARE(*root->list(u"sys/absolute"_s), QStringList{u"vendor"_s});
            QCOMPARE(*root->list(QString()), QStringList{u"sys"_s});
            QVERIFY(!root->list(u"sys/devices/gpu/vendor"_s));
            QVERIFY(!root->list(u"sys/outside"_s));
        }
    }

    void readsLinksAsStored()
    {
        for (const auto &root : {m_onDisk, m_inMemory}) {
            QCOMPARE(*root->readLink(u"sys/outside"_s), u"/etc/passwd"_s);
            QCOMPARE(*root->readLink(u"sys/loop"_s), u"loop"_s);
            QCOMPARE(root->readLink(u"sys/devices"_s).error().code, ErrorCode::InvalidData);
            QCOMPARE(root->readLink(u"sys/nothing"_s).error().code, ErrorCode::NotFound);
        }
    }

    void knowsWhatIsThere()
    {
        for (const auto &root : {m_onDisk, m_inMemory}) {
            QVERIFY(root->exists(u"sys/relative/vendor"_s));
            QVERIFY(root->exists(u"sys/absolute"_s));
            QVERIFY(!root->exists(u"sys/dangling"_s));
            QVERIFY(!root->exists(u"sys/outside"_s));
            QCOMPARE(root->statedSize(u"sys/relative/vendor"_s), 12);
            QCOMPARE(root->statedSize(u"sys/relative"_s), -1);
            QCOMPARE(root->statedSize(u"sys/missing"_s), -1);
        }
    }

    void boundsWhatItReads()
    {
        for (const auto &root : {m_onDisk, m_inMemory}) {
            QVERIFY(root->read(u"sys/devices/gpu/vendor"_s, 12));
            QCOMPARE(root->read(u"sys/devices/gpu/vendor"_s, 11).error().code, ErrorCode::TooLarge);
        }
    }

    void readsTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("line") << QByteArray("0x10de\nmore") << u"0x10de"_s;
        QTest::newRow("no newline") << QByteArray(" 5.2.0 ") << u"5.2.0"_s;
        QTest::newRow("NUL at the end") << QByteArray("8335-GTH\0", 9) << u"8335-GTH"_s;
        QTest::newRow("padding") << QByteArray("1\n\0\0\0", 5) << u"1"_s;
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("blank") << QByteArray("\n\n") << QString();
    }
    void readsTheFirstLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        MemorySysroot tree;
        tree.addFile(u"file"_s, bytes);
        QCOMPARE(tree.line(u"file"_s), line);
        QCOMPARE(tree.line(u"missing"_s), QString());
    }

    void doesNotWaitForAFifo()
    {
        const QString path = m_directory.filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QCOMPARE(m_onDisk->read(u"fifo"_s).error().code, ErrorCode::ReadFailed);
        QVERIFY(!m_onDisk->exists(u"fifo"_s));
        QVERIFY(QFile::remove(path));
    }

    void refusesDevices()
    {
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY(live);
        QCOMPARE((*live)->read(u"dev/zero"_s).error().code, ErrorCode::ReadFailed);
    }

    void saysWhatIsNotPermitted()
    {
        QFile secret(m_directory.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.setPermissions({});
        QVERIFY(QFile::setPermissions(m_directory.path(), QFile::permissions(m_directory.path()) |
                                                              QFile::ReadOther | QFile::ExeOther |
                                                              QFile::ReadGroup | QFile::ExeGroup));
        // Root may read everything, so become someone else for file access.
        ::setfsuid(::geteuid() == 0 ? 65534 : ::geteuid());
        const auto bytes = m_onDisk->read(u"secret"_s);
        const bool there = m_onDisk->exists(u"secret"_s);
        ::setfsuid(::geteuid());
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::PermissionDenied);
        QVERIFY(there);
        QVERIFY(secret.remove());

        MemorySysroot tree;
        tree.addUnreadable(u"secret"_s);
        QCOMPARE(tree.read(u"secret"_s).error().code, ErrorCode::PermissionDenied);
        QVERIFY(tree.exists(u"secret"_s));
    }

    void readsShortFilesOfSysfs()
    {
        // The stated size of such a file is 4096 or 0, whatever it holds.
        const auto live = openDirectorySysroot(u"/"_s);
        QVERIFY((*live)->line(u"proc/sys/kernel/osrelease"_s).contains(u'.'));
    }

    void needsADirectory()
    {
        QCOMPARE(openDirectorySysroot(u"/nonexistent/directory"_s).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(
            openDirectorySysroot(m_directory.filePath(u"sys/devices/gpu/vendor"_s)).error().code,
            ErrorCode::NotFound);
    }

    void memoryRefusesOddPaths()
    {
        MemorySysroot tree;
        for (const QString &path : {u""_s, u"/sys"_s, u"a//b"_s, u"a/../b"_s, u"."_s, u"a/"_s})
            QVERIFY2(!tree.addFile(path, "x"), qPrintable(path));
        QVERIFY(tree.addFile(u"a"_s, "x"));
        QVERIFY(!tree.addFile(u"a/b"_s, "x"));
        QCOMPARE(tree.entries().size(), 1);
    }

    void memoryReplacesAndRemoves()
    {
        MemorySysroot tree;
        tree.addFile(u"a/b/c"_s, "x");
        tree.addFile(u"a-b"_s, "y");
        QVERIFY(tree.addLink(u"a/b"_s, u"../a-b"_s));
        QCOMPARE(*tree.read(u"a/b"_s), "y");
        QVERIFY(!tree.entries().contains(u"a/b/c"_s));
        tree.remove(u"a"_s);
        QCOMPARE(tree.entries().keys(), QStringList{u"a-b"_s});
    }

    void memoryListsBetweenTrees()
    {
        MemorySysroot tree;
        for (const QString &path : {u"a/d/x/y"_s, u"a-b/z"_s, u"a/d-e"_s, u"a/d0"_s, u"a/d.f/g"_s})
            QVERIFY(tree.addFile(path, "x"));
        QCOMPARE(*tree.list(u"a"_s), (QStringList{u"d"_s, u"d-e"_s, u"d.f"_s, u"d0"_s}));
        QCOMPARE(*tree.list(u""_s), (QStringList{u"a"_s, u"a-b"_s}));
    }

private:
    QTemporaryDir m_directory;
    std::shared_ptr<const Sysroot> m_onDisk;
    std::shared_ptr<const Sysroot> m_inMemory;
};

QTEST_GUILESS_MAIN(TestSysroot)
#include "testsysroot.moc"
