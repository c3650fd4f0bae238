// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/newcards.h"
#include "core/plan/pinningproposal.h"
#include "core/plan/planner.h"
#include "tests/support/handmadehosts.h"
#include "tests/ui/widgetnames.h"
#include "ui/document/document.h"
#include "ui/settings/settingfield.h"
#include "ui/settings/settingspanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// The panel of settings: every field in both directions, texts that cannot be read, lists.
class TestSettingsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldEdits_data();
    void fieldEdits();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void refusedTextGoesFirst();
    void halfAWordIsNoMistake();
    void typingIsOneStep();
    void typingTwiceIsTwoSteps();
    void typingKeepsTextAndCursor();
    void typedBackIsNoStep();
    void memoryOnTheWayDoesNoHarm();
    void otherChangesKeepWhatIsRefused();
    void otherChangesKeepNumbersBeingTyped();
    void refusedTextDoesNotMove_data();
    void refusedTextDoesNotMove();
    void savingKeepsWhatIsRefused();
    void veryLongListsAreCut();
    void undoKeyUndoesThePlan();
    void listButtons_data();
    void listButtons();
    void removingKeepsTheKeyboard();
    void movingKeepsTheKeyboard();
    void proposesPinning();
    void cardGoesWhereThereIsRoom();
    void fullVphbSaysSo();
    void formatGoesWithTheName();
    void fieldsThatMakeNoSenseAreHidden();
    void problemsStandBesideTheField();
    void offersMachineTypesOfQemu();
    void withoutPlanItSaysSo();
    void wheelChangesNothingByChance();
    void indexLeadsToSections();
    void keyboardGoesFromTopToBottom();
    void everyWidgetHasANameAndALabel();

private:
    void restart(const QList<PlanEdit> &edits = {});
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        const QList<Widget *> all = m_panel->findChildren<Widget *>();
        for (Widget *each : all) {
            if (each->accessibleName() == name && each->isVisibleTo(m_panel.get()))
                return each;
        }
        return nullptr;
    }
    QWidget *input(const QString &name) const { return find<QWidget>(name); }
    /// What a person does with a field.
    void enter(const QString &name, const QString &text);
    QString shown(const QString &name) const;
    QString message(const QString &name) const;
    void leave() { m_panel->findChild<QListWidget *>()->setFocus(); }
    const Plan &plan() const { return m_document->plan(); }

    Host m_host = test::ac922Host(2);
    Plan m_start;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<SettingsPanel> m_panel;
};

namespace
{

Disk scsiDisk(const QString &file, int target)
{
    Disk disk;
    disk.file = file;
    disk.bus = Disk::Bus::VirtioScsi;
    disk.target = target;
    return disk;
}

/// A plan that has something of everything.
QList<PlanEdit> everything()
{
    Disk first;
    first.file = u"/images/first.qcow2"_s;
    NetworkCard card;
    card.backend = NetworkCard::Backend::Bridge;
    card.interface = u"br0"_s;
    Display display;
    GuestNumaNode node;
    node.memory = quint64(2) << 30;
    node.cpus = 1;
    node.binding.hostNodes = {0};
    MemoryBinding binding;
    binding.hostNodes = {0, 8};
    return {SetMachineType{u"pseries-7.2"_s},
            SetProcessors{1, 2, 1},
            SetMemory{quint64(4) << 30},
            SetMemoryBinding{binding},
            SetNumaNodes{{node, node}},
            SetPinning{{{CpuSet(0, 0), CpuSet(0, 3), {}}, {CpuSet(1, 1), CpuSet(4, 7), {}}}},
            AddDisk{first},
            AddDisk{scsiDisk(u"/images/second.qcow2"_s, 0)},
            AddNetworkCard{card},
            AddNetworkCard{NetworkCard()},
            SetFirmware{{Firmware::Kind::File, u"/firmware/slof.bin"_s}},
            SetDisplay{display}};
}

Plan planned(const Host &host, const QList<PlanEdit> &edits)
{
    return redbud::apply(*planAutomatically(host), edits).value();
}

template <typename Item, typename Change>
Item changed(Item item, Change change)
{
    change(item);
    return item;
}

} // namespace

void TestSettingsPanel::init()
{
    restart(everything());
}

void TestSettingsPanel::cleanup()
{
    m_panel.reset();
    m_document.reset();
}

void TestSettingsPanel::restart(const QList<PlanEdit> &edits)
{
    cleanup();
    m_start = planned(m_host, edits);
    m_document = std::make_unique<Document>();
    m_document->setHost(m_host);
    m_document->start(m_start);
    m_panel = std::make_unique<SettingsPanel>(*m_document);
    m_panel->resize(1000, 600);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_panel->activateWindow();
    leave();
    QTRY_VERIFY(m_panel->findChild<QListWidget *>()->hasFocus());
}

