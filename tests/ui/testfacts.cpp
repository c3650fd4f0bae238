// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "ui/scene/hostfacts.h"
#include "ui/scene/topologylayout.h"
#include "ui/scene/vmfacts.h"

#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

class TestFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void hostAndMachine();
    void socketsAndProcessors();
    void chips();
    void slotsAndWindows();
    void orphanAndUnknownDevices();
    void worstSeverity();

private:
    Host m_host = test::ac922Host(2);
    Plan m_plan;
};

void TestFacts::initTestCase()
{
    const Result<Plan> plan = planAutomatically(m_host);
    QVERIFY(plan);
    m_plan = *plan;
}

void TestFacts::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("memory");
    QTest::newRow("V100") << u"NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]"_s
                          << u"Tesla V100 SXM2"_s << u"16 GB"_s;
    QTest::newRow("no brackets") << u"Samsung NVMe SSD"_s << u"Samsung NVMe SSD"_s << QString();
    QTest::newRow("brackets inside")
        << u"Intel [ICH] Controller"_s << u"Intel [ICH] Controller"_s << QString();
}

void TestFacts::names()
{
    QFETCH(QString, name);
    PciDevice device;
    device.name = name;
    QTEST(facts::modelName(device), "model");
    QTEST(facts::cardMemory(device), "memory");
}

void TestFacts::hostAndMachine()
{
    QCOMPARE(facts::hostTitle(m_host), u"IBM Power System AC922 (8335-GTH)"_s);
    QCOMPARE(facts::hostSubtitle(m_host), u"Linux 5.2.10 · 4 GPUs · 12 NVLink bridges · "
                                          "✓ NVLink2 passthrough available"_s);
    Host unsure = m_host;
    unsure.support.unsure = true;
    QVERIFY(facts::hostSubtitle(unsure).endsWith(u"? NVLink2 passthrough unknown"_s));
    const Host x86 = test::x86Host(3);
    QCOMPARE(facts::hostTitle(x86), u"PowerEdge R740"_s);
    QVERIFY(facts::hostSubtitle(x86).contains(u"no GPUs"_s));
    QCOMPARE(facts::hostTitle(Host()), u"Host"_s);
    QCOMPARE(facts::vmTitle(m_plan), u"Virtual machine “v100-vm”"_s);
    QVERIFY(facts::vmSubtitle(m_plan).endsWith(u"2 vPHBs · 16 devices"_s));
}

void TestFacts::socketsAndProcessors()
{
    const HostLayout layout = layoutHost(m_host, {}, 0);
    QCOMPARE(facts::socketTitle(layout.sockets[1], 1), u"Socket 1"_s);
    QCOMPARE(facts::socketSubtitle(m_host, layout.sockets[1]),
             u"NUMA node 8 · 80 threads · 256 GiB"_s);
    QCOMPARE(facts::processorTitle(m_host, layout.processors[1]), u"POWER9 chip 8"_s);
    QCOMPARE(facts::processorSubtitle(m_host, layout.processors[0]),
             u"6 links · 25.8 Gbit/s per lane · 6 ATSD"_s);
    QCOMPARE(facts::gpuDetails(m_host, m_host.gpus[0].address), u"node 255 · nvidia"_s);
    QCOMPARE(facts::shortAddress({6, 0, 1, 2}), u"0006:…1.2"_s);
}

void TestFacts::chips()
{
    const HostLayout layout = layoutHost(m_host, {}, 0);
    QCOMPARE(layout.chips.size(), 2);
    QCOMPARE(facts::chipTitle(layout.chips[0], m_host), u"Network ×2"_s);
    QCOMPARE(facts::chipSubtitle(layout.chips[0], m_host), u"group 3"_s);
    QVERIFY(!facts::isInUse(m_host, layout.chips[0].devices));
    // Group 0 is a group like any other.
    QCOMPARE(facts::chipTitle(layout.chips[1], m_host), u"NVMe"_s);
    QCOMPARE(facts::chipSubtitle(layout.chips[1], m_host), u"in use: / · group 0"_s);
    QVERIFY(facts::isInUse(m_host, layout.chips[1].devices));
    const Result<Plan> half = redbud::apply(m_plan, PlaceDevice{{3, 1, 0, 0}, 1, {}, {}});
    QVERIFY(half);
    QCOMPARE(facts::plannedAt(*half, layout.chips[0].devices), u"1 of 2 planned"_s);
    QCOMPARE(facts::plannedAt(*half, {PciAddress{3, 1, 0, 0}}), u"vPHB 1"_s);
    QCOMPARE(facts::plannedAt(m_plan, layout.chips[0].devices), QString());
}

void TestFacts::slotsAndWindows()
{
    const Result<Placement> placement = place(m_host, m_plan);
    QVERIFY(placement);
    const VphbPlacement &first = placement->vphbs.first();
    QCOMPARE(facts::vphbTitle(0), u"vPHB 0 (default)"_s);
    QCOMPARE(facts::vphbSummary(m_host, m_plan.vphbs[0], &first),
             u"one group: 5 · ATSD 6 of 8 · GPU RAM 256 GiB of 2 TiB"_s);
    QVERIFY(facts::nvLinkWorks(m_host, m_plan.vphbs[0]));
    QCOMPARE(facts::vphbWindows(first), u"MMIO64 0x210000000000 · MMIO32 0x200080000000 · "
                                        "ATSD 0x800000000000"_s);
    QCOMPARE(facts::slotTitle(m_host, m_host.gpus[0].address), u"GPU0 · Tesla V100 SXM2"_s);
    QCOMPARE(facts::slotPlacement(m_host.gpus[0].address, &first),
             u"RAM 0x400000000000 · 128 GiB · guest NUMA node 3"_s);
    QCOMPARE(facts::pillText(m_host, m_host.gpus[1].bridges[0], {5, 0}), u"05.0 L3"_s);
}

void TestFacts::orphanAndUnknownDevices()
{
    const PciAddress nowhere{9, 9, 9, 0};
    QVERIFY(facts::slotTitle(m_host, nowhere).contains(nowhere.toString()));
    QVERIFY(facts::deviceToolTip(m_host, m_plan, nowhere).contains(nowhere.toString()));
    QVERIFY(facts::slotTitle(m_host, m_host.bridges[0].address).contains(u"without its GPU"_s));
    const Vphb orphan{0, {}, {{m_host.bridges[0].address, {0, 0}, {}}}, {}};
    QVERIFY(!facts::nvLinkWorks(m_host, orphan));
    QVERIFY(facts::vphbSummary(m_host, orphan, nullptr).contains(u"NVLink2 off"_s));
    QCOMPARE(facts::vphbSummary(m_host, Vphb{}, nullptr), QString());
}

void TestFacts::worstSeverity()
{
    const PciAddress gpu = m_host.gpus[0].address;
    Problem note;
    note.severity = Severity::Info;
    note.where = {gpu};
    Problem error;
    error.severity = Severity::Error;
    error.where = {gpu, VphbIndex{1}};
    Problem waived = error;
    waived.waived = true;
    QVERIFY(severityAt({note, error}, gpu) == Severity::Error);
    QVERIFY(severityAt({note, waived}, gpu) == Severity::Info);
    QVERIFY(severityAt({note, error}, VphbIndex{1}) == Severity::Error);
    QVERIFY(!severityAt({note, waived}, VphbIndex{1}));
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestFacts)
#include "testfacts.moc"
