// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/document/plancommand.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsCompareByValue_data();
    void commandsCompareByValue();
    void failedEditChangesNothing();
    void editWithoutEffectIsNoStep();
    void replacingIsOneStep();
    void modifiedFollowsTheFile();
    void brokenFileKeepsThePlan();
    void unwritableFileKeepsTheMark();
    void judgesAfterEveryChange();
    void gpuTakesItsBridgesAlong();
    void bridgeGoesBehindItsGpu();
    void removesOnlyWhatIsThere();
    void namesDevices();

private:
    Host m_host = test::ac922Host(2);
    Plan m_plan;
    PciAddress m_gpu;
};

void TestDocument::init()
{
    const Result<Plan> plan = planAutomatically(m_host);
    QVERIFY(plan);
    m_plan = *plan;
    m_gpu = m_host.gpus.first().address;
}

void TestDocument::commandsCompareByValue_data()
{
    QTest::addColumn<QList<PlanEdit>>("edits");
    const Host host = test::ac922Host(2);
    const PciAddress gpu = host.gpus.first().address;
    QTest::newRow("place") << QList<PlanEdit>{PlaceDevice{gpu, 1, {}, {}}};
    QTest::newRow("remove") << QList<PlanEdit>{RemoveDevice{gpu}};
    QTest::newRow("add vPHB") << QList<PlanEdit>{AddVphb{7}};
    QTest::newRow("remove vPHB") << QList<PlanEdit>{RemoveVphb{1}};
    QTest::newRow("renumber") << QList<PlanEdit>{RenumberVphb{1, 4}};
    QTest::newRow("machine") << QList<PlanEdit>{SetMachineType{u"pseries-6.0"_s}};
    QTest::newRow("waive") << QList<PlanEdit>{SetWaived{u"mixed-groups"_s, true}};
    QTest::newRow("waive with a reason")
        << QList<PlanEdit>{SetWaived{u"mixed-groups"_s, true, u"a try"_s}};
    QTest::newRow("several") << QList<PlanEdit>{SetName{u"a"_s}, AddVphb{7}, RemoveDevice{gpu}};
}

void TestDocument::commandsCompareByValue()
{
    QFETCH(QList<PlanEdit>, edits);
    Document document;
    document.setHost(m_host);
    document.start(m_plan);
    const Result<Plan> wanted = redbud::apply(m_plan, edits);
    QVERIFY(wanted);
    QVERIFY(document.edit(u"step"_s, edits));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), u"step"_s);
    const auto *command = dynamic_cast<const PlanCommand *>(document.undoStack()->command(0));
    QVERIFY(command);
    QVERIFY(command->edits() == edits);
    QVERIFY(document.plan() == *wanted);
    document.undoStack()->undo();
    QVERIFY(document.plan() == m_plan);
    document.undoStack()->redo();
    QVERIFY(document.plan() == *wanted);
}

void TestDocument::failedEditChangesNothing()
{
    Document document;
    document.start(m_plan);
    const Result<void> done = document.edit(u"step"_s, {AddVphb{9}, RemoveVphb{50}});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::InvalidArgument);
    QVERIFY(document.plan() == m_plan);
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestDocument::editWithoutEffectIsNoStep()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.edit(u"step"_s, {SetName{m_plan.name}}));
    QCOMPARE(document.undoStack()->count(), 0);
}

void TestDocument::replacingIsOneStep()
{
    Document document;
    const Plan before = document.plan();
    document.replacePlan(u"Plan automatically"_s, m_plan);
    QVERIFY(document.plan() == m_plan);
    QVERIFY(document.isModified());
    document.replacePlan(u"Plan automatically"_s, m_plan);
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.plan() == before);
}

void TestDocument::modifiedFollowsTheFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.redbud"_s);
    Document document;
    document.start(m_plan);
    QSignalSpy modified(&document, &Document::modifiedChanged);
    QVERIFY(!document.isModified());
    QVERIFY(document.edit(u"step"_s, {SetName{u"other"_s}}));
    QVERIFY(document.isModified());
    QVERIFY(document.save(file));
    QVERIFY(!document.isModified());
    QCOMPARE(document.file(), file);
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    document.undoStack()->redo();
    QVERIFY(!document.isModified());
    QCOMPARE(modified.count(), 4);

    Document reader;
    QVERIFY(reader.open(file));
    QVERIFY(reader.plan() == document.plan());
    QVERIFY(!reader.isModified());
    QCOMPARE(reader.file(), file);
}

