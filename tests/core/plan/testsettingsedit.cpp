// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/newcards.h"
#include "core/plan/planedit.h"
#include "core/plan/planfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;

namespace
{

constexpr PciAddress gpu0{4, 4, 0, 0};

Plan samplePlan()
{
    Plan plan;
    plan.name = u"vm"_s;
    plan.machine.type = u"pseries-7.2"_s;
    plan.vphbs = {Vphb{0, {}, {{gpu0, {0, 0}, {}}}}, Vphb{2, {}, {}}};
    return plan;
}

Disk scsiDisk(int vphb)
{
    Disk disk;
    disk.file = u"a"_s;
    disk.bus = Disk::Bus::VirtioScsi;
    disk.vphb = vphb;
    return disk;
}

Disk card(int vphb)
{
    Disk disk;
    disk.file = u"a"_s;
    disk.vphb = vphb;
    return disk;
}

NetworkCard network(int vphb)
{
    NetworkCard network;
    network.vphb = vphb;
    return network;
}

Display displayOn(int vphb)
{
    Display display;
    display.graphics.vphb = vphb;
    display.input.vphb = vphb;
    return display;
}

Plan edited(const QList<PlanEdit> &edits)
{
    const auto plan = redbud::apply(samplePlan(), edits);
    if (!plan)
        qFatal("%s", qUtf8Printable(plan.error().text()));
    return *plan;
}

/// "scsi VPHB:SLOT …; disk VPHB:SLOT or TARGET …; net …; display …"
QString places(const Plan &plan)
{
    QStringList words;
    for (const ScsiController &controller : plan.scsiControllers)
        words += u"scsi %1:%2"_s.arg(controller.vphb).arg(controller.slot.toString());
    for (const Disk &disk : plan.disks) {
        const QString where =
            disk.bus == Disk::Bus::VirtioScsi ? QString::number(disk.target) : disk.slot.toString();
        words += u"disk %1:%2"_s.arg(disk.vphb).arg(where);
    }
    for (const NetworkCard &network : plan.networks)
        words += u"net %1:%2"_s.arg(network.vphb).arg(network.slot.toString());
    if (plan.display) {
        words += u"vga %1:%2"_s.arg(plan.display->graphics.vphb)
                     .arg(plan.display->graphics.slot.toString());
        words +=
            u"usb %1:%2"_s.arg(plan.display->input.vphb).arg(plan.display->input.slot.toString());
    }
    return words.join(u' ');
}

Disk withFile(Disk disk, const QString &file)
{
    disk.file = file;
    return disk;
}

NetworkCard withInterface(NetworkCard network, const QString &name)
{
    network.interface = name;
    return network;
}

Display listeningOn(const QString &address)
{
    Display display;
    display.listen = address;
    return display;
}

} // namespace

Q_DECLARE_METATYPE(QList<redbud::PlanEdit>)

