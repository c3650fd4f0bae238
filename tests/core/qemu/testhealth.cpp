// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/predictedtree.h"
#include "core/qemu/health.h"
#include "tests/support/samples.h"

#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// A virtual machine's tree as QEMU built it, judged by the plan.
class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesLocations_data()
    {
        QTest::addColumn<QByteArray>("live");
        QTest::addColumn<int>("differences");
        QTest::newRow("the same") << QByteArray("Node0-Slot1") << 0;
        QTest::newRow("with the machine's serial number")
            << QByteArray("UOPWR.1234567-Node0-Slot1") << 0;
        QTest::newRow("another slot") << QByteArray("UOPWR.1234567-Node0-Slot2") << 1;
        QTest::newRow("QEMU's own") << QByteArray("vfio_vfio-pci:0000:00:00.0") << 1;
    }
    void judgesLocations()
    {
        QFETCH(QByteArray, live);
        QFETCH(int, differences);
        Host host = sampleHost(u"ac922-4gpu"_s);
        const Plan plan = automaticPlan(host);
        const PciAddress first = plan.vphbs.first().devices.first().host;
        const auto tree = [&](const QString &location) {
            for (PciDevice &device : host.devices) {
                if (device.address == first)
                    device.locationCode = location;
            }
            return *predictTree(host, plan);
        };
        LiveEvidence evidence;
        evidence.tree = tree(QString::fromUtf8(live));
        tree(u"Node0-Slot1"_s);
        const HealthReport report = judgeHealth(host, plan, evidence);
        QCOMPARE(report.differences.size(), differences);
        QCOMPARE(report.healthy, differences == 0);
        QCOMPARE(report.live, evidence.tree);
    }

    void judgesPhandlesOfFirmware_data()
    {
        QTest::addColumn<Firmware::Kind>("firmware");
        QTest::addColumn<QByteArray>("of"); // the node that has another phandle than predicted
        QTest::addColumn<int>("differences");
        const QByteArray vphb = "pci@800000020000000";
        const QByteArray memory = "memory@400000000000";
        QTest::newRow("VOF, a node without one") << Firmware::Kind::Vof << vphb << 0;
        QTest::newRow("SLOF, a node without one") << Firmware::Kind::Slof << vphb << 1;
        QTest::newRow("VOF, one that others refer to") << Firmware::Kind::Vof << memory << 1;
    }
    void judgesPhandlesOfFirmware()
    {
        QFETCH(Firmware::Kind, firmware);
        QFETCH(QByteArray, of);
        QFETCH(int, differences);
        const Host host = sampleHost(u"ac922-4gpu"_s);
        Plan plan = automaticPlan(host);
        plan.firmware.kind = firmware;
        LiveEvidence evidence;
        evidence.tree = *predictTree(host, plan);
        const auto node = std::ranges::find(evidence.tree->children, of, &TreeNode::name);
        QVERIFY(node != evidence.tree->children.end());
        node->setCell("phandle", 0x111b);
        QCOMPARE(judgeHealth(host, plan, evidence).differences.size(), differences);
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "testhealth.moc"
