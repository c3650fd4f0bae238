// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/guestview.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;

class TestGuestView : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));
    GuestView m_predicted = *predictedGuestView(m_host, automaticPlan(m_host));

private Q_SLOTS:
    void reads()
    {
        const QByteArray output = "[    9.5] pci 0000:00:00.0: a message of the kernel\n"
                                  "pci 0001:00:02.1 0x1014 0x04ea group 12\n"
                                  "pci 0000:00:00.0 0x10de 0x1db1 group \n"
                                  "pci * cat: can't open\n"
                                  "tree npuphb0\n"
                                  "tree memory@0\n"
                                  "numa Node 1 MemTotal:              0 kB\n"
                                  "numa Node 0 MemTotal:         987456 kB\n"
                                  "~ # something else\n";
        const Result<GuestView> view = readGuestView(output);
        QVERIFY(view);
        GuestView expected;
        expected.devices = {{addressOf("0000:00:00.0"), 0x10de, 0x1db1, std::nullopt},
                            {addressOf("0001:00:02.1"), 0x1014, 0x04ea, 12}};
        expected.treeNodes = QStringList{QStringLiteral("memory@0"), QStringLiteral("npuphb0")};
        expected.numaNodes = {{0, quint64(987456) << 10}, {1, 0}};
        QCOMPARE(*view, expected);
    }

    void nothingToRead_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other text") << QByteArray("/bin/sh: readlink: not found\n");
        QTest::newRow("binary") << QByteArray(10000, '\xff');
    }
    void nothingToRead()
    {
        QFETCH(QByteArray, output);
        QCOMPARE(readGuestView(output).error().code, ErrorCode::InvalidData);
    }

    void predicts()
    {
        QCOMPARE(m_predicted.devices.size(), 16);
        QCOMPARE(m_predicted.devices.constFirst(),
                 (SeenDevice{addressOf("0000:00:00.0"), 0x10de, 0x1db1, 0}));
        QCOMPARE(m_predicted.devices.constLast().address.domain, quint32(1));
        QCOMPARE(m_predicted.treeNodes.join(u' '),
                 QStringLiteral("memory@400000000000 memory@402000000000 memory@420000000000 "
                                "memory@422000000000 npuphb0 npuphb1"));
        const QList<SeenNumaNode> nodes{{1, 0}, {2, 0}, {3, 0}, {4, 0}};
        QCOMPARE(m_predicted.numaNodes, nodes);
    }

    void compares_data()
    {
        QTest::addColumn<GuestView>("seen");
        QTest::addColumn<QString>("words"); // empty: the same
        const auto row = [this](const char *name, const QString &words, auto change) {
            GuestView seen = m_predicted;
            change(seen);
            QTest::newRow(name) << seen << words;
        };
        row("the same", QString(), [](GuestView &) {});
        row("more than predicted", QString(), [](GuestView &seen) {
            seen.devices.prepend({addressOf("0000:00:1f.0"), 0x1af4, 0x1000, 9});
            seen.treeNodes.prepend(QStringLiteral("memory@0"));
            seen.numaNodes.prepend({0, 1 << 30});
        });
        row("other numbers of groups", QString(), [](GuestView &seen) {
            for (SeenDevice &device : seen.devices)
                device.iommuGroup = *device.iommuGroup + 7;
        });
        row("a device is missing", QStringLiteral("does not see the device 0000:00:00.0"),
            [](GuestView &seen) { seen.devices.removeFirst(); });
        row("another device", QStringLiteral("another device at 0001:00:07.0: 10de:04ea"),
            [](GuestView &seen) { seen.devices.last().vendorId = 0x10de; });
        row("no group", QStringLiteral("0000:00:00.0 is in no IOMMU group"),
            [](GuestView &seen) { seen.devices.first().iommuGroup.reset(); });
        row("one group for all", QStringLiteral("should not share an IOMMU group"),
            [](GuestView &seen) {
                for (SeenDevice &device : seen.devices)
                    device.iommuGroup = 0;
            });
        row("a group for one", QStringLiteral("0000:00:01.0 should share an IOMMU group"),
            [](GuestView &seen) { seen.devices.first().iommuGroup = 5; });
        row("a node is missing", QStringLiteral("lacks npuphb1"),
            [](GuestView &seen) { seen.treeNodes.removeLast(); });
        row("a NUMA node is missing", QStringLiteral("lacks NUMA node 4"),
            [](GuestView &seen) { seen.numaNodes.removeLast(); });
        row("GPU memory in use", QStringLiteral("NUMA node 4, a GPU's memory, is used as 1 GiB"),
            [](GuestView &seen) { seen.numaNodes.last().memory = 1 << 30; });
    }
    void compares()
    {
        QFETCH(GuestView, seen);
        QFETCH(QString, words);
        const QStringList differences = compareGuestViews(m_predicted, seen);
        QCOMPARE(differences.size(), words.isEmpty() ? 0 : 1);
        if (!words.isEmpty())
            QVERIFY2(differences.constFirst().contains(words), qPrintable(differences.first()));
    }
};

QTEST_GUILESS_MAIN(TestGuestView)
#include "testguestview.moc"
