// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/document.h"
#include "ui/scene/neighbour.h"
#include "ui/scene/topologylayout.h"

#include <QTest>

#include <algorithm>

namespace redbud
{

namespace
{

/// Rectangles that may not overlap each other, whatever the host.
QList<QRectF> solidRects(const TopologyLayout &layout)
{
    QList<QRectF> rects{layout.host.header, layout.vm.header, layout.vm.newVphb};
    const auto add = [&rects](const auto &parts) {
        for (const auto &part : parts)
            rects.append(part.rect);
    };
    add(layout.host.gpus);
    add(layout.host.bridges);
    add(layout.host.processors);
    add(layout.host.chips);
    add(layout.host.rows);
    for (const VmLayout::Rack &rack : layout.vm.racks) {
        rects.append(rack.header);
        add(rack.slotRows);
        rects.append(rack.windows);
        if (!rack.hint.isNull())
            rects.append(rack.hint);
    }
    return rects;
}

Plan planFor(const Host &host)
{
    const Result<Plan> plan = planAutomatically(host);
    return plan ? *plan : Document::emptyPlan();
}

} // namespace

class TestTopologyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void everyDeviceIsSomewhere();
    void groupsHoldTheirGpusAndBridges_data();
    void groupsHoldTheirGpusAndBridges();
    void linksLeadFromGpuToProcessor();
    void linksJoinGpus_data();
    void linksJoinGpus();
    void fillsTheWidth();
    void expandedBundleShowsItsDevices();
    void defaultVphbIsThereWithoutThePlan();
    void fourLinksGetTwoLines();
    void arrowsFindNeighbours();
};

void TestTopologyLayout::nothingOverlaps_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<bool>("expanded");
    for (const qreal width : {0.0, 1280.0, 1600.0, 3000.0}) {
        const auto row = [width](const char *name) -> QTestData & {
            return QTest::addRow("%s at %d", name, int(width));
        };
        row("4 GPUs") << test::ac922Host(2) << width << false;
        row("6 GPUs") << test::ac922Host(3) << width << true;
        row("4 GPUs, a group each") << test::ac922Host(2, test::Grouping::PerGpu) << width << true;
        row("6 GPUs, a group each") << test::ac922Host(3, test::Grouping::PerGpu) << width << false;
        row("64 devices, no GPU") << test::x86Host(64) << width << true;
        row("64 devices collapsed") << test::x86Host(64) << width << false;
        row("no device") << test::x86Host(0) << width << false;
        row("no host") << Host() << width << false;
    }
}

void TestTopologyLayout::nothingOverlaps()
{
    QFETCH(Host, host);
    QFETCH(qreal, width);
    QFETCH(bool, expanded);
    QList<DeviceBundle> bundles;
    if (expanded) {
        for (const PciDevice &device : host.devices)
            bundles.append({device.numaNode, device.kind});
    }
    const TopologyLayout layout = layoutTopology(host, planFor(host), width, bundles);
    const QList<QRectF> rects = solidRects(layout);
    for (qsizetype i = 0; i < rects.size(); ++i) {
        QVERIFY(rects[i].isValid());
        QVERIFY(layout.bounds.contains(rects[i]));
        for (qsizetype j = i + 1; j < rects.size(); ++j)
            QVERIFY2(!rects[i].intersects(rects[j]), qPrintable(QString::number(i)));
    }
    for (const HostLayout::Group &group : layout.host.groups) {
        for (const HostLayout::Group &other : layout.host.groups)
            QVERIFY(&group == &other || !group.rect.intersects(other.rect));
    }
    for (qsizetype i = 0; i < layout.host.sockets.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.host.sockets.size(); ++j)
            QVERIFY(!layout.host.sockets[i].rect.intersects(layout.host.sockets[j].rect));
    }
    for (const VmLayout::Rack &rack : layout.vm.racks) {
        for (const VmLayout::Slot &row : rack.slotRows) {
            QVERIFY(rack.rect.contains(row.rect));
            for (const VmLayout::Pill &pill : row.pills)
                QVERIFY(row.rect.contains(pill.rect));
        }
    }
}

void TestTopologyLayout::everyDeviceIsSomewhere()
{
    for (const Host &host : {test::ac922Host(2), test::ac922Host(3), test::x86Host(64)}) {
        const Plan plan = planFor(host);
        const TopologyLayout layout = layoutTopology(host, plan);
        for (const PciDevice &device : host.devices) {
            const bool shown = device.kind != DeviceKind::PciBridge;
            QCOMPARE(!layout.hostRectOf(device.address).isNull(), shown);
            QCOMPARE(layout.slotRectOf(device.address).isNull(),
                     plan.positionOf(device.address) < 0);
        }
    }
}

void TestTopologyLayout::groupsHoldTheirGpusAndBridges_data()
{
    QTest::addColumn<test::Grouping>("grouping");
    QTest::addColumn<int>("groups");
    QTest::newRow("per NPU") << test::Grouping::PerNpu << 2;
    QTest::newRow("per GPU") << test::Grouping::PerGpu << 6;
}

void TestTopologyLayout::groupsHoldTheirGpusAndBridges()
{
    QFETCH(test::Grouping, grouping);
    QFETCH(int, groups);
    const Host host = test::ac922Host(3, grouping);
    const TopologyLayout layout = layoutTopology(host, planFor(host));
    QCOMPARE(layout.host.groups.size(), groups);
    const auto check = [&](const PciAddress &address, const QRectF &rect) {
        for (const HostLayout::Group &group : layout.host.groups)
            QCOMPARE(group.rect.contains(rect), host.groupOf(address) == group.id);
    };
    for (const HostLayout::GpuCard &card : layout.host.gpus)
        check(card.address, card.rect);
    for (const HostLayout::BridgeCard &card : layout.host.bridges)
        check(card.address, card.rect);
}

