// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/planedit.h"
#include "tests/core/plan/hostbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

constexpr PciAddress gpu0{4, 4, 0, 0};
constexpr PciAddress gpu1{4, 5, 0, 0};
constexpr PciAddress bridge{6, 0, 0, 0};
constexpr PciAddress absent{9, 9, 0, 0};

/// vPHB 0 with gpu0 and bridge, vPHB 2 with gpu1; a disk and a network card on vPHB 2.
Plan samplePlan()
{
    Plan plan;
    plan.name = u"vm"_s;
    plan.machine.type = u"pseries-7.2"_s;
    plan.vphbs = {
        Vphb{0, {}, {{gpu0, {0, 0}, {{u"a"_s, 1}}}, {bridge, {1, 0}, {}}}, {}},
        Vphb{2, {}, {{gpu1, {0, 0}, {}}}, {}},
    };
    Disk disk;
    disk.file = u"d"_s;
    disk.vphb = 2;
    disk.slot = {1, 0};
    plan.disks = {disk};
    NetworkCard card;
    card.vphb = 2;
    card.slot = {2, 0};
    plan.networks = {card};
    return plan;
}

QString nameOf(const PciAddress &host)
{
    if (host == gpu0)
        return u"gpu0"_s;
    if (host == gpu1)
        return u"gpu1"_s;
    return host == bridge ? u"bridge"_s : u"absent"_s;
}

/// "index: slot=host …" of every vPHB, then the cards.
QString describe(const Plan &plan)
{
    QString text;
    for (const Vphb &vphb : plan.vphbs) {
        text += QString::number(vphb.index) + u':';
        for (const PlanDevice &device : vphb.devices)
            text += u' ' + device.slot.toString() + u'=' + nameOf(device.host);
        text += u"; "_s;
    }
    for (const Disk &disk : plan.disks)
        text += u"disk %1:%2 "_s.arg(disk.vphb).arg(disk.slot.toString());
    for (const NetworkCard &card : plan.networks)
        text += u"net %1:%2"_s.arg(card.vphb).arg(card.slot.toString());
    return text.trimmed();
}

} // namespace

Q_DECLARE_METATYPE(redbud::PlanEdit)

class TestPlanEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data()
    {
        QTest::addColumn<PlanEdit>("edit");
        QTest::addColumn<QString>("result");
        const QString cards = u"disk 2:01.0 net 2:02.0"_s;
        QTest::newRow("place a new device last")
            << PlanEdit(PlaceDevice{absent, 0, {}, {}})
            << u"0: 00.0=gpu0 01.0=bridge 02.0=absent; 2: 00.0=gpu1; "_s + cards;
        QTest::newRow("place after another")
            << PlanEdit(PlaceDevice{absent, 0, {}, gpu0})
            << u"0: 00.0=gpu0 02.0=absent 01.0=bridge; 2: 00.0=gpu1; "_s + cards;
        QTest::newRow("place in a slot")
            << PlanEdit(PlaceDevice{absent, 2, GuestSlot{31, 7}, {}})
            << u"0: 00.0=gpu0 01.0=bridge; 2: 00.0=gpu1 1f.7=absent; "_s + cards;
        QTest::newRow("cards take slots") << PlanEdit(PlaceDevice{bridge, 2, {}, {}})
                                          << u"0: 00.0=gpu0; 2: 00.0=gpu1 03.0=bridge; "_s + cards;
        QTest::newRow("move within its vPHB")
            << PlanEdit(PlaceDevice{gpu0, 0, {}, bridge})
            << u"0: 01.0=bridge 00.0=gpu0; 2: 00.0=gpu1; "_s + cards;
        QTest::newRow("place on a new vPHB")
            << PlanEdit(PlaceDevice{gpu0, 1, {}, {}})
            << u"0: 01.0=bridge; 2: 00.0=gpu1; 1: 00.0=gpu0; "_s + cards;
        QTest::newRow("remove") << PlanEdit(RemoveDevice{gpu0})
                                << u"0: 01.0=bridge; 2: 00.0=gpu1; "_s + cards;
        QTest::newRow("add a vPHB")
            << PlanEdit(AddVphb{7}) << u"0: 00.0=gpu0 01.0=bridge; 2: 00.0=gpu1; 7:; "_s + cards;
        QTest::newRow("remove a vPHB with its cards")
            << PlanEdit(RemoveVphb{1}) << u"0: 00.0=gpu0 01.0=bridge;"_s;
        QTest::newRow("renumber a vPHB with its cards")
            << PlanEdit(RenumberVphb{1, 5})
            << u"0: 00.0=gpu0 01.0=bridge; 5: 00.0=gpu1; "
               "disk 5:01.0 net 5:02.0"_s;
    }
    void edits()
    {
        QFETCH(PlanEdit, edit);
        QFETCH(QString, result);
        const Plan before = samplePlan();
        const auto plan = redbud::apply(before, edit);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(describe(*plan), result);
        QCOMPARE(before, samplePlan());
    }

    void refuses_data()
    {
        QTest::addColumn<PlanEdit>("edit");
        QTest::newRow("negative vPHB") << PlanEdit(PlaceDevice{gpu0, -1, {}, {}});
        QTest::newRow("slot") << PlanEdit(PlaceDevice{gpu0, 0, GuestSlot{32, 0}, {}});
        QTest::newRow("after a device elsewhere") << PlanEdit(PlaceDevice{gpu0, 0, {}, gpu1});
        QTest::newRow("after itself") << PlanEdit(PlaceDevice{gpu0, 0, {}, gpu0});
        QTest::newRow("remove what is not there") << PlanEdit(RemoveDevice{absent});
        QTest::newRow("duplicates of what is not there") << PlanEdit(RemoveDuplicates{absent});
        QTest::newRow("add a negative index") << PlanEdit(AddVphb{-1});
        QTest::newRow("remove beyond the end") << PlanEdit(RemoveVphb{2});
        QTest::newRow("remove before the start") << PlanEdit(RemoveVphb{-1});
        QTest::newRow("renumber beyond the end") << PlanEdit(RenumberVphb{2, 0});
        QTest::newRow("renumber to a negative index") << PlanEdit(RenumberVphb{0, -1});
        QTest::newRow("slots beyond the end") << PlanEdit(RenumberSlots{2});
        QTest::newRow("node of no vPHB") << PlanEdit(SetVphbNumaNode{2, 0});
        QTest::newRow("windows of no vPHB") << PlanEdit(SetVphbWindows{2, {}});
        QTest::newRow("negative node") << PlanEdit(SetVphbNumaNode{0, -1});
        QTest::newRow("machine with options") << PlanEdit(SetMachineType{u"pseries,x=y"_s});
        QTest::newRow("no cores") << PlanEdit(SetProcessors{1, 0, 1});
        QTest::newRow("more cores than a file holds") << PlanEdit(SetProcessors{1, 1025, 1});
        QTest::newRow("an empty window for DMA") << PlanEdit(SetVphbWindows{0, {{}, {}, 0, {}}});
        QTest::newRow("no memory") << PlanEdit(SetMemory{0});
        QTest::newRow("odd pages") << PlanEdit(SetHugePages{3 * MiB});
        QTest::newRow("empty name") << PlanEdit(SetName{});
        QTest::newRow("name with a line end") << PlanEdit(SetName{u"a\nb"_s});
        QTest::newRow("empty rule") << PlanEdit(SetWaived{});
    }
    void refuses()
    {
        QFETCH(PlanEdit, edit);
        const auto plan = redbud::apply(samplePlan(), edit);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
    }

    void keepsUnknownFieldsOfAMovedDevice()
    {
        const auto plan = redbud::apply(samplePlan(), PlaceDevice{gpu0, 2, {}, {}});
        QVERIFY(plan);
        QCOMPARE(plan->vphbs[1].devices.last().extra, (QJsonObject{{u"a"_s, 1}}));
    }

    void duplicatesGo()
    {
        Plan plan = samplePlan();
        plan.vphbs[0].devices.append({gpu0, {5, 0}, {}});
        plan.vphbs[1].devices.append({gpu0, {6, 0}, {}});
        const auto kept = redbud::apply(plan, RemoveDuplicates{gpu0});
        QVERIFY(kept);
        QCOMPARE(*kept, samplePlan());
        const auto removed = redbud::apply(plan, RemoveDevice{gpu0});
        QVERIFY(removed);
        QCOMPARE(removed->positionOf(gpu0), -1);
        const auto moved = redbud::apply(plan, PlaceDevice{gpu0, 0, {}, {}});
        QVERIFY(moved);
        QCOMPARE(moved->vphbs[0].devices.size(), 2);
        QCOMPARE(moved->vphbs[1].devices.size(), 1);
    }

    void renumbersSlots()
    {
        Plan plan = samplePlan();
        plan.vphbs[1].devices[0].slot = {1, 0};
        plan.vphbs[1].devices.append({bridge, {1, 3}, {}});
        const auto renumbered = redbud::apply(plan, RenumberSlots{1});
        QVERIFY(renumbered);
        QCOMPARE(describe(*renumbered).section(u';', 1),
                 u" 2: 00.0=gpu1 01.0=bridge; disk 2:02.0 net 2:03.0"_s);
    }

    void aFullVphbTakesNoMore()
    {
        Plan plan = samplePlan();
        for (quint8 i = 0; i < 30; ++i) {
            const auto next = redbud::apply(plan, PlaceDevice{{8, i, 0, 0}, 0, {}, {}});
            QVERIFY(next);
            plan = *next;
        }
        QVERIFY(!freeSlot(plan, 0));
        QVERIFY(!redbud::apply(plan, PlaceDevice{absent, 0, {}, {}}));
        QVERIFY(redbud::apply(plan, PlaceDevice{absent, 0, GuestSlot{0, 1}, {}}));
        plan.vphbs[0].devices.append({absent, {0, 0}, {}});
        QVERIFY(!redbud::apply(plan, RenumberSlots{0}));
    }

    void cardsFollowTheFirstVphbOfAnIndex()
    {
        Plan plan = samplePlan();
        plan.vphbs[0].index = 2;
        const auto second = redbud::apply(plan, RenumberVphb{1, 4});
        QVERIFY(second);
        QCOMPARE(second->disks[0].vphb, 2);
        const auto first = redbud::apply(plan, RenumberVphb{0, 4});
        QVERIFY(first);
        QCOMPARE(first->disks[0].vphb, 4);
        const auto removed = redbud::apply(plan, RemoveVphb{1});
        QVERIFY(removed);
        QCOMPARE(removed->disks.size(), 1);
    }

    void setsSingleValues()
    {
        const auto plan = redbud::apply(
            samplePlan(),
            QList<PlanEdit>{SetName{u"other"_s}, SetMachineType{u"pseries-6.0"_s},
                            SetVphbNumaNode{1, 3}, SetVphbWindows{0, {GiB, {}, {}, {}}},
                            SetWaived{u"a"_s}, SetWaived{u"b"_s}, SetWaived{u"b"_s},
                            SetWaived{u"a"_s, false}, SetWaived{u"c"_s, true, u"a try"_s},
                            SetWaived{u"d"_s, true, u"x"_s}, SetWaived{u"d"_s, false}});
        QVERIFY(plan);
        QCOMPARE(plan->name, u"other"_s);
        QCOMPARE(plan->machine.type, u"pseries-6.0"_s);
        QCOMPARE(plan->vphbs[1].numaNode, std::optional(3));
        QCOMPARE(plan->vphbs[0].windows.mmio32Size, std::optional(GiB));
        QCOMPARE(plan->waived, QStringList({u"b"_s, u"c"_s}));
        QCOMPARE(plan->waiveReasons, (QMap<QString, WaiveReason>{{u"c"_s, {u"a try"_s}}}));
        QVERIFY(!redbud::apply(samplePlan(), SetWaived{u"a"_s, true, u"two\nlines"_s}));

        Plan newer = *plan;
        newer.waiveReasons[u"c"_s].extra = {{u"by"_s, u"someone"_s}};
        const auto edited = redbud::apply(newer, SetWaived{u"c"_s, true, u"another"_s});
        QVERIFY(edited);
        QCOMPARE(edited->waiveReasons[u"c"_s],
                 (WaiveReason{u"another"_s, {{u"by"_s, u"someone"_s}}}));
    }

    void setsTheMachine()
    {
        Plan plan = samplePlan();
        plan.machine.maxMemory = 64 * GiB;
        const auto larger = redbud::apply(
            plan, QList<PlanEdit>{SetProcessors{2, 8, 4}, SetMemory{64 * GiB}, SetHugePages{GiB}});
        QVERIFY(larger);
        QCOMPARE(larger->machine.vcpus(), 64);
        QCOMPARE(larger->machine.memory, 64 * GiB);
        QCOMPARE(larger->machine.maxMemory, std::optional(64 * GiB));
        QCOMPARE(larger->machine.hugePages, std::optional(GiB));
        const auto beyond =
            redbud::apply(*larger, QList<PlanEdit>{SetMemory{65 * GiB}, SetHugePages{}});
        QVERIFY(beyond);
        QVERIFY(!beyond->machine.maxMemory);
        QVERIFY(!beyond->machine.hugePages);
    }

    void stopsAtTheFirstEditThatFails()
    {
        const auto plan = redbud::apply(
            samplePlan(), QList<PlanEdit>{RemoveDevice{gpu0}, RemoveDevice{gpu0}, AddVphb{9}});
        QVERIFY(!plan);
        QCOMPARE(plan.error().context, gpu0.toString());
    }

    void findsFreeIndices()
    {
        Plan plan = samplePlan();
        QCOMPARE(freeVphbIndex(plan), 1);
        plan.vphbs.append(Vphb{1, {}, {}, {}});
        QCOMPARE(freeVphbIndex(plan), 3);
        QCOMPARE(freeVphbIndex(Plan()), 0);
    }
};

QTEST_GUILESS_MAIN(TestPlanEdit)
#include "testplanedit.moc"
