// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pagesize.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

#include <unistd.h>

using namespace redbud;

namespace
{

template <typename Word>
QByteArray vector(bool bigEndian, const QList<Word> &words)
{
    QByteArray bytes(words.size() * qsizetype(sizeof(Word)), Qt::Uninitialized);
    if (bigEndian)
        qToBigEndian<Word>(words.constData(), words.size(), bytes.data());
    else
        qToLittleEndian<Word>(words.constData(), words.size(), bytes.data());
    return bytes;
}

} // namespace

class TestPageSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("auxv");
        QTest::addColumn<int>("pageSize"); // 0: unknown
        const QList<quint64> words{22, 22, 16, 0xdc0065c2, 3, 0x7fff12340040, 6, 65536, 0, 0};
        const QList<quint32> shortWords{22, 22, 16, 0xdc0065c2, 3, 0xbfff0040, 6, 4096, 0, 0};
        QTest::newRow("ppc64le") << vector(false, words) << 65536;
        QTest::newRow("ppc64") << vector(true, words) << 65536;
        QTest::newRow("i386") << vector(false, shortWords) << 4096;
        QTest::newRow("ppc") << vector(true, shortWords) << 4096;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("cut off") << vector(false, words).left(60) << 0;
        QTest::newRow("no end") << vector(false, words).chopped(16) << 0;
        QTest::newRow("odd length") << vector(false, words) + "xyz" << 65536;
        QTest::newRow("no power of two") << vector<quint64>(false, {6, 65537, 0, 0}) << 0;
        QTest::newRow("zero") << vector<quint64>(false, {6, 0, 0, 0}) << 0;
        QTest::newRow("1 byte") << vector<quint64>(false, {6, 1, 0, 0}) << 0;
        QTest::newRow("1 TiB") << vector<quint64>(false, {6, quint64(1) << 40, 0, 0}) << 0;
        QTest::newRow("noise") << QByteArray(4096, '\xa5') << 0;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << 0;
    }
    void reads()
    {
        QFETCH(QByteArray, auxv);
        QFETCH(int, pageSize);
        QCOMPARE(pageSizeFromAuxv(auxv).value_or(0), quint32(pageSize));
    }

    void agreesWithThisMachine()
    {
        QFile own(QStringLiteral("/proc/self/auxv"));
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(pageSizeFromAuxv(own.readAll()), std::optional(quint32(::sysconf(_SC_PAGESIZE))));
    }
};

QTEST_GUILESS_MAIN(TestPageSize)
#include "testpagesize.moc"