void TestSettingsPanel::enter(const QString &name, const QString &text)
{
    QWidget *widget = input(name);
    QVERIFY2(widget, qPrintable(name));
    widget->setFocus();
    if (auto *check = qobject_cast<QCheckBox *>(widget)) {
        if (check->isChecked() != (text == u"on"))
            QTest::keyClick(check, Qt::Key_Space);
    } else if (auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
        const int index = box->findText(text, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    } else {
        if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
            lines->selectAll();
        else if (auto *number = qobject_cast<QSpinBox *>(widget))
            number->selectAll();
        else if (box)
            box->lineEdit()->selectAll();
        else
            qobject_cast<QLineEdit *>(widget)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(widget, Qt::Key_Delete);
        else
            QTest::keyClicks(widget, text);
    }
}

QString TestSettingsPanel::shown(const QString &name) const
{
    QWidget *widget = input(name);
    if (const auto *check = qobject_cast<QCheckBox *>(widget))
        return check->isChecked() ? u"on"_s : u"off"_s;
    if (const auto *box = qobject_cast<QComboBox *>(widget))
        return box->currentText();
    if (const auto *number = qobject_cast<QSpinBox *>(widget))
        return number->text();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        return lines->toPlainText();
    const auto *line = qobject_cast<QLineEdit *>(widget);
    return line ? line->text() : u"(none)"_s;
}

/// What is said below a field.
QString TestSettingsPanel::message(const QString &name) const
{
    for (const QObject *each = input(name); each; each = each->parent()) {
        if (const auto *field = qobject_cast<const SettingField *>(each)) {
            for (const QLabel *label : field->findChildren<QLabel *>()) {
                if (label->isVisible())
                    return label->text();
            }
        }
    }
    return {};
}

void TestSettingsPanel::fieldEdits_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<PlanEdit>("edit");
    QTest::addColumn<QString>("step");
    const Plan plan = planned(m_host, everything());
    const auto row = [](const char *field, const QString &text, const PlanEdit &edit,
                        const QString &step) {
        QTest::newRow(qPrintable(QString::fromUtf8(field) + u" "_s + text))
            << QString::fromUtf8(field) << text << edit << step;
    };
    row("Name", u"another"_s, SetName{u"another"_s}, u"Rename to “another”"_s);
    const QString uuid = u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_s;
    row("UUID", uuid, SetUuid{QUuid(uuid)}, u"Set the UUID"_s);
    row("Machine type", u"pseries-6.2"_s, SetMachineType{u"pseries-6.2"_s},
        u"Set machine type to pseries-6.2"_s);
    row("Accelerator", u"TCG"_s, SetAccelerator{Accelerator::Tcg}, u"Run with TCG"_s);
    row("Processor", u"POWER8"_s, SetCpuModel{u"POWER8"_s}, u"Set the processor to POWER8"_s);
    row("Sockets", u"2"_s, SetProcessors{2, 2, 1}, u"Set sockets to 2"_s);
    row("Cores per socket", u"20"_s, SetProcessors{1, 20, 1}, u"Set cores per socket to 20"_s);
    row("Threads per core", u"4"_s, SetProcessors{1, 2, 4}, u"Set threads per core to 4"_s);
    row("Memory", u"384G"_s, SetMemory{quint64(384) << 30}, u"Set memory to 384G"_s);
    row("Maximum", u"512G"_s, SetMaxMemory{quint64(512) << 30}, u"Set maximum memory to 512G"_s);
    row("Huge pages", u"1G"_s, SetHugePages{quint64(1) << 30}, u"Use huge pages of 1G"_s);
    row("Take all of it at the start", u"on"_s, SetPreallocate{true},
        u"Take all memory at the start"_s);
    const MemoryBinding bound = plan.machine.memoryBinding;
    row("NUMA nodes of the host", u"8"_s,
        SetMemoryBinding{changed(bound, [](auto &b) { b.hostNodes = {8}; })},
        u"Take the memory from NUMA nodes 8"_s);
    row("NUMA nodes of the host", QString(), SetMemoryBinding{},
        u"Leave the memory’s NUMA nodes to the host"_s);
    row("Policy", u"From these nodes in turn"_s,
        SetMemoryBinding{changed(bound, [](auto &b) { b.policy = MemoryPolicy::Interleave; })},
        u"Set the policy of the memory"_s);
    const auto node = [&](auto change) {
        return SetNumaNodes{changed(plan.numaNodes, [&](auto &nodes) { change(nodes[1]); })};
    };
    row("Node 1: Memory", u"3G"_s, node([](auto &n) { n.memory = quint64(3) << 30; }),
        u"Set memory of node 1 to 3G"_s);
    row("Node 1: vCPUs", u"3"_s, node([](auto &n) { n.cpus = 3; }), u"Set vCPUs of node 1 to 3"_s);
    row("Node 1: NUMA nodes of the host", u"0,8"_s, node([](auto &n) {
            n.binding.hostNodes = {0, 8};
        }),
        u"Set the host’s nodes of node 1"_s);
    row("Node 1: Policy", u"From these nodes first"_s,
        node([](auto &n) { n.binding.policy = MemoryPolicy::Preferred; }),
        u"Set the policy of node 1"_s);
    const auto pin = [&](auto change) {
        return SetPinning{
            changed(plan.machine.pinning, [&](auto &pinning) { change(pinning[1]); })};
    };
    row("Pinning 2: vCPUs", u"0-1"_s, pin([](auto &p) { p.vcpus = CpuSet(0, 1); }),
        u"Pin vCPUs 0-1"_s);
    row("Pinning 2: Run on", u"8-15"_s, pin([](auto &p) { p.hostCpus = CpuSet(8, 15); }),
        u"Pin to processors 8-15"_s);
    row("vPHB 1: NUMA node of the guest", u"Node 1"_s, SetVphbNumaNode{1, 1},
        u"Put vPHB 1 on NUMA node 1"_s);
    VphbWindows windows;
    windows.ddw = false;
    row("vPHB 1: 64-bit DMA window", u"Not for"_s, SetVphbWindows{1, windows},
        u"Set the 64-bit DMA window of vPHB 1"_s);
    for (const auto &[field, member] :
         {std::pair{"vPHB 1: 32-bit window", &VphbWindows::mmio32Size},
          std::pair{"vPHB 1: 64-bit window", &VphbWindows::mmio64Size},
          std::pair{"vPHB 1: DMA window", &VphbWindows::dmaSize}}) {
        VphbWindows sized;
        sized.*member = quint64(1) << 30;
        row(field, u"1G"_s, SetVphbWindows{1, sized}, u"Set a window of vPHB 1"_s);
    }
    const auto disk = [&](int position, auto change, CardPlace place = CardPlace::AsGiven) {
        return ChangeDisk{position, changed(plan.disks[position], change), place};
    };
    row("Disk 1: File", u"/dev/sdb"_s,
        disk(0,
             [](auto &d) {
                 d.file = u"/dev/sdb"_s;
                 d.format = u"raw"_s;
             }),
        u"Set the file of disk 1"_s);
    row("Disk 1: Format", u"raw"_s, disk(0, [](auto &d) { d.format = u"raw"_s; }),
        u"Set the format of disk 1 to raw"_s);
    row("Disk 1: Cache", u"none"_s, disk(0, [](auto &d) { d.cache = Disk::Cache::None; }),
        u"Set the cache of disk 1"_s);
    row("Disk 1: Bus", u"virtio-scsi"_s,
        disk(
            0, [](auto &d) { d.bus = Disk::Bus::VirtioScsi; }, CardPlace::Free),
        u"Set the bus of disk 1"_s);
    row("Disk 1: vPHB", u"vPHB 1"_s,
        disk(
            0, [](auto &d) { d.vphb = 1; }, CardPlace::Free),
        u"Move disk 1 to vPHB 1"_s);
    row("Disk 1: Slot", u"1f.0"_s,
        disk(0,
             [](auto &d) {
                 d.slot = {31, 0};
             }),
        u"Set the slot of disk 1 to 1f.0"_s);
    row("Disk 2: SCSI target", u"7"_s, disk(1, [](auto &d) { d.target = 7; }),
        u"Set the SCSI target of disk 2 to 7"_s);
    row("Disk 2: vPHB", u"vPHB 1"_s,
        disk(
            1, [](auto &d) { d.vphb = 1; }, CardPlace::Free),
        u"Move disk 2 to vPHB 1"_s);
    row("Disk 1: Read-only", u"on"_s, disk(0, [](auto &d) { d.readOnly = true; }),
        u"Set whether disk 1 is read-only"_s);
    row("Disk 1: Give discarded blocks back", u"on"_s, disk(0, [](auto &d) { d.discard = true; }),
        u"Set whether disk 1 gives blocks back"_s);
    row("Disk 1: Forget what is written", u"on"_s, disk(0, [](auto &d) { d.snapshot = true; }),
        u"Set whether disk 1 forgets what is written"_s);
    const auto card = [&](int position, auto change, CardPlace place = CardPlace::AsGiven) {
        return ChangeNetworkCard{position, changed(plan.networks[position], change), place};
    };
    using Backend = NetworkCard::Backend;
    row("Network card 1: Type", u"tap"_s, card(0, [](auto &c) { c.backend = Backend::Tap; }),
        u"Set the type of network card 1 to tap"_s);
    row("Network card 2: Type", u"macvtap"_s,
        card(1,
             [](auto &c) {
                 c.backend = Backend::Macvtap;
                 c.interface = u"macvtap0"_s;
             }),
        u"Set the type of network card 2 to macvtap"_s);
    row("Network card 1: Interface", u"br1"_s, card(0, [](auto &c) { c.interface = u"br1"_s; }),
        u"Set the interface of network card 1"_s);
    row("Network card 1: MAC address", u"52:54:00:12:34:56"_s,
        card(0, [](auto &c) { c.mac = u"52:54:00:12:34:56"_s; }),
        u"Set the MAC address of network card 1"_s);
    row("Network card 1: vPHB", u"vPHB 1"_s,
        card(
            0, [](auto &c) { c.vphb = 1; }, CardPlace::Free),
        u"Move network card 1 to vPHB 1"_s);
    row("Network card 1: Slot", u"1e.0"_s,
        card(0,
             [](auto &c) {
                 c.slot = {30, 0};
             }),
        u"Set the slot of network card 1 to 1e.0"_s);
    row("Firmware", u"VOF"_s, SetFirmware{{Firmware::Kind::Vof, {}}}, u"Use the firmware VOF"_s);
    row("Firmware", u"SLOF"_s, SetFirmware{}, u"Use the firmware SLOF"_s);
    row("Firmware file", u"/other"_s, SetFirmware{{Firmware::Kind::File, u"/other"_s}},
        u"Set the file of the firmware"_s);
    row("Kernel", u"/boot/vmlinux"_s, SetBoot{{u"/boot/vmlinux"_s, {}, {}, {}}},
        u"Set the kernel"_s);
    row("Initial RAM disk", u"/boot/initrd"_s, SetBoot{{{}, u"/boot/initrd"_s, {}, {}}},
        u"Set the initial RAM disk"_s);
    row("Kernel parameters", u"quiet splash"_s, SetBoot{{{}, {}, u"quiet splash"_s, {}}},
        u"Set the kernel parameters"_s);
    const auto display = [&](auto change) {
        return SetDisplay{changed(*plan.display, change), CardPlace::AsGiven};
    };
    row("Screen", u"None"_s, SetDisplay{}, u"Remove the display"_s);
    row("Screen", u"SPICE"_s, display([](auto &d) { d.protocol = Display::Protocol::Spice; }),
        u"Show a screen with SPICE"_s);
    row("Listens on", u"::1"_s, display([](auto &d) { d.listen = u"::1"_s; }),
        u"Let the display listen on ::1"_s);
    row("Port", u"5907"_s, display([](auto &d) { d.port = 5907; }),
        u"Set the port of the display to 5907"_s);
    row("Password file", u"/etc/secret"_s,
        display([](auto &d) { d.passwordFile = u"/etc/secret"_s; }),
        u"Set the password file of the display"_s);
    row("Slot of the VGA card", u"1d.0"_s, display([](auto &d) {
            d.graphics.slot = {29, 0};
        }),
        u"Set a slot of the display to 1d.0"_s);
    row("Slot of keyboard and mouse", u"1d.0"_s, display([](auto &d) {
            d.input.slot = {29, 0};
        }),
        u"Set a slot of the display to 1d.0"_s);
    const GuestSlot free = *freeSlot(plan, 1);
    row("vPHB of the VGA card", u"vPHB 1"_s, display([&](auto &d) {
            d.graphics = {1, free};
        }),
        u"Move a card of the display to vPHB 1"_s);
    row("vPHB of keyboard and mouse", u"vPHB 1"_s, display([&](auto &d) {
            d.input = {1, free};
        }),
        u"Move a card of the display to vPHB 1"_s);
    row("Socket of a TPM", u"/run/tpm"_s, SetTpm{Tpm{u"/run/tpm"_s, {}}},
        u"Set the socket of the TPM"_s);
    row("Random numbers from the host", u"on"_s, SetRandomSource{true},
        u"Give the guest random numbers"_s);
    row("Further arguments of QEMU (last resort)", u"-snapshot"_s,
        SetExtraArguments{{u"-snapshot"_s}}, u"Set further arguments of QEMU"_s);
}

