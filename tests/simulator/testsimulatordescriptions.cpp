// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/simulator/proberunner.h"

#include <QTest>

using namespace redbud::test;

/// Which descriptions the simulator takes, and what it says of the others.
class TestSimulatorDescriptions : public QObject
{
    Q_OBJECT

    ProbeRunner m_runner;

private Q_SLOTS:
    void refusedDescriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("complaint");
        const auto add = [](const char *name, const QByteArray &text, const char *complaint) {
            QTest::newRow(name) << text << QString::fromLatin1(complaint);
        };
        add("empty", "", ": holds no description");
        add("other version", "redbud-vfiosim 2\n", ":1: ");
        add("no version", "keep-alive on\n", ":1: ");

        const auto addHostLine = [add](const char *name, const QByteArray &line) {
            add(name, "redbud-vfiosim 1\n" + line + '\n', ":2: ");
        };
        addHostLine("keep-alive maybe", "keep-alive maybe");
        addHostLine("keep-alive without word", "keep-alive");
        addHostLine("unknown keyword", "foo");
        addHostLine("group without device", "group 5");
        addHostLine("prefix without digits", "iommu-levels 0x");
        addHostLine("number of 65 bits", "iommu-levels 18446744073709551617");
        addHostLine("slot 20", "device 0004:04:20.0");
        addHostLine("function 8", "device 0004:04:00.8");
        addHostLine("upper case", "device 000A:04:00.0");
        addHostLine("domain of three digits", "device 004:04:00.0");
        addHostLine("longer domain than it has to be", "device 00004:04:00.0");
        addHostLine("domain of 36 bits", "device 123456789:04:00.0");
        addHostLine("slot 20 of a long domain", "device 10000:e1:20.0");

        const QByteArray device = "redbud-vfiosim 1\ndevice 0004:04:00.0\ngroup 0\n";
        add("device twice", device + "device 0004:04:00.0\n",
            ":4: the device was described before");
        add("bytes beyond config-size", device + "config 0x100 00\n",
            ":2: config bytes lie beyond config-size");
        const auto addDeviceLine = [add, device](const char *name, const QByteArray &line,
                                                 const char *complaint = ":4: ") {
            add(name, device + line + '\n', complaint);
        };
        addDeviceLine("group twice", "group 1");
        addDeviceLine("half a byte", "config 0 abc");
        addDeviceLine("no digits", "config 0 xx");
        addDeviceLine("bytes beyond every config space", "config 0xfff 0000");
        addDeviceLine("odd config-size", "config-size 512");
        addDeviceLine("region 7", "region 7 0x1000");
        addDeviceLine("odd region size", "region 0 0x1001");
        addDeviceLine("map for mmap", "region 0 0x1000 map");
        addDeviceLine("word after mmap", "region 0 0x1000 mmap x");
        addDeviceLine("negative number", "msi -1");
        addDeviceLine("two INTx", "intx 2");
        addDeviceLine("GPU memory of size 0", "nvlink2-ram 0 0");
        addDeviceLine("ATSD without speed", "nvlink2-atsd 0 0");
        addDeviceLine("no location", "loc-code");
        addDeviceLine("long line", "# " + QByteArray(1100, 'x'), ":4: the line is too long");
        addDeviceLine("NUL byte", QByteArray("group\0 1", 8), ":4: a NUL byte");
    }
    void refusedDescriptions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, complaint);
        m_runner.describe(text);
        const ProbeRunner::Outcome outcome = m_runner.run({QStringLiteral("start")});
        QCOMPARE(outcome.status, 3);
        const QString beginning = QStringLiteral("redbud-vfiosim: ") + m_runner.path() + complaint;
        QVERIFY2(outcome.errors.startsWith(beginning), qPrintable(outcome.errors));
        QCOMPARE(outcome.errors.count(u'\n'), 1);
        QVERIFY(outcome.errors.endsWith(u'\n'));
    }

    void noDescription()
    {
        const ProbeRunner::Outcome outcome = m_runner.runWithoutDescription();
        QCOMPARE(outcome.status, 3);
        QVERIFY2(outcome.errors.contains(QStringLiteral("REDBUD_VFIOSIM names no description")),
                 qPrintable(outcome.errors));
    }

    void acceptedDescriptions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one line") << QByteArray("redbud-vfiosim 1");
        QTest::newRow("comments and blank lines")
            << QByteArray("\nredbud-vfiosim 1\n# note\n\n \t\nkeep-alive off # why not\n");
        QTest::newRow("a rest with blanks") << QByteArray("redbud-vfiosim 1\nlog /tmp/a b\n");
        QTest::newRow("long domains") << QByteArray("redbud-vfiosim 1\ndevice 10000:e1:1f.7\n"
                                                    "device ffffffff:ff:1f.7\n");
        QTest::newRow("no group") << QByteArray("redbud-vfiosim 1\ndevice 0004:04:00.0\n");
        QTest::newRow("location with a number sign")
            << QByteArray("redbud-vfiosim 1\ndevice 0004:04:00.0\ngroup 0\nintx 1 # pin A\n"
                          "loc-code U78 #1");
    }
    void acceptedDescriptions()
    {
        QFETCH(QByteArray, text);
        m_runner.describe(text);
        const ProbeRunner::Outcome outcome = m_runner.run({QStringLiteral("start")});
        QCOMPARE(outcome.errors, QString());
        QCOMPARE(outcome.status, 0);
    }
};

QTEST_GUILESS_MAIN(TestSimulatorDescriptions)
#include "testsimulatordescriptions.moc"
