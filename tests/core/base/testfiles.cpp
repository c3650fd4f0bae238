// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

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