void TestSettingsPanel::fieldEdits()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(PlanEdit, edit);
    QFETCH(QString, step);
    const QString before = shown(field);
    const Plan wanted = redbud::apply(m_start, edit).value();
    QVERIFY(wanted != m_start);
    enter(field, text);
    QVERIFY(plan() == wanted);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), step);
    const bool stays = input(field);
    if (stays)
        QVERIFY2(shown(field).startsWith(text), qPrintable(shown(field)));
    m_document->undoStack()->undo();
    QVERIFY(plan() == m_start);
    QCOMPARE(shown(field), before);
    m_document->undoStack()->redo();
    QVERIFY(plan() == wanted);
    if (stays)
        QVERIFY2(shown(field).startsWith(text), qPrintable(shown(field)));
    // The same from a file: a panel that is made for it shows it.
    m_document->start(m_start);
    QCOMPARE(shown(field), before);
    QCOMPARE(message(field).contains(u"Not applied"_s), false);
}

void TestSettingsPanel::badTextIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *field, const QString &text, const QString &words) {
        QTest::newRow(qPrintable(QString::fromUtf8(field) + u" "_s + text))
            << QString::fromUtf8(field) << text << words;
    };
    row("Name", QString(), u"not empty"_s);
    row("UUID", u"4b6d1a5e"_s, u"32 hexadecimal digits"_s);
    row("Machine type", u"pseries 7"_s, u"not the name of a machine type"_s);
    row("Memory", u"lots"_s, u"not a size"_s);
    row("Memory", u"384"_s, u"384 of what? Write 384M or 384G"_s);
    row("Memory", u"0"_s, u"cannot be without memory"_s);
    row("Maximum", u"1G"_s, u"at least the memory at start"_s);
    row("Huge pages", u"3M"_s, u"power of two"_s);
    row("NUMA nodes of the host", u"0;8"_s, u"not a list of NUMA nodes"_s);
    row("NUMA nodes of the host", u"5000"_s, u"No host has a NUMA node above 1023"_s);
    row("Node 0: Memory", u"x"_s, u"not a size"_s);
    row("Pinning 1: vCPUs", u"1-"_s, u"not a list of processors"_s);
    row("Pinning 1: Run on", QString(), u"not a list of processors"_s);
    row("vPHB 0: DMA window", u"big"_s, u"not a size"_s);
    row("Disk 1: File", QString(), u"needs a file"_s);
    row("Disk 1: Slot", u"20.0"_s, u"not a slot"_s);
    row("Network card 1: Interface", u"a b"_s, u"network interface"_s);
    row("Network card 1: MAC address", u"52:54"_s, u"not a MAC address"_s);
    row("Firmware file", QString(), u"path of a firmware"_s);
    row("Listens on", u"here it is"_s, u"not an address"_s);
    row("Port", u"80"_s, u"from 5900 on"_s);
    row("Slot of the VGA card", u"g"_s, u"not a slot"_s);
}