void TestTopologyLayout::linksLeadFromGpuToProcessor()
{
    const Host host = test::ac922Host(2);
    const HostLayout layout = layoutHost(host, {}, 0);
    QCOMPARE(layout.lines.size(), 2 * host.bridges.size());
    QCOMPARE(layout.processors.size(), 2);
    for (const HostLayout::Processor &processor : layout.processors) {
        QCOMPARE(processor.bridges.size(), 6);
        qreal last = 0;
        for (const HostLayout::Line &line : layout.lines) {
            if (!processor.bridges.contains(line.bridge) || line.to.y() != processor.rect.top())
                continue;
            QVERIFY(line.to.x() > std::max(last, processor.rect.left()));
            QVERIFY(line.to.x() < processor.rect.right());
            last = line.to.x(); // in the order of the bridges, so that no lines cross
        }
    }
}

void TestTopologyLayout::linksJoinGpus_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("beside");
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("links");
    QTest::newRow("pairs") << QStringLiteral("ac922-4gpu") << 2 << 0 << 3;
    QTest::newRow("triangles") << QStringLiteral("ac922-6gpu") << 4 << 2 << 2;
}

void TestTopologyLayout::linksJoinGpus()
{
    QFETCH(QString, sample);
    const HostLayout layout = layoutTopology(test::sampleHost(sample), {}, 0).host;
    const auto over = std::ranges::count(layout.peers, true, &HostLayout::Peers::over);
    QTEST(int(over), "over");
    QTEST(int(layout.peers.size() - over), "beside");
    for (const HostLayout::Peers &peers : layout.peers) {
        QTEST(peers.links, "links");
        QVERIFY(peers.from.x() < peers.to.x());
        QCOMPARE(peers.from.y(), peers.to.y());
        // They cross no card.
        for (const HostLayout::GpuCard &card : layout.gpus)
            QVERIFY(
                !card.rect.contains((peers.from + peers.to) / 2 - QPointF(0, peers.over ? 1 : 0)));
        const auto group = std::ranges::find_if(layout.groups, [&](const HostLayout::Group &each) {
            return each.rect.contains(peers.from);
        });
        QVERIFY(group != layout.groups.end());
        QVERIFY(group->label.bottom() < peers.from.y() - 8); // room for those that lead over
    }
}

void TestTopologyLayout::fillsTheWidth()
{
    const Host host = test::ac922Host(2);
    const Plan plan = planFor(host);
    const qreal natural = layoutTopology(host, plan).bounds.width();
    QVERIFY(natural < 1600);
    QCOMPARE(layoutTopology(host, plan, 1600).bounds.width(), 1600.0);
    QCOMPARE(layoutTopology(host, plan, natural / 2).bounds.width(), natural);
}

void TestTopologyLayout::expandedBundleShowsItsDevices()
{
    const Host host = test::ac922Host(2);
    const DeviceBundle network{0, DeviceKind::Network};
    QCOMPARE(layoutHost(host, {}, 0).rows.size(), 0);
    const HostLayout layout = layoutHost(host, {}, 0, {network});
    QCOMPARE(layout.rows.size(), 2);
    QVERIFY(layout.sockets.first().rect.contains(layout.rows.last().rect));
    // There is nothing behind a chip of one device.
    QCOMPARE(layoutHost(host, {}, 0, {{0, DeviceKind::Storage}}).rows.size(), 0);
}

void TestTopologyLayout::defaultVphbIsThereWithoutThePlan()
{
    Plan plan;
    VmLayout layout = layoutVm(Host(), plan, {}, 500);
    QCOMPARE(layout.racks.size(), 1);
    QVERIFY(!layout.racks.first().position);
    plan.vphbs = {Vphb{3, {}, {}, {}}, Vphb{0, {}, {}, {}}};
    layout = layoutVm(Host(), plan, {}, 500);
    QCOMPARE(layout.racks.size(), 2);
    QCOMPARE(layout.racks.first().index, 3);
    QCOMPARE(layout.racks.last().position, std::optional<qsizetype>(1));
}

void TestTopologyLayout::fourLinksGetTwoLines()
{
    Host host = test::ac922Host(2);
    Plan plan = planFor(host);
    // A bridge of GPU1 that the host says is GPU0's.
    host.bridges[3].gpu = host.gpus[0].address;
    const VmLayout layout = layoutVm(host, plan, {}, minimumVmWidth);
    const VmLayout::Slot row = layout.racks.first().slotRows.first();
    QCOMPARE(row.pills.size(), 4);
    QVERIFY(row.pills.last().rect.top() >= row.pills.first().rect.bottom());
    QVERIFY(row.rect.contains(row.pills.last().rect));
}

void TestTopologyLayout::arrowsFindNeighbours()
{
    const QList<QRectF> rects{{0, 0, 10, 10}, {20, 0, 10, 10}, {0, 20, 10, 10}, {45, 20, 10, 10}};
    QCOMPARE(neighbour(rects, rects[0], Qt::Key_Right), 1);
    QCOMPARE(neighbour(rects, rects[0], Qt::Key_Down), 2);
    QCOMPARE(neighbour(rects, rects[0], Qt::Key_Left), -1);
    QCOMPARE(neighbour(rects, rects[3], Qt::Key_Left), 2);
    QCOMPARE(neighbour(rects, rects[3], Qt::Key_Up), 1);
    QCOMPARE(neighbour({}, rects[3], Qt::Key_Up), -1);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestTopologyLayout)
#include "testtopologylayout.moc"
