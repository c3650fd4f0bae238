// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"

#include <QTest>

using namespace redbud;

namespace
{

/// Every setting that is not what a plan has without it, as Redbud writes it.
const QByteArray allSettings = R"({
  "schema": "redbud/plan/1",
  "name": "settings",
  "uuid": "4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55",
  "machine": {
    "type": "pseries-7.2",
    "accel": "kvm",
    "cpu": "host",
    "sockets": 1,
    "cores": 4,
    "threads": 4,
    "memory": "32G",
    "maxMemory": null,
    "hugepages": null,
    "memoryHostNodes": [0,8],
    "memoryPolicy": "interleave",
    "preallocate": true,
    "pinning": [
      {"vcpus": "0-7", "hostCpus": "0-31", "why": "near"},
      {"vcpus": "8-15", "hostCpus": "32-63,80"}
    ]
  },
  "vphbs": [
    {
      "index": 0,
      "numaNode": null,
      "devices": []
    }
  ],
  "numaNodes": [
    {"memory": "16G", "cpus": 8, "hostNodes": [0], "policy": "bind"},
    {"memory": "16G", "cpus": 8, "hostNodes": [8], "policy": "preferred", "distance": 20}
  ],
  "disks": [
    {"file": "/dev/vg/root", "format": "raw", "readOnly": false, "vphb": 0, "slot": "00.0", "cache": "none", "discard": true},
    {"file": "/srv/a.qcow2", "format": "qcow2", "readOnly": false, "bus": "virtio-scsi", "vphb": 0, "target": 5, "snapshot": true, "serial": "x"}
  ],
  "scsiControllers": [
    {"vphb": 0, "slot": "02.0", "queues": 4}
  ],
  "networks": [
    {"type": "macvtap", "interface": "macvtap0", "mac": null, "vphb": 0, "slot": "03.0"}
  ],
  "kernel": null,
  "firmware": "vof",
  "display": {
    "type": "spice",
    "listen": "::1",
    "port": 5930,
    "passwordFile": "/etc/redbud/password",
    "graphics": {"vphb": 0, "slot": "04.0", "memory": "32M"},
    "input": {"vphb": 0, "slot": "05.0"},
    "tls": true
  },
  "tpm": {"socket": "/run/swtpm.sock", "version": 2},
  "rng": true,
  "extraArguments": [
    "-device",
    "virtio-balloon-pci,id=balloon"
  ],
  "waive": []
}
)";

QByteArray planWith(const QByteArray &fields)
{
    return R"({"schema": "redbud/plan/1", "machine": {"type": "pseries-7.2"}, "vphbs": [], )" +
           fields + '}';
}

QByteArray machineWith(const QByteArray &fields)
{
    return R"({"schema": "redbud/plan/1", "vphbs": [], "machine": {"type": "pseries-7.2", )" +
           fields + "}}";
}

} // namespace

