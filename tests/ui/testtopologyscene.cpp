// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/scene/items/topologyitem.h"
#include "ui/scene/topologyscene.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// What the picture does for filters, pointers and drags; no view is needed for it.
class TestTopologyScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dimsWhatDoesNotMatch();
    void filterOutlivesChanges();
    void nextMatchGoesRound_data();
    void nextMatchGoesRound();
    void nothingMatches();
    void revealsDevicesOfChips();
    void hoveringShowsAssignments();
    void hoveringSurvivesChanges();
    void previewsDrops();
    void takesBridges_data();
    void takesBridges();

private:
    /// Of the parts that stand for devices: those in front, or those behind.
    QList<PciAddress> devicesShown(bool dimmed) const;
    int assignments() const;

    const PciAddress m_gpu0 = test::addressOf("0004:04:00.0");
    const PciAddress m_gpu3 = test::addressOf("0035:03:00.0");
    const PciAddress m_card = test::addressOf("0003:01:00.0");
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TopologyScene> m_scene;
};

void TestTopologyScene::init()
{
    m_document = std::make_unique<Document>();
    const Host host = test::ac922Host();
    m_document->setHost(host);
    m_document->start(test::automaticPlan(host));
    m_scene = std::make_unique<TopologyScene>(*m_document);
}

void TestTopologyScene::cleanup()
{
    m_scene.reset();
    m_document.reset();
}

QList<PciAddress> TestTopologyScene::devicesShown(bool dimmed) const
{
    QList<PciAddress> devices;
    const QList<QGraphicsItem *> items = m_scene->items();
    for (const QGraphicsItem *item : items) {
        const auto *part = dynamic_cast<const TopologyItem *>(item);
        if (part && (item->opacity() < 1) == dimmed)
            devices += part->devices();
    }
    return devices;
}

int TestTopologyScene::assignments() const
{
    // No other path lies between the outlines and the cards.
    const QList<QGraphicsItem *> items = m_scene->items();
    return int(std::ranges::count_if(items, [](const QGraphicsItem *item) {
        return item->type() == QGraphicsPathItem::Type && item->zValue() == -1;
    }));
}

void TestTopologyScene::dimsWhatDoesNotMatch()
{
    QVERIFY(devicesShown(true).isEmpty());
    QCOMPARE(m_scene->matches().size(), 19);
    QSignalSpy changed(m_scene.get(), &TopologyScene::matchesChanged);
    const DeviceFilter filter{u"GPU0"_s, {}, {}};
    m_scene->setFilter(filter);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_scene->matches().size(), 4);
    // On the host and on the vPHB.
    QCOMPARE(devicesShown(false).count(m_gpu0), 2);
    QCOMPARE(devicesShown(false).size(), 8);
    QCOMPARE(devicesShown(true).count(m_gpu3), 2);
    m_scene->setFilter(filter);
    QCOMPARE(changed.count(), 1);
    m_scene->setFilter({});
    QVERIFY(devicesShown(true).isEmpty());
    QCOMPARE(m_scene->matches().size(), 19);
}

void TestTopologyScene::filterOutlivesChanges()
{
    m_scene->setFilter({u"vphb 2"_s, {}, {}});
    QVERIFY(m_scene->matches().isEmpty());
    QVERIFY(m_document->edit(u"Move"_s, {PlaceDevice{m_card, 2, {}, {}}}));
    QCOMPARE(m_scene->matches(), QList{m_card});
    QVERIFY(devicesShown(true).contains(m_gpu0));
    QVERIFY(devicesShown(false).contains(m_card));
    m_document->undoStack()->undo();
    QVERIFY(m_scene->matches().isEmpty());
}

void TestTopologyScene::nextMatchGoesRound_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("backwards");
    for (const bool backwards : {false, true}) {
        const char *way = backwards ? "backwards" : "forwards";
        QTest::addRow("all, %s", way) << test::ac922Host() << QString() << backwards;
        QTest::addRow("six GPUs, %s", way) << test::ac922Host(3) << u"tesla"_s << backwards;
        QTest::addRow("one, %s", way) << test::ac922Host() << u"nvme"_s << backwards;
        QTest::addRow("in chips, %s", way) << test::x86Host(64) << u"device 1"_s << backwards;
    }
}

void TestTopologyScene::nextMatchGoesRound()
{
    QFETCH(Host, host);
    QFETCH(QString, text);
    QFETCH(bool, backwards);
    m_document->setHost(host);
    m_scene->setFilter({text, {}, {}});
    QList<PciAddress> wanted = m_scene->matches();
    QVERIFY(!wanted.isEmpty());
    if (backwards)
        std::ranges::reverse(wanted);
    wanted.append(wanted.constFirst());
    QList<PciAddress> seen;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const std::optional<PciAddress> next = m_scene->nextMatch(backwards);
        QVERIFY(next);
        seen.append(*next);
        m_scene->revealDevices({*next});
        m_scene->selectDevices({*next});
    }
    QCOMPARE(seen, wanted);
}