/// Edits of the settings of a virtual machine.
class TestSettingsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cards_data()
    {
        QTest::addColumn<QList<PlanEdit>>("edits");
        QTest::addColumn<QString>("result");
        QTest::newRow("a SCSI disk brings its controller along")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}} << u"scsi 0:01.0 disk 0:0"_s;
        QTest::newRow("the second has its own target")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}, AddDisk{scsiDisk(0)}, AddDisk{scsiDisk(2)}}
            << u"scsi 0:01.0 scsi 2:00.0 disk 0:0 disk 0:1 disk 2:0"_s;
        QTest::newRow("the last one takes its controller along")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}, AddDisk{scsiDisk(2)}, RemoveDisk{0}}
            << u"scsi 2:00.0 disk 2:0"_s;
        QTest::newRow("another bus")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}, ChangeDisk{0, card(0), CardPlace::Free}}
            << u"disk 0:02.0"_s;
        QTest::newRow("another place")
            << QList<PlanEdit>{AddDisk{card(0)}, ChangeDisk{0, card(2)}} << u"disk 2:00.0"_s;
        QTest::newRow("cards after each other")
            << QList<PlanEdit>{AddDisk{card(0)}, AddNetworkCard{network(0)},
                               SetDisplay{displayOn(0)}}
            << u"disk 0:01.0 net 0:02.0 vga 0:03.0 usb 0:04.0"_s;
        QTest::newRow("the rest of a display may be elsewhere")
            << QList<PlanEdit>{AddNetworkCard{network(2)},
                               SetDisplay{Display{Display::Protocol::Vnc,
                                                  u"::1"_s,
                                                  5901,
                                                  {},
                                                  PciPlace{0, {}},
                                                  PciPlace{2, {}},
                                                  {}}}}
            << u"net 2:00.0 vga 0:01.0 usb 2:01.0"_s;
        QTest::newRow("network cards go and change")
            << QList<PlanEdit>{AddNetworkCard{network(0)}, AddNetworkCard{network(0)},
                               RemoveNetworkCard{0},
                               ChangeNetworkCard{0, network(2), CardPlace::Free}}
            << u"net 2:00.0"_s;
        QTest::newRow("a disk moves") << QList<PlanEdit>{AddDisk{card(0)}, AddDisk{card(2)},
                                                         AddDisk{scsiDisk(2)}, MoveDisk{2, 0}}
                                      << u"scsi 2:01.0 disk 2:0 disk 0:01.0 disk 2:00.0"_s;
        QTest::newRow("a network card moves")
            << QList<PlanEdit>{AddNetworkCard{network(0)}, AddNetworkCard{network(2)},
                               MoveNetworkCard{0, 1}}
            << u"net 2:00.0 net 0:01.0"_s;
        QTest::newRow("no display")
            << QList<PlanEdit>{SetDisplay{displayOn(0)}, SetDisplay{}} << QString();
        QTest::newRow("a vPHB goes with all of it")
            << QList<PlanEdit>{AddDisk{scsiDisk(2)}, AddDisk{card(0)}, SetDisplay{displayOn(2)},
                               RemoveVphb{1}}
            << u"disk 0:01.0"_s;
        QTest::newRow("a vPHB gets another index")
            << QList<PlanEdit>{AddDisk{scsiDisk(2)}, SetDisplay{displayOn(2)}, RenumberVphb{1, 5}}
            << u"scsi 5:00.0 disk 5:0 vga 5:01.0 usb 5:02.0"_s;
        QTest::newRow("a vPHB gets an index that is taken")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}, AddDisk{scsiDisk(2)}, RenumberVphb{1, 0}}
            << u"scsi 0:01.0 disk 0:0 disk 0:0"_s;
        QTest::newRow("slots anew")
            << QList<PlanEdit>{AddDisk{scsiDisk(0)}, AddDisk{card(0)}, SetDisplay{displayOn(0)},
                               RemoveDevice{gpu0}, RenumberSlots{0}}
            << u"scsi 0:01.0 disk 0:0 disk 0:00.0 vga 0:02.0 usb 0:03.0"_s;
        QTest::newRow("targets anew")
            << QList<PlanEdit>{AddDisk{scsiDisk(0), CardPlace::AsGiven},
                               AddDisk{scsiDisk(0), CardPlace::AsGiven}, RenumberTargets{0}}
            << u"scsi 0:01.0 disk 0:0 disk 0:1"_s;
    }
    void cards()
    {
        QFETCH(QList<PlanEdit>, edits);
        QFETCH(QString, result);
        const Plan plan = edited(edits);
        QCOMPARE(places(plan), result);
        QCOMPARE(*parsePlan(serializePlan(plan)), plan);
    }

    void setsValues()
    {
        const CpuPinning pinning{CpuSet(0, 3), CpuSet(8, 15), {}};
        const MemoryBinding binding{{8}, MemoryPolicy::Preferred};
        const QUuid uuid(u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55");
        const Plan plan = edited(
            {SetAccelerator{Accelerator::Tcg}, SetCpuModel{u"power9"_s}, SetMaxMemory{8 * GiB},
             SetMemoryBinding{binding}, SetPreallocate{true}, SetPinning{{pinning}},
             SetNumaNodes{{{GiB, 1, {}, binding}}}, SetBoot{{u"vmlinux"_s, {}, u"quiet"_s, {}}},
             SetFirmware{{Firmware::Kind::Vof, {}}}, SetTpm{Tpm{u"/run/tpm"_s, {}}},
             SetRandomSource{true}, SetExtraArguments{{u"-S"_s}}, SetUuid{uuid}});
        QCOMPARE(plan.machine.accelerator, Accelerator::Tcg);
        QCOMPARE(plan.machine.cpu, u"power9"_s);
        QCOMPARE(plan.machine.maxMemory, std::optional(8 * GiB));
        QCOMPARE(plan.machine.memoryBinding, binding);
        QVERIFY(plan.machine.preallocate);
        QCOMPARE(plan.machine.pinning, QList<CpuPinning>{pinning});
        QCOMPARE(plan.numaNodes.first().binding, binding);
        QCOMPARE(plan.boot.append, u"quiet"_s);
        QCOMPARE(plan.firmware.kind, Firmware::Kind::Vof);
        QCOMPARE(plan.tpm->socket, u"/run/tpm"_s);
        QVERIFY(plan.randomSource);
        QCOMPARE(plan.uuid, uuid);
        QCOMPARE(plan.extraArguments, QStringList{u"-S"_s});
        QCOMPARE(*parsePlan(serializePlan(plan)), plan);
    }

    void suggestsCards()
    {
        Plan plan = samplePlan();
        QCOMPARE(vphbForCard(Plan()), 0);
        QCOMPARE(vphbForCard(plan), 0);
        QCOMPARE(suggestedDisk(plan).file, u"/var/lib/libvirt/images/vm.qcow2"_s);
        QCOMPARE(suggestedNetworkCard(plan), network(0));
        QCOMPARE(suggestedDisplay(plan), displayOn(0));
        // All but the slot of the device.
        for (int i = 0; i < 31; ++i)
            plan = redbud::apply(plan, AddNetworkCard{network(0)}).value();
        QCOMPARE(vphbForCard(plan), 2);
        plan = redbud::apply(plan, AddDisk{suggestedDisk(plan)}).value();
        QCOMPARE(plan.disks.last().vphb, 2);
        QCOMPARE(suggestedDisk(plan).file, u"/var/lib/libvirt/images/vm-2.qcow2"_s);
        for (int i = 0; i < 31; ++i)
            plan = redbud::apply(plan, AddNetworkCard{network(2)}).value();
        // There is no room, which the edit says.
        QCOMPARE(vphbForCard(plan), 0);
        plan.name = u"a/b"_s;
        QCOMPARE(suggestedDisk(plan).file, u"/var/lib/libvirt/images/a-b.qcow2"_s);
    }

    void knowsUsualFormats_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        QTest::newRow("block device") << u"/dev/sdb"_s << u"raw"_s;
        QTest::newRow("raw") << u"/a/b.raw"_s << u"raw"_s;
        QTest::newRow("medium") << u"/a/debian.ISO"_s << u"raw"_s;
        QTest::newRow("qcow2") << u"/a/b.qcow2"_s << u"qcow2"_s;
        QTest::newRow("no suffix") << u"/a/b"_s << u"qcow2"_s;
    }
    void knowsUsualFormats()
    {
        QFETCH(QString, file);
        QTEST(usualFormat(file), "format");
    }

    void refuses_data()
    {
        QTest::addColumn<QList<PlanEdit>>("edits");
        const auto row = [](const char *name, const PlanEdit &edit) {
            QTest::newRow(name) << QList<PlanEdit>{edit};
        };
        row("a disk without file", AddDisk{withFile(card(0), {})});
        row("a file with a line end", AddDisk{withFile(card(0), u"a\nb"_s)});
        row("a negative vPHB", AddDisk{card(-1)});
        row("a disk beyond the end", RemoveDisk{0});
        row("a disk before the start", ChangeDisk{-1, card(0)});
        row("an interface with options", AddNetworkCard{withInterface(network(0), u"a,b=c"_s)});
        row("a network card beyond the end", RemoveNetworkCard{0});
        row("a move of nothing", MoveDisk{0, 0});
        row("a move of no network card", MoveNetworkCard{-1, 0});
        row("an address with options", SetDisplay{listeningOn(u"::,to=9"_s)});
        row("a smaller maximum", SetMaxMemory{MiB});
        row("no processors", SetPinning{{{CpuSet(), CpuSet(0, 1), {}}}});
        row("a host node twice", SetMemoryBinding{{{0, 0}, MemoryPolicy::Bind}});
        row("a policy without nodes", SetMemoryBinding{{{}, MemoryPolicy::Interleave}});
        row("firmware without a file", SetFirmware{{Firmware::Kind::File, {}}});
        row("firmware with a name of another kind", SetFirmware{{Firmware::Kind::File, u"vof"_s}});
        row("a TPM without socket", SetTpm{Tpm{}});
        row("an empty argument", SetExtraArguments{{QString()}});
        row("negative processors of a node", SetNumaNodes{{{GiB, -1, {}, {}}}});
        row("a kernel with a line end", SetBoot{{u"a\n"_s, {}, {}, {}}});
        row("a CPU with a line end", SetCpuModel{u"a\n"_s});
        QList<PlanEdit> many;
        for (int i = 0; i < 32; ++i)
            many.append(AddNetworkCard{network(0)});
        QTest::newRow("no slot is left") << many;
        many = QList<PlanEdit>(257, AddDisk{scsiDisk(0)});
        QTest::newRow("no target is left") << many;
    }
    void refuses()
    {
        QFETCH(QList<PlanEdit>, edits);
        const auto plan = redbud::apply(samplePlan(), edits);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!plan.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSettingsEdit)
#include "testsettingsedit.moc"