/// The settings of a virtual machine in a plan file.
class TestPlanSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetsOfManyDisks()
    {
        // Two vPHBs, whose disks come in turns; one target of each is given.
        QByteArrayList disks;
        for (int i = 0; i < 2 * Disk::largestTarget; ++i)
            disks.append(R"({"file": "d", "bus": "virtio-scsi", "vphb": )" +
                         QByteArray::number(i % 2) + '}');
        for (const char *vphb : {"0", "1"})
            disks.append(
                QByteArray(R"({"file": "d", "bus": "virtio-scsi", "target": 7, "vphb": )") + vphb +
                '}');
        const auto plan = parsePlan(
            R"({"schema": "redbud/plan/1", "name": "vm", "machine": {"type": "pseries-7.2"},
                "vphbs": [{"index": 0}, {"index": 1}], "disks": [)" +
            disks.join(',') + "]}");
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        for (int i = 0; i < 2 * Disk::largestTarget; ++i)
            QCOMPARE(plan->disks[i].target, i / 2 + (i / 2 >= 7 ? 1 : 0));
    }

    void keepsEverything()
    {
        const auto plan = parsePlan(allSettings);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(serializePlan(*plan), allSettings);
        QCOMPARE(plan->machine.pinning[1].hostCpus.count(), 33);
        QCOMPARE(plan->machine.memoryBinding.policy, MemoryPolicy::Interleave);
        QVERIFY(plan->machine.preallocate);
        QCOMPARE(plan->numaNodes[1].binding, (MemoryBinding{{8}, MemoryPolicy::Preferred}));
        QCOMPARE(plan->disks[0].cache, Disk::Cache::None);
        QVERIFY(plan->disks[0].discard && !plan->disks[0].snapshot);
        QCOMPARE(plan->disks[1].target, 5);
        QVERIFY(plan->disks[1].snapshot);
        QCOMPARE(plan->networks[0].backend, NetworkCard::Backend::Macvtap);
        QCOMPARE(plan->firmware.kind, Firmware::Kind::Vof);
        QCOMPARE(plan->display->protocol, Display::Protocol::Spice);
        QCOMPARE(plan->tpm->socket, QStringLiteral("/run/swtpm.sock"));
        QVERIFY(plan->randomSource && plan->extra.isEmpty());
        QCOMPARE(plan->uuid, QUuid(u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"));
        QCOMPARE(plan->extraArguments.size(), 2);
    }

    void hasDefaults()
    {
        const auto plan = parsePlan(planWith(R"("firmware": "slof", "display": {"type": "vnc"},
            "disks": [{"file": "a", "bus": "virtio-blk"}], "networks": [{"model": "virtio-net"}])"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->firmware, Firmware());
        QCOMPARE(plan->display->listen, QStringLiteral("127.0.0.1"));
        QCOMPARE(plan->display->port, 5900);
        QCOMPARE(plan->disks[0].cache, Disk::Cache::Default);
        QVERIFY(!plan->tpm && !plan->randomSource && plan->extraArguments.isEmpty());
        QVERIFY(plan->machine.memoryBinding.isEmpty() && plan->machine.pinning.isEmpty());
        QVERIFY(plan->uuid.isNull());
        const auto digits = parsePlan(planWith(R"("uuid": "4B6D1A5E0d3c4f0e9d0f3f9a2c7a1b55")"));
        QVERIFY(digits && serializePlan(*digits).contains(
                              R"("uuid": "4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55")"));
        const auto file = parsePlan(planWith(R"("firmware": "/srv/slof.bin")"));
        QCOMPARE(file->firmware, (Firmware{Firmware::Kind::File, QStringLiteral("/srv/slof.bin")}));
        QCOMPARE(parsePlan(serializePlan(*file))->firmware, file->firmware);
    }

    /// SCSI disks get a controller and targets; everything that has a slot gets one, after what
    /// was there before there were such settings.
    void givesPlaces()
    {
        const auto plan = parsePlan(planWith(R"("disks": [
                {"file": "a", "bus": "virtio-scsi"}, {"file": "b", "bus": "virtio-scsi", "target": 0},
                {"file": "c", "bus": "virtio-scsi"}, {"file": "d"},
                {"file": "e", "bus": "virtio-scsi", "vphb": 7}],
            "networks": [{}], "display": {"type": "vnc", "input": {"vphb": 7}})"));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->disks[0].target, 1);
        QCOMPARE(plan->disks[2].target, 2);
        QCOMPARE(plan->disks[4].target, 0);
        QCOMPARE(plan->disks[3].slot, (GuestSlot{0, 0}));
        QCOMPARE(plan->networks[0].slot, (GuestSlot{1, 0}));
        const QList<ScsiController> controllers{{0, {2, 0}, {}}, {7, {0, 0}, {}}};
        QCOMPARE(plan->scsiControllers, controllers);
        QCOMPARE(plan->display->graphics, (PciPlace{0, {3, 0}}));
        QCOMPARE(plan->display->input, (PciPlace{7, {1, 0}}));
        const QByteArray saved = serializePlan(*plan);
        QCOMPARE(*parsePlan(saved), *plan);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("names"); // what the message has to contain
        QTest::newRow("pinning without vCPUs") << machineWith(R"("pinning": [{"hostCpus": "0"}])")
                                               << "machine.pinning[0].vcpus is missing";
        QTest::newRow("no list of processors")
            << machineWith(R"("pinning": [{"vcpus": "0", "hostCpus": "4-2"}])")
            << "machine.pinning[0].hostCpus must be a list of processors";
        QTest::newRow("host nodes as text")
            << machineWith(R"("memoryHostNodes": ["0"])") << "machine.memoryHostNodes must be";
        QTest::newRow("a host node twice")
            << machineWith(R"("memoryHostNodes": [0, 0])") << "machine.memoryHostNodes must be";
        QTest::newRow("policy without nodes")
            << machineWith(R"("memoryPolicy": "bind")") << "machine.memoryHostNodes is missing";
        QTest::newRow("policy")
            << machineWith(R"("memoryHostNodes": [0], "memoryPolicy": "local")")
            << R"(machine.memoryPolicy must be one of "bind", "preferred", "interleave")";
        QTest::newRow("preallocate") << machineWith(R"("preallocate": "yes")")
                                     << "machine.preallocate must be true or false";
        QTest::newRow("policy of a guest node")
            << planWith(R"("numaNodes": [{"hostNodes": [0], "policy": 1}])")
            << "numaNodes[0].policy must be";
        QTest::newRow("bus") << planWith(R"("disks": [{"file": "a", "bus": "ide"}])")
                             << R"(disks[0].bus must be one of "virtio-blk", "virtio-scsi")";
        QTest::newRow("a slot of a SCSI disk")
            << planWith(R"("disks": [{"file": "a", "bus": "virtio-scsi", "slot": "01.0"}])")
            << "disks[0].slot must be absent";
        QTest::newRow("a target of a card") << planWith(R"("disks": [{"file": "a", "target": 1}])")
                                            << "disks[0].target must be absent";
        QTest::newRow("target")
            << planWith(R"("disks": [{"file": "a", "bus": "virtio-scsi", "target": 256}])")
            << "disks[0].target must be";
        QTest::newRow("cache") << planWith(R"("disks": [{"file": "a", "cache": "some"}])")
                               << "disks[0].cache must be one of";
        QTest::newRow("two controllers")
            << planWith(R"("scsiControllers": [{"vphb": 1}, {"vphb": 1}])")
            << "scsiControllers must be a list with each vPHB once";
        QTest::newRow("too many targets")
            << planWith(R"("disks": [)" +
                        QByteArray(R"({"file": "a", "bus": "virtio-scsi"},)").repeated(256) +
                        R"({"file": "a", "bus": "virtio-scsi"}])")
            << "vPHB 0 has more SCSI disks";
        QTest::newRow("macvtap without a name") << planWith(R"("networks": [{"type": "macvtap"}])")
                                                << "networks[0].interface is missing";
        QTest::newRow("another network card")
            << planWith(R"("networks": [{"model": "e1000e"}])") << "networks[0].model must be";
        QTest::newRow("firmware") << planWith(R"("firmware": {})") << "firmware must be a text";
        QTest::newRow("display") << planWith(R"("display": "vnc")") << "display must be an object";
        QTest::newRow("display without type")
            << planWith(R"("display": {})") << "display.type is missing";
        QTest::newRow("options in the address")
            << planWith(R"("display": {"type": "vnc", "listen": "0.0.0.0:1,password=on"})")
            << "display.listen must be";
        QTest::newRow("port below those of VNC")
            << planWith(R"("display": {"type": "vnc", "port": 5899})") << "display.port must be";
        QTest::newRow("slot of the graphics card")
            << planWith(R"("display": {"type": "vnc", "graphics": {"slot": "1"}})")
            << "display.graphics.slot must be";
        QTest::newRow("TPM without socket") << planWith(R"("tpm": {})") << "tpm.socket is missing";
        for (const char *uuid :
             {"4b6d1a5e", "4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b5g",
              "{4b6d1a5e0d3c4f0e9d0f3f9a2c7a1b55}", "4b6d1a5-e0d3c-4f0e-9d0f-3f9a2c7a1b55",
              "00000000-0000-0000-0000-000000000000"})
            QTest::newRow(uuid) << planWith(QByteArray(R"("uuid": "?")").replace('?', uuid))
                                << "uuid must be a UUID, such as";
        QTest::newRow("rng") << planWith(R"("rng": {})") << "rng must be true or false";
        QTest::newRow("extra arguments")
            << planWith(R"("extraArguments": ["-S", 5])") << "extraArguments[1] must be";
        QTest::newRow("socket twice")
            << planWith(R"("tpm": {"socket": "a", "socket": "b"})") << "tpm.socket is there twice";
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, names);
        const auto plan = parsePlan(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::InvalidData);
        QVERIFY2(plan.error().message.contains(names), qPrintable(plan.error().message));
    }
};

QTEST_GUILESS_MAIN(TestPlanSettings)
#include "testplansettings.moc"