void TestTopologyScene::nothingMatches()
{
    m_scene->setFilter({u"no such thing"_s, {}, {}});
    QVERIFY(!m_scene->nextMatch(false));
    QVERIFY(!m_scene->nextMatch(true));
    m_document->setHost({});
    m_scene->setFilter({});
    QVERIFY(!m_scene->nextMatch(false));
}

void TestTopologyScene::revealsDevicesOfChips()
{
    m_document->setHost(test::x86Host(64));
    QVERIFY(m_scene->topology().host.rows.isEmpty());
    const HostLayout::Chip chip = m_scene->topology().host.chips.constFirst();
    QVERIFY(chip.devices.size() > 1);
    // With the chip all of them are selected: nothing has to open.
    m_scene->revealDevices(chip.devices);
    QVERIFY(m_scene->topology().host.rows.isEmpty());
    const PciAddress second = chip.devices[1];
    m_scene->revealDevices({second});
    QCOMPARE(m_scene->topology().host.rows.size(), chip.devices.size());
    m_scene->selectDevices({second});
    QCOMPARE(m_scene->selectedDevices(), QList{second});
    // It does not close by being asked again.
    m_scene->revealDevices({second});
    QCOMPARE(m_scene->topology().host.rows.size(), chip.devices.size());
}

void TestTopologyScene::hoveringShowsAssignments()
{
    QCOMPARE(assignments(), 0);
    m_scene->setHovered({m_gpu0});
    QCOMPARE(assignments(), 1);
    m_scene->selectDevices({m_gpu0, m_gpu3});
    QCOMPARE(assignments(), 2); // not twice for the one that is both
    m_scene->setHovered({m_card});
    QCOMPARE(assignments(), 2); // it is on no vPHB
    m_scene->clearSelection();
    QCOMPARE(assignments(), 0);
    m_scene->setHovered({m_gpu3});
    m_scene->setHovered({});
    QCOMPARE(assignments(), 0);
}

void TestTopologyScene::hoveringSurvivesChanges()
{
    // The picture is made anew with the pointer over a device and nothing selected.
    m_scene->setHovered({m_gpu0});
    QVERIFY(m_document->edit(u"Add"_s, {AddVphb{2}}));
    QCOMPARE(assignments(), 0);
    m_scene->setHovered({m_gpu0});
    QCOMPARE(assignments(), 1);
    m_document->setHost(test::ac922Host(3));
    m_scene->selectDevices({m_gpu0});
    QCOMPARE(assignments(), 1);
}

void TestTopologyScene::previewsDrops()
{
    using Verdict = DropPreview::Verdict;
    QCOMPARE(m_scene->previewDrop({m_gpu0}, 2, false).action,
             u"Move GPU0 with 3 bridges to vPHB 2"_s);
    QCOMPARE(m_scene->previewDrop({m_gpu0}, 2, true).action, u"Move GPU0 to vPHB 2"_s);
    QCOMPARE(m_scene->previewDrop({m_gpu3}, 0, false).verdict, Verdict::Wrong);
    // The host takes the bridges back in any case.
    for (const bool alone : {false, true}) {
        QCOMPARE(m_scene->previewDrop({m_gpu0}, std::nullopt, alone).action,
                 u"Give GPU0 with 3 bridges back to the host"_s);
    }
    QCOMPARE(m_scene->previewDrop({m_card}, std::nullopt, false).verdict, Verdict::Nothing);
}

void TestTopologyScene::takesBridges_data()
{
    QTest::addColumn<QList<PciAddress>>("devices");
    QTest::addColumn<bool>("takes");
    const Host host = test::ac922Host();
    const QList<PciAddress> bridges = host.gpu(m_gpu0)->bridges;
    QTest::newRow("GPU") << QList{m_gpu0} << true;
    QTest::newRow("GPU with one of them") << QList{m_gpu0, bridges[0]} << true;
    QTest::newRow("GPU with all") << QList{m_gpu0} + bridges << false;
    QTest::newRow("others between") << QList{m_gpu0, m_card} + bridges << false;
    QTest::newRow("bridge") << QList{bridges[0]} << false;
    QTest::newRow("card") << QList{m_card} << false;
    QTest::newRow("nothing") << QList<PciAddress>{} << false;
}

void TestTopologyScene::takesBridges()
{
    QFETCH(QList<PciAddress>, devices);
    QTEST(m_scene->takesBridges(devices), "takes");
}

} // namespace redbud

QTEST_MAIN(redbud::TestTopologyScene)
#include "testtopologyscene.moc"