void TestSettingsPanel::badTextIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    enter(field, text);
    leave();
    QVERIFY2(message(field).startsWith(u"Not applied: "_s), qPrintable(message(field)));
    QVERIFY2(message(field).contains(words), qPrintable(message(field)));
    // It is heard, too, and can be mended.
    QCOMPARE(input(field)->accessibleDescription(), message(field));
    QCOMPARE(shown(field), text);
    input(field)->setFocus();
    QTest::keyClick(input(field), Qt::Key_Escape);
    QVERIFY(!message(field).contains(u"Not applied"_s));
}

void TestSettingsPanel::refusedTextGoesFirst()
{
    enter(u"Name"_s, u"other"_s);
    enter(u"Memory"_s, u"lots"_s);
    QTest::keyClick(input(u"Memory"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown(u"Memory"_s), u"4G"_s);
    QCOMPARE(plan().name, u"other"_s);
}

void TestSettingsPanel::halfAWordIsNoMistake()
{
    enter(u"Memory"_s, u"38"_s);
    QCOMPARE(message(u"Memory"_s), QString());
    QTest::keyClicks(input(u"Memory"_s), u"4G"_s);
    QCOMPARE(plan().machine.memory, quint64(384) << 30);
    enter(u"Memory"_s, u"38"_s);
    QTRY_VERIFY(message(u"Memory"_s).contains(u"38 of what?"_s));
}

void TestSettingsPanel::typingIsOneStep()
{
    enter(u"Name"_s, u"alpha"_s);
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->undoStack()->undoText(), u"Rename to “alpha”"_s);
    enter(u"Kernel"_s, u"/boot"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QVERIFY(plan() == m_start);
}

void TestSettingsPanel::typingTwiceIsTwoSteps()
{
    enter(u"Name"_s, u"alpha"_s);
    leave();
    enter(u"Name"_s, u"beta"_s);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(plan().name, u"alpha"_s);
    QCOMPARE(shown(u"Name"_s), u"alpha"_s);
}

void TestSettingsPanel::typingKeepsTextAndCursor()
{
    auto *line = find<QLineEdit>(u"Memory"_s);
    enter(u"Memory"_s, u"1024M"_s);
    QCOMPARE(plan().machine.memory, quint64(1) << 30);
    QCOMPARE(line->text(), u"1024M"_s);
    line->setCursorPosition(0);
    QTest::keyClick(line, Qt::Key_5);
    QCOMPARE(line->text(), u"51024M"_s);
    QCOMPARE(line->cursorPosition(), 1);
    QVERIFY(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Backspace);
    leave();
    QCOMPARE(line->text(), u"1G"_s);
}

void TestSettingsPanel::typedBackIsNoStep()
{
    enter(u"Name"_s, u"alpha"_s);
    enter(u"Name"_s, m_start.name);
    QVERIFY(plan() == m_start);
    QCOMPARE(m_document->undoStack()->count(), 0);
    QVERIFY(!m_document->isModified());
}

/// On the way to "6G" stands "64G", above the maximum, which a memory of that size would end.
void TestSettingsPanel::memoryOnTheWayDoesNoHarm()
{
    restart({SetMemory{quint64(4) << 30}, SetMaxMemory{quint64(8) << 30}});
    enter(u"Memory"_s, u"64G"_s);
    QVERIFY(!plan().machine.maxMemory);
    enter(u"Memory"_s, u"6G"_s);
    QCOMPARE(plan().machine.maxMemory, quint64(8) << 30);
}

void TestSettingsPanel::otherChangesKeepWhatIsRefused()
{
    enter(u"Memory"_s, u"lots"_s);
    QVERIFY(m_document->edit(u"Other"_s, {SetName{u"other"_s}}));
    QCOMPARE(shown(u"Memory"_s), u"lots"_s);
    QVERIFY(m_document->edit(u"Memory"_s, {SetMemory{quint64(2) << 30}}));
    QCOMPARE(shown(u"Memory"_s), u"2G"_s);
    QCOMPARE(message(u"Memory"_s).contains(u"Not applied"_s), false);
}

void TestSettingsPanel::refusedTextDoesNotMove_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("move down") << u"Move Network card 1 down"_s;
    QTest::newRow("remove") << u"Remove Network card 1"_s;
    QTest::newRow("another plan") << QString();
}

