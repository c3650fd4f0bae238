// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/document/plancommand.h"

#include <QSet>
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
    void everyKindOfEditIsTried();
    void fieldIsOneStep();
    void otherFieldIsAnotherStep();
    void fieldBackIsNoStep();
    void savedFieldStaysAStep();
    void undoneFieldBeginsAnew();
    void lastEditOfAFieldCounts();
    void failedFieldChangesNothing();
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

namespace
{

/// One of every kind: the last edit is what the row is about, those before it are what that needs.
QList<std::pair<const char *, QList<PlanEdit>>> everyEdit()
{
    const Host host = test::ac922Host(2);
    const PciAddress gpu = host.gpus.first().address;
    Disk disk;
    disk.file = u"a.qcow2"_s;
    Disk scsi = disk;
    scsi.bus = Disk::Bus::VirtioScsi;
    Disk second = scsi;
    second.target = 9;
    NetworkCard card;
    NetworkCard tap;
    tap.backend = NetworkCard::Backend::Tap;
    VphbWindows windows;
    windows.ddw = false;
    MemoryBinding binding;
    binding.hostNodes = {0, 8};
    GuestNumaNode node;
    node.memory = quint64(4) << 30;
    node.cpus = 1;
    return {
        {"place", {PlaceDevice{gpu, 1, {}, {}}}},
        {"remove", {RemoveDevice{gpu}}},
        {"remove duplicates", {RemoveDuplicates{gpu}}},
        {"add vPHB", {AddVphb{7}}},
        {"remove vPHB", {RemoveVphb{1}}},
        {"renumber", {RenumberVphb{1, 4}}},
        {"renumber slots", {RemoveDevice{gpu}, RenumberSlots{0}}},
        {"NUMA node of a vPHB", {SetVphbNumaNode{0, 1}}},
        {"windows", {SetVphbWindows{1, windows}}},
        {"machine", {SetMachineType{u"pseries-6.0"_s}}},
        {"processors", {SetProcessors{2, 10, 4}}},
        {"memory", {SetMemory{quint64(96) << 30}}},
        {"huge pages", {SetHugePages{quint64(1) << 30}}},
        {"accelerator", {SetAccelerator{Accelerator::Tcg}}},
        {"CPU model", {SetCpuModel{u"power9"_s}}},
        {"maximum memory", {SetMaxMemory{quint64(2) << 40}}},
        {"memory binding", {SetMemoryBinding{binding}}},
        {"preallocate", {SetPreallocate{true}}},
        {"pinning", {SetPinning{{{CpuSet(0, 0), CpuSet(0, 3), {}}}}}},
        {"NUMA nodes", {SetNumaNodes{{node}}}},
        {"kernel", {SetBoot{{u"/boot/vmlinux"_s, {}, u"quiet"_s, {}}}}},
        {"firmware", {SetFirmware{{Firmware::Kind::Vof, {}}}}},
        {"TPM", {SetTpm{Tpm{u"/run/tpm"_s, {}}}}},
        {"random numbers", {SetRandomSource{true}}},
        {"extra arguments", {SetExtraArguments{{u"-S"_s}}}},
        {"add a disk", {AddDisk{disk}}},
        {"change a disk", {AddDisk{disk}, ChangeDisk{0, scsi, CardPlace::Free}}},
        {"remove a disk", {AddDisk{disk}, AddDisk{scsi}, RemoveDisk{0}}},
        {"move a disk", {AddDisk{disk}, AddDisk{scsi}, MoveDisk{0, 1}}},
        {"add a network card", {AddNetworkCard{card}}},
        {"change a network card", {AddNetworkCard{card}, ChangeNetworkCard{0, tap}}},
        {"remove a network card",
         {AddNetworkCard{card}, AddNetworkCard{tap}, RemoveNetworkCard{0}}},
        {"move a network card", {AddNetworkCard{card}, AddNetworkCard{tap}, MoveNetworkCard{0, 1}}},
        {"display", {SetDisplay{Display()}}},
        {"renumber targets",
         {AddDisk{scsi}, AddDisk{second, CardPlace::AsGiven}, RenumberTargets{0}}},
        {"name", {SetName{u"other"_s}}},
        {"UUID", {SetUuid{QUuid(u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55")}}},
        {"waive", {SetWaived{u"mixed-groups"_s, true}}},
    };
}

} // namespace

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
    const QList<std::pair<const char *, QList<PlanEdit>>> all = everyEdit();
    for (const auto &[name, edits] : all)
        QTest::newRow(name) << edits;
    const PciAddress gpu = m_host.gpus.first().address;
    QTest::newRow("waive with a reason")
        << QList<PlanEdit>{SetWaived{u"mixed-groups"_s, true, u"a try"_s}};
    QTest::newRow("several") << QList<PlanEdit>{SetName{u"a"_s}, AddVphb{7}, RemoveDevice{gpu}};
}

/// A kind of edit that is new has to be added above.
void TestDocument::everyKindOfEditIsTried()
{
    QSet<size_t> kinds;
    const QList<std::pair<const char *, QList<PlanEdit>>> all = everyEdit();
    for (const auto &[name, edits] : all)
        kinds.insert(edits.last().index());
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<PlanEdit>);
}

void TestDocument::commandsCompareByValue()
{
    QFETCH(QList<PlanEdit>, edits);
    // A device that is there twice is what only a file can have.
    m_plan.vphbs[1].devices.append({m_gpu, {31, 0}, {}});
    Document document;
    document.setHost(m_host);
    document.start(m_plan);
    // First the last one by itself, on a plan that has what it needs.
    const QList<PlanEdit> last{edits.takeLast()};
    QVERIFY(edits.isEmpty() || document.edit(u"before"_s, edits));
    const int steps = edits.isEmpty() ? 0 : 1;
    const Plan before = document.plan();
    const Result<Plan> wanted = redbud::apply(before, last);
    QVERIFY(wanted);
    QVERIFY(*wanted != before);
    QVERIFY(document.edit(u"step"_s, last));
    QUndoStack &stack = *document.undoStack();
    QCOMPARE(stack.count(), steps + 1);
    QCOMPARE(stack.undoText(), u"step"_s);
    const auto *command = dynamic_cast<const PlanCommand *>(stack.command(steps));
    QVERIFY(command);
    QVERIFY(command->edits() == last);
    for (int round = 0; round < 2; ++round) {
        QVERIFY(document.plan() == *wanted);
        stack.undo();
        QVERIFY(document.plan() == before);
        stack.redo();
    }
    // Then all together, as one step, and by way of a field.
    const QList<PlanEdit> together = edits + last;
    document.start(m_plan);
    QVERIFY(document.edit(u"together"_s, together));
    QVERIFY(document.plan() == *wanted);
    stack.undo();
    QVERIFY(document.plan() == m_plan);
    QVERIFY(document.editField(u"field"_s, u"typed"_s, together));
    QVERIFY(document.plan() == *wanted);
    stack.undo();
    QVERIFY(document.plan() == m_plan);
    stack.redo();
    QVERIFY(document.plan() == *wanted);
    QCOMPARE(stack.count(), 1);
}

void TestDocument::fieldIsOneStep()
{
    Document document;
    document.start(m_plan);
    for (const QString &name : {u"a"_s, u"ab"_s, u"abc"_s})
        QVERIFY(document.editField(u"name"_s, u"Rename to "_s + name, {SetName{name}}));
    QCOMPARE(document.plan().name, u"abc"_s);
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.undoStack()->undoText(), u"Rename to abc"_s);
    const auto *command = dynamic_cast<const PlanCommand *>(document.undoStack()->command(0));
    QVERIFY(command->edits() == QList<PlanEdit>{SetName{u"abc"_s}});
    QVERIFY(command->before() == m_plan);
    document.undoStack()->undo();
    QVERIFY(document.plan() == m_plan);
    document.undoStack()->redo();
    QCOMPARE(document.plan().name, u"abc"_s);
}

void TestDocument::otherFieldIsAnotherStep()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"name"_s, u"a"_s, {SetName{u"a"_s}}));
    QVERIFY(document.editField(u"cpu"_s, u"b"_s, {SetCpuModel{u"b"_s}}));
    QVERIFY(document.editField(u"name"_s, u"c"_s, {SetName{u"c"_s}}));
    QVERIFY(document.edit(u"d"_s, {SetName{u"d"_s}}));
    QVERIFY(document.edit(u"e"_s, {SetName{u"e"_s}}));
    QCOMPARE(document.undoStack()->count(), 5);
    document.undoStack()->setIndex(2);
    QCOMPARE(document.plan().name, u"a"_s);
    QCOMPARE(document.plan().machine.cpu, u"b"_s);
}