void TestDocument::brokenFileKeepsThePlan()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.redbud"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"redbud/plan/1\", ");
    file.close();
    Document document;
    document.start(m_plan);
    QVERIFY(document.edit(u"step"_s, {SetName{u"other"_s}}));
    const Plan before = document.plan();
    QVERIFY(!document.open(path));
    QVERIFY(!document.open(folder.filePath(u"missing.redbud"_s)));
    QVERIFY(document.plan() == before);
    QVERIFY(document.isModified());
    QVERIFY(document.file().isEmpty());
}

void TestDocument::unwritableFileKeepsTheMark()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.edit(u"step"_s, {SetName{u"other"_s}}));
    QVERIFY(!document.save(u"/nonexistent/folder/a.redbud"_s));
    QVERIFY(document.isModified());
    QVERIFY(document.file().isEmpty());
}

void TestDocument::judgesAfterEveryChange()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.problems().isEmpty());
    QVERIFY(!document.placement());
    document.setHost(m_host);
    QVERIFY(document.placement());
    const QList<Problem> before = document.problems();
    QSignalSpy changed(&document, &Document::problemsChanged);
    // The second socket's GPU beside those of the first: two groups on one vPHB.
    QVERIFY(document.edit(
        u"step"_s, placeEdits(m_host, m_plan, withBridges(m_host, {m_host.gpus[2].address}), 0)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(document.problems().size() > before.size());
    document.undoStack()->undo();
    QVERIFY(document.problems() == before);
}

void TestDocument::gpuTakesItsBridgesAlong()
{
    const QList<PciAddress> all = withBridges(m_host, {m_gpu, m_host.gpus.first().bridges[1]});
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.first(), m_gpu);
    Plan plan = Document::emptyPlan();
    const Result<Plan> placed = redbud::apply(plan, placeEdits(m_host, plan, all, 0));
    QVERIFY(placed);
    QCOMPARE(placed->vphbs.size(), 1);
    QCOMPARE(placed->vphbs.first().devices.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(placed->vphbs.first().devices[i].host, all[i]);
        QCOMPARE(placed->vphbs.first().devices[i].slot, (GuestSlot{i, 0}));
    }
}

void TestDocument::bridgeGoesBehindItsGpu()
{
    const PciAddress bridge = m_host.gpus.first().bridges[1];
    const Result<Plan> without = redbud::apply(m_plan, RemoveDevice{bridge});
    QVERIFY(without);
    const Result<Plan> back = redbud::apply(*without, placeEdits(m_host, *without, {bridge}, 0));
    QVERIFY(back);
    // After the two other bridges of the same GPU, before the next GPU.
    QCOMPARE(back->vphbs.first().devices[3].host, bridge);
    QVERIFY(m_host.gpu(back->vphbs.first().devices[4].host));
}

void TestDocument::removesOnlyWhatIsThere()
{
    const PciAddress card{3, 1, 0, 0};
    const QList<PlanEdit> edits = removeEdits(m_plan, {card, m_gpu});
    QVERIFY(edits == QList<PlanEdit>{RemoveDevice{m_gpu}});
    QVERIFY(isPassable(m_host, card));
    QVERIFY(!isPassable(m_host, {4, 0, 0, 0}));
    QVERIFY(!isPassable(m_host, {9, 9, 9, 0}));
}

void TestDocument::namesDevices()
{
    QCOMPARE(devicesForPeople(m_host, {m_gpu}), u"GPU0"_s);
    QCOMPARE(devicesForPeople(m_host, withBridges(m_host, {m_gpu})), u"GPU0 with 3 bridges"_s);
    QCOMPARE(devicesForPeople(m_host, {PciAddress{3, 1, 0, 0}}), u"0003:01:00.0"_s);
    QCOMPARE(devicesForPeople(m_host, {m_gpu, m_host.gpus[1].address}), u"2 devices"_s);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestDocument)
#include "testdocument.moc"