void TestSettingsPanel::refusedTextDoesNotMove()
{
    QFETCH(QString, button);
    const AddNetworkCard card{NetworkCard(), CardPlace::Free};
    restart({card, card});
    enter(u"Network card 1: MAC address"_s, u"nonsense"_s);
    leave();
    QVERIFY(message(u"Network card 1: MAC address"_s).contains(u"Not applied"_s));
    if (button.isEmpty())
        m_document->start(m_start);
    else
        find<QPushButton>(button)->click();
    for (int i = 1; i <= plan().networks.size(); ++i) {
        const QString mac = u"Network card %1: MAC address"_s.arg(i);
        QCOMPARE(shown(mac), QString());
        QCOMPARE(message(mac), QString());
    }
}

void TestSettingsPanel::savingKeepsWhatIsRefused()
{
    QVERIFY(m_document->edit(u"Other"_s, {SetName{u"other"_s}}));
    enter(u"Memory"_s, u"lots"_s);
    const QTemporaryDir folder;
    QVERIFY(m_document->save(folder.filePath(u"plan.redbud"_s)));
    QCOMPARE(shown(u"Memory"_s), u"lots"_s);
}

/// The host of a window can change at any moment.
void TestSettingsPanel::otherChangesKeepNumbersBeingTyped()
{
    Display display;
    display.port = Display::firstPort + 1;
    restart({SetDisplay{display, CardPlace::Free}});
    auto *port = qobject_cast<QSpinBox *>(input(u"Port"_s));
    QVERIFY(port);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"59"_s); // on the way to 5905
    QCOMPARE(plan().display->port, Display::firstPort + 1);
    m_document->setHost(m_host);
    QCOMPARE(port->value(), 59);
    QTest::keyClicks(port, u"05"_s);
    QCOMPARE(plan().display->port, 5905);
}

