// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/openinroot.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Whole files, and what becomes of the old one where the new one cannot be written.
class TestFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReads()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a"_s);
        QVERIFY(writeFile(file, "first"));
        QVERIFY(writeFile(file, "second"));
        QCOMPARE(*readFile(file, 6), QByteArray("second"));
        QCOMPARE(readFile(file, 5).error().code, ErrorCode::TooLarge);
        QVERIFY(!QFileInfo(file).isExecutable());
        QVERIFY(writeProgram(file, "#!/bin/sh\n"));
        QVERIFY(QFileInfo(file).isExecutable());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"a"_s));
    }

    /// Such as /dev/stdout: it is written to, and no file takes its place.
    void writesIntoPipes()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        const QByteArray sent(1 << 20, 'x'); // more than a pipe holds
        const FileDescriptor end(
            ::open(pipe.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        QVERIFY(end.isOpen());
        QByteArray got;
        std::jthread reader([&end, &got, &sent] {
            QByteArray part(1 << 16, Qt::Uninitialized);
            pollfd readable{end.get(), POLLIN, 0};
            while (got.size() < sent.size() && ::poll(&readable, 1, 10000) > 0)
                got += part.first(
                    std::max(::read(end.get(), part.data(), size_t(part.size())), ssize_t(0)));
        });
        QVERIFY(writeFile(pipe, sent));
        reader.join();
        QCOMPARE(got, sent);
        struct stat status = {};
        QCOMPARE(::stat(pipe.toLocal8Bit().constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
        // A link to a device, as /dev/stdout is one.
        const QString full = folder.filePath(u"full"_s);
        QVERIFY(QFile::link(u"/dev/full"_s, full));
        QCOMPARE(writeFile(full, "x").error().code, ErrorCode::WriteFailed);
        QCOMPARE(QFileInfo(full).symLinkTarget(), u"/dev/full"_s);
        QVERIFY(!writeFile(folder.path(), "x"));
    }

    void fullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<qsizetype>("size");
        // What fits into a buffer fails only when that is written.
        QTest::newRow("small") << qsizetype(10);
        QTest::newRow("large") << qsizetype(1) * 1024 * 1024;
    }
    void fullDiskLeavesTheOldFile()
    {
        QFETCH(qsizetype, size);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a"_s);
        QVERIFY(writeFile(file, "old"));
        Result<void> written;
        {
            const FullDisk full;
            written = writeFile(file, QByteArray(size, 'x'));
        }
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(*readFile(file, 100), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"a"_s));
    }
};

QTEST_GUILESS_MAIN(TestFiles)
#include "testfiles.moc"
