// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/rehearsal/tcerequests.h"

#include <QTest>

using namespace redbud;

/// Requests for DMA windows: reading them, expecting them, comparing the two.
class TestTceLog : public QObject
{
    Q_OBJECT

    const QList<DmaWindow> m_windows{dmaWindow({0, 32, GiB, 12, 0}, {4 * KiB, 4 * KiB}),
                                     dmaWindow({0, 64, 8 * GiB, 24, 0}, {4 * KiB, 4 * KiB})};
    const TceRequest m_first{12, GiB, 2, true, 0};
    const TceRequest m_second{12, 8 * GiB, 2, true, secondDmaWindowStart};

private Q_SLOTS:
    void reads()
    {
        const QByteArray log = "tce-remove 0x0\n"
                               "register 0x7f0000000000 size=0x10000000\n"
                               "tce-create shift=12 size=0x40000000 levels=2 -> EINVAL\n"
                               "tce-create shift=12 size=0x40000000 levels=3 -> 0x0\n"
                               "tce-create shift=16 size=0x800000000000 levels=2 -> "
                               "0x800000000000000\n"
                               "tce-create shift=16 size=0x800000000000 levels=2";
        const QList<TceRequest> expected{{12, GiB, 2, false, 0},
                                         {12, GiB, 3, true, 0},
                                         {16, 128 * TiB, 2, true, secondDmaWindowStart}};
        QCOMPARE(readTceRequests(log), expected);
        QCOMPARE(readTceRequests(QByteArray()), QList<TceRequest>());
    }

    void expects()
    {
        QCOMPARE(expectedTceRequests(m_windows[0], 4 * KiB), QList<TceRequest>{m_first});
        const QList<TceRequest> retried{{12, GiB, 2, false, 0}, {12, GiB, 3, true, 0}};
        QCOMPARE(expectedTceRequests(m_windows[0], 4 * KiB, 3), retried);
        const QList<TceRequest> refused{
            {12, GiB, 2, false, 0}, {12, GiB, 3, false, 0}, {12, GiB, 4, false, 0}};
        QCOMPARE(expectedTceRequests(m_windows[0], 4 * KiB, 5), refused);
        // A POWER9 kernel cannot make three levels for 64 KiB pages; it does not come to that.
        const DmaWindow large = dmaWindow({0, 64, 128 * TiB, 24, 0}, {});
        const QList<TceRequest> large2{{16, 128 * TiB, 2, false, 0}, {16, 128 * TiB, 3, false, 0}};
        QCOMPARE(expectedTceRequests(large, 64 * KiB, 3), large2);
    }

    void compares()
    {
        QCOMPARE(compareTceRequests(m_windows, 4 * KiB, {m_first}), QStringList());
        QCOMPARE(compareTceRequests(m_windows, 4 * KiB, {m_first, m_second}), QStringList());
        QCOMPARE(compareTceRequests(m_windows, 4 * KiB, {m_first, m_second, m_first}),
                 QStringList());
        const QStringList missing = compareTceRequests(m_windows, 4 * KiB, {});
        QCOMPARE(missing.join(u'|'),
                 QStringLiteral("QEMU did not ask for the DMA window that was predicted: shift 12, "
                                "0x40000000 bytes, 2 levels: granted at 0x0"));
        TceRequest other = m_second;
        other.levels = 4;
        other.granted = false;
        const QStringList surprise = compareTceRequests(m_windows, 4 * KiB, {m_first, other});
        QCOMPARE(surprise.join(u'|'),
                 QStringLiteral("QEMU asked for a DMA window that was not predicted: shift 12, "
                                "0x200000000 bytes, 4 levels: refused"));
    }
};

QTEST_GUILESS_MAIN(TestTceLog)
#include "testtcelog.moc"