/// A field has no undo of its own, which would be another one.
void TestSettingsPanel::undoKeyUndoesThePlan()
{
    auto *undo = m_document->undoStack()->createUndoAction(m_panel.get());
    undo->setShortcut(QKeySequence::Undo);
    m_panel->addAction(undo);
    for (const QString &field : {u"Name"_s, u"Machine type"_s, u"Sockets"_s,
                                 u"Further arguments of QEMU (last resort)"_s}) {
        enter(field, u"33"_s);
        QVERIFY2(plan() != m_start, qPrintable(field));
        QTest::keyClick(input(field), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(plan() == m_start, qPrintable(field));
        // Nothing is left to undo, and that is what happens.
        const QString text = shown(field);
        QTest::keyClick(input(field), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(field), text);
    }
}

void TestSettingsPanel::listButtons_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<PlanEdit>("edit");
    QTest::addColumn<QString>("step");
    const Plan plan = planned(m_host, everything());
    const auto row = [](const char *button, const PlanEdit &edit, const QString &step) {
        QTest::newRow(button) << QString::fromUtf8(button) << edit << step;
    };
    row("Add a disk", AddDisk{suggestedDisk(plan)}, u"Add a disk"_s);
    row("Remove Disk 1", RemoveDisk{0}, u"Remove disk 1"_s);
    row("Remove Disk 2", RemoveDisk{1}, u"Remove disk 2"_s);
    row("Move Disk 1 down", MoveDisk{0, 1}, u"Move disk 1"_s);
    row("Move Disk 2 up", MoveDisk{1, 0}, u"Move disk 2"_s);
    row("Add a network card", AddNetworkCard{suggestedNetworkCard(plan)}, u"Add a network card"_s);
    row("Remove Network card 1", RemoveNetworkCard{0}, u"Remove network card 1"_s);
    row("Move Network card 1 down", MoveNetworkCard{0, 1}, u"Move network card 1"_s);
    row("Add a NUMA node",
        SetNumaNodes{changed(plan.numaNodes, [](auto &nodes) { nodes.append(GuestNumaNode()); })},
        u"Add a NUMA node"_s);
    row("Remove Node 0",
        SetNumaNodes{changed(plan.numaNodes, [](auto &nodes) { nodes.removeFirst(); })},
        u"Remove NUMA node 0"_s);
    row("Remove Pinning 1",
        SetPinning{changed(plan.machine.pinning, [](auto &pinning) { pinning.removeFirst(); })},
        u"Remove pinning"_s);
}

void TestSettingsPanel::listButtons()
{
    QFETCH(QString, button);
    QFETCH(PlanEdit, edit);
    QFETCH(QString, step);
    const Plan wanted = redbud::apply(m_start, edit).value();
    QVERIFY(wanted != m_start);
    auto *pressed = find<QPushButton>(button);
    QVERIFY(pressed);
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
    QVERIFY(plan() == wanted);
    QCOMPARE(m_document->undoStack()->undoText(), step);
    QCOMPARE(bool(input(u"Disk 2: File"_s)), wanted.disks.size() > 1);
    QCOMPARE(bool(input(u"Disk 3: File"_s)), wanted.disks.size() > 2);
    QCOMPARE(shown(u"Disk 1: File"_s), wanted.disks.first().file);
    QCOMPARE(bool(input(u"Network card 2: Type"_s)), wanted.networks.size() > 1);
    QCOMPARE(bool(input(u"Node 1: Memory"_s)), wanted.numaNodes.size() > 1);
    QCOMPARE(shown(u"Pinning 1: vCPUs"_s), wanted.machine.pinning.first().vcpus.toString());
    m_document->undoStack()->undo();
    QVERIFY(plan() == m_start);
    QCOMPARE(shown(u"Disk 1: File"_s), m_start.disks.first().file);
    QCOMPARE(shown(u"Disk 2: File"_s), m_start.disks.last().file);
    m_document->undoStack()->redo();
    QVERIFY(plan() == wanted);
}