void TestDocument::fieldBackIsNoStep()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"name"_s, u"a"_s, {SetName{u"a"_s}}));
    QVERIFY(document.editField(u"name"_s, u"b"_s, {SetName{m_plan.name}}));
    QVERIFY(document.plan() == m_plan);
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
}

void TestDocument::savedFieldStaysAStep()
{
    QTemporaryDir folder;
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"name"_s, u"a"_s, {SetName{u"a"_s}}));
    QVERIFY(document.save(folder.filePath(u"a.redbud"_s)));
    QVERIFY(document.editField(u"name"_s, u"ab"_s, {SetName{u"ab"_s}}));
    QVERIFY(document.isModified());
    QCOMPARE(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    QCOMPARE(document.plan().name, u"a"_s);
    QVERIFY(!document.isModified());
}

void TestDocument::undoneFieldBeginsAnew()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"name"_s, u"a"_s, {SetName{u"a"_s}}));
    document.undoStack()->undo();
    QVERIFY(document.editField(u"name"_s, u"b"_s, {SetName{u"b"_s}}));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.plan() == m_plan);
}

/// A memory above the maximum ends that; one on the way to a smaller one does not.
void TestDocument::lastEditOfAFieldCounts()
{
    const quint64 gib = quint64(1) << 30;
    m_plan.machine.memory = 4 * gib;
    m_plan.machine.maxMemory = 8 * gib;
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"memory"_s, u"64G"_s, {SetMemory{64 * gib}}));
    QVERIFY(!document.plan().machine.maxMemory);
    QVERIFY(document.editField(u"memory"_s, u"6G"_s, {SetMemory{6 * gib}}));
    QVERIFY(document.plan() == redbud::apply(m_plan, SetMemory{6 * gib}).value());
    QCOMPARE(document.plan().machine.maxMemory, std::optional(8 * gib));
}

void TestDocument::failedFieldChangesNothing()
{
    Document document;
    document.start(m_plan);
    QVERIFY(document.editField(u"name"_s, u"a"_s, {SetName{u"a"_s}}));
    QVERIFY(!document.editField(u"name"_s, u"b"_s, {SetName{QString()}}));
    QCOMPARE(document.plan().name, u"a"_s);
    QCOMPARE(document.undoStack()->count(), 1);
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
    QVERIFY(document.savedPlan() == m_plan);
    QVERIFY(document.save(file));
    QVERIFY(!document.isModified());
    QVERIFY(document.savedPlan() == document.plan());
    QCOMPARE(document.file(), file);
    document.undoStack()->undo();
    QVERIFY(document.isModified());
    QVERIFY(document.savedPlan() != document.plan());
    document.undoStack()->redo();
    QVERIFY(!document.isModified());
    QCOMPARE(modified.count(), 4);

    Document reader;
    QVERIFY(reader.open(file));
    QVERIFY(reader.plan() == document.plan());
    QVERIFY(reader.savedPlan() == document.plan());
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