void TestSettingsPanel::removingKeepsTheKeyboard()
{
    const auto press = [this](const QString &name) {
        auto *button = find<QPushButton>(name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    press(u"Remove Disk 2"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Remove Disk 1"_s);
    press(u"Remove Disk 1"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Add a disk"_s);
    press(u"Add a disk"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Disk 1: File"_s);
}

void TestSettingsPanel::movingKeepsTheKeyboard()
{
    auto *down = find<QPushButton>(u"Move Disk 1 down"_s);
    QVERIFY(!find<QPushButton>(u"Move Disk 1 up"_s)->isEnabled());
    QVERIFY(!find<QPushButton>(u"Move Disk 2 down"_s)->isEnabled());
    down->setFocus();
    QTest::keyClick(down, Qt::Key_Space);
    // It is the last one, so only the way back is left.
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Move Disk 2 up"_s);
}

void TestSettingsPanel::proposesPinning()
{
    const QList<CpuPinning> proposed = proposedPinning(m_host, m_start);
    QVERIFY(!proposed.isEmpty());
    find<QPushButton>(u"Pin all beside the GPUs"_s)->click();
    QCOMPARE(plan().machine.pinning, proposed);
    restart();
    find<QPushButton>(u"Pin vCPUs"_s)->click();
    QCOMPARE(plan().machine.pinning.size(), 1);
    QCOMPARE(plan().machine.pinning.first().vcpus, CpuSet(0, plan().machine.vcpus() - 1));
}

/// A file may have any number.
void TestSettingsPanel::veryLongListsAreCut()
{
    Plan large = m_start;
    Disk disk;
    disk.file = u"a.qcow2"_s;
    disk.bus = Disk::Bus::VirtioScsi;
    large.disks = QList<Disk>(3000, disk);
    m_document->replacePlan(u"Large"_s, large);
    QCoreApplication::processEvents();
    QVERIFY(input(u"Disk 256: File"_s));
    QVERIFY(!input(u"Disk 257: File"_s));
    // One more would not be seen, and the keyboard would be in another one's fields.
    const auto isAdd = [](const QPushButton *button) {
        return button->text().contains(u"Add a disk"_s);
    };
    const QList<QPushButton *> buttons = m_panel->findChildren<QPushButton *>();
    const auto add = std::ranges::find_if(buttons, isAdd);
    QVERIFY(add != buttons.cend() && !(*add)->isEnabled());
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [this](const QLabel *label) {
        return label->isVisibleTo(m_panel.get()) && label->text().startsWith(u"2744 more"_s);
    }));
}

void TestSettingsPanel::cardGoesWhereThereIsRoom()
{
    restart();
    const auto fill = [this](int vphb) {
        while (freeSlot(plan(), vphb)) {
            NetworkCard card;
            card.vphb = vphb;
            QVERIFY(m_document->edit(u"Fill"_s, {AddNetworkCard{card}}));
        }
    };
    fill(0);
    find<QPushButton>(u"Add a disk"_s)->click();
    QCOMPARE(plan().disks.first().vphb, 1);
    QCOMPARE(shown(u"Disk 1: vPHB"_s), u"vPHB 1"_s);
    fill(1);
    QSignalSpy failed(m_panel.get(), &SettingsPanel::failed);
    find<QPushButton>(u"Add a disk"_s)->click();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(plan().disks.size(), 1);
}

void TestSettingsPanel::fullVphbSaysSo()
{
    QList<PlanEdit> edits = everything();
    NetworkCard card;
    card.vphb = 1;
    const int room = 32 - int(planned(m_host, edits).vphb(1)->devices.size());
    for (int i = 0; i < room; ++i)
        edits.append(AddNetworkCard{card});
    restart(edits);
    enter(u"Disk 1: vPHB"_s, u"vPHB 1"_s);
    leave();
    QVERIFY(message(u"Disk 1: vPHB"_s).contains(u"All 32 slots of vPHB 1 are taken"_s));
    QCOMPARE(shown(u"Disk 1: vPHB"_s), u"vPHB 0"_s);
    QVERIFY(plan() == m_start);
}

void TestSettingsPanel::formatGoesWithTheName()
{
    enter(u"Disk 1: Format"_s, u"raw"_s);
    enter(u"Disk 1: File"_s, u"/images/odd.qcow2"_s);
    // Somebody chose it, so it stays.
    QCOMPARE(plan().disks.first().format, u"raw"_s);
}

void TestSettingsPanel::fieldsThatMakeNoSenseAreHidden()
{
    QVERIFY(input(u"Disk 1: Slot"_s));
    QVERIFY(!input(u"Disk 1: SCSI target"_s));
    QVERIFY(!input(u"Network card 2: Interface"_s));
    enter(u"Disk 1: Bus"_s, u"virtio-scsi"_s);
    QVERIFY(!input(u"Disk 1: Slot"_s));
    QVERIFY(input(u"Disk 1: SCSI target"_s));
    // The keyboard is where it was.
    QCOMPARE(QApplication::focusWidget(), input(u"Disk 1: Bus"_s));
    enter(u"Screen"_s, u"None"_s);
    QVERIFY(!input(u"Listens on"_s));
    QVERIFY(!input(u"Slot of the VGA card"_s));
    enter(u"Firmware"_s, u"SLOF"_s);
    QVERIFY(!input(u"Firmware file"_s));
}

void TestSettingsPanel::problemsStandBesideTheField()
{
    QCOMPARE(message(u"Machine type"_s), QString());
    enter(u"Machine type"_s, u"pseries-4.0"_s);
    QVERIFY(message(u"Machine type"_s).startsWith(u"Error: pseries-4.0 has no room"_s));
    m_document->undoStack()->undo();
    QCOMPARE(message(u"Machine type"_s), QString());
    QVERIFY(m_document->edit(
        u"Waive"_s, {SetMachineType{u"pseries-4.0"_s}, SetWaived{u"machine-without-nvlink2"_s}}));
    QCOMPARE(message(u"Machine type"_s), QString());
    enter(u"Listens on"_s, u"0.0.0.0"_s);
    QVERIFY(message(u"Listens on"_s).startsWith(u"Warning: "_s));
}

void TestSettingsPanel::offersMachineTypesOfQemu()
{
    auto *known = find<QComboBox>(u"Machine type"_s);
    QCOMPARE(known->itemText(0), u"pseries-8.1"_s);
    QCOMPARE(known->itemText(known->count() - 1), u"pseries-4.1"_s);
    SettingsPanel panel(*m_document, [] {
        return QStringList{u"pseries-5.0"_s, u"pseries-5.1"_s};
    });
    panel.show();
    QComboBox *types = nullptr;
    const QList<QComboBox *> boxes = panel.findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        if (box->accessibleName() == u"Machine type"_s)
            types = box;
    }
    QVERIFY(types);
    QTRY_COMPARE(types->count(), 2);
    QCOMPARE(types->itemText(0), u"pseries-5.1"_s);
    // The plan's stays, whether this QEMU has it or not.
    QCOMPARE(types->currentText(), u"pseries-7.2"_s);
    QVERIFY(plan() == m_start);
}

void TestSettingsPanel::withoutPlanItSaysSo()
{
    Document document;
    SettingsPanel panel(document);
    panel.show();
    QVERIFY(!panel.findChild<QListWidget *>()->isVisible());
    document.setHost(m_host);
    QVERIFY(panel.findChild<QListWidget *>()->isVisible());
    // A plan can be changed without its host.
    Document other;
    SettingsPanel second(other);
    second.show();
    other.start(m_start, u"/plans/a.redbud"_s);
    QVERIFY(second.findChild<QListWidget *>()->isVisible());
}

void TestSettingsPanel::wheelChangesNothingByChance()
{
    for (const QString &field : {u"Sockets"_s, u"Accelerator"_s, u"Machine type"_s}) {
        QWidget *widget = input(field);
        const QPointF middle = QRectF(widget->rect()).center();
        for (const int turn : {-120, 120}) {
            QWheelEvent wheel(middle, widget->mapToGlobal(middle), {}, QPoint(0, turn),
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &wheel);
            QVERIFY2(plan() == m_start, qPrintable(field));
        }
    }
}

void TestSettingsPanel::indexLeadsToSections()
{
    auto *index = m_panel->findChild<QListWidget *>();
    const auto *bar = m_panel->findChild<QScrollArea *>()->verticalScrollBar();
    QCOMPARE(index->count(), 10);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(index, Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QCOMPARE(index->currentRow(), 1);
    QTest::keyClick(index, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), input(u"Memory"_s));
    // And back: where the keyboard goes, it follows.
    input(u"Listens on"_s)->setFocus();
    QCOMPARE(index->currentItem()->text(), u"Display"_s);
    QVERIFY(!input(u"Listens on"_s)->visibleRegion().isEmpty());
    input(u"Name"_s)->setFocus();
    QCOMPARE(index->currentRow(), 0);
    QVERIFY(!input(u"Name"_s)->visibleRegion().isEmpty());
}

void TestSettingsPanel::keyboardGoesFromTopToBottom()
{
    // One that was made after all others.
    find<QPushButton>(u"Add a disk"_s)->click();
    QStringList names;
    leave();
    QWidget *widget = QApplication::focusWidget();
    QSet<QWidget *> seen;
    int lastSection = 0;
    auto *index = m_panel->findChild<QListWidget *>();
    index->setCurrentRow(0);
    while (!seen.contains(widget)) {
        seen.insert(widget);
        QTest::keyClick(widget, Qt::Key_Tab);
        widget = QApplication::focusWidget();
        if (widget == index)
            break;
        QVERIFY(index->currentRow() >= lastSection);
        lastSection = index->currentRow();
        names += widget->accessibleName();
    }
    QVERIFY(names.size() > 60);
    QCOMPARE(names.first(), u"Name"_s);
    QVERIFY(names.indexOf(u"Disk 2: File"_s) < names.indexOf(u"Disk 3: File"_s));
    QCOMPARE(names.indexOf(u"Disk 3: Forget what is written"_s) + 1,
             names.indexOf(u"Add a disk"_s));
    QCOMPARE(names.last(), u"Further arguments of QEMU (last resort)"_s);
}

void TestSettingsPanel::everyWidgetHasANameAndALabel()
{
    int focusable = 0;
    QCOMPARE(test::namelessWidgets(m_panel.get(), &focusable), QStringList());
    QVERIFY(focusable > 60);
    QSet<const QWidget *> labelled;
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy())
            labelled.insert(label->buddy());
    }
    const QList<SettingField *> fields = m_panel->findChildren<SettingField *>();
    QSet<QString> names;
    for (const SettingField *field : fields) {
        QVERIFY(labelled.contains(field->input()));
        QVERIFY(!field->input()->toolTip().isEmpty());
        const QString name = field->input()->accessibleName();
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
}

} // namespace redbud

QTEST_MAIN(redbud::TestSettingsPanel)
#include "testsettingspanel.moc"
