// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/files.h"
#include "core/base/size.h"
#include "core/plan/planedit.h"
#include "core/qemu/pinvcpus.h"
#include "tests/support/samples.h"
#include "tests/support/stoppedqemu.h"

#include <QJsonArray>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QtEndian>

#include <sched.h>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

Plan emulatedPlan()
{
    Plan plan = planWith({{0, {}}});
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.memory = 512 * MiB;
    return plan;
}

Plan with(const Plan &plan, const QList<PlanEdit> &edits)
{
    const auto edited = redbud::apply(plan, edits);
    if (!edited)
        qFatal("%s", qUtf8Printable(edited.error().text()));
    return *edited;
}

/// A TCP port at which nobody listens, of those that VNC can have.
int freePort()
{
    QTcpServer server;
    for (int port = Display::firstPort; port < 65535; ++port) {
        if (server.listen(QHostAddress::LocalHost, quint16(port)))
            return port;
    }
    qFatal("no port is free");
}

/// The smallest image of QEMU's own format: 1 MiB of which nothing is written.
QByteArray emptyQcow2()
{
    constexpr qsizetype cluster = 1 << 16;
    QByteArray image(4 * cluster, '\0');
    const auto put = [&image](qsizetype offset, auto value) {
        qToBigEndian(value, image.data() + offset);
    };
    put(0, quint32(0x514649fb)); // the format's mark
    put(4, quint32(2));          // version
    put(20, quint32(16));        // bits of a cluster
    put(24, quint64(1 << 20));   // size of the disk
    put(36, quint32(1));         // entries of the first table
    put(40, quint64(3 * cluster));
    put(48, quint64(cluster)); // table of reference counts
    put(56, quint32(1));       // its clusters
    put(cluster, quint64(2 * cluster));
    for (qsizetype i = 0; i < 4; ++i)
        put(2 * cluster + 2 * i, quint16(1));
    return image;
}

/// The entry of query-block for a device.
QJsonValue blockOf(const QJsonArray &blocks, const QString &device)
{
    for (const auto &block : blocks) {
        if (block.toObject()[u"qdev"].toString().contains(u'/' + device))
            return block;
    }
    return {};
}

QSet<int> allowedCpus(pid_t thread)
{
    cpu_set_t mask;
    CPU_ZERO(&mask);
    QSet<int> cpus;
    if (::sched_getaffinity(thread, sizeof mask, &mask) != 0)
        return cpus;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (CPU_ISSET(cpu, &mask))
            cpus.insert(cpu);
    }
    return cpus;
}

} // namespace

/// Every setting of a virtual machine, asked of the real QEMU.
class TestVmSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QString path = m_folder.filePath(name);
        if (!writeFile(path, content))
            qFatal("cannot write %s", qUtf8Printable(path));
        return path;
    }

    Disk disk(const QString &name, const QString &format) const
    {
        Disk disk;
        disk.format = format;
        disk.file = file(name, format == u"raw" ? QByteArray(1 << 20, '\0') : emptyQcow2());
        return disk;
    }

private Q_SLOTS:
    void pinning()
    {
        Plan plan = emulatedPlan();
        plan.machine.cores = 2;
        StoppedQemu qemu(plan);
        const QJsonArray cpus = qemu.ask(u"query-cpus-fast"_s).toArray();
        QCOMPARE(cpus.size(), 2);
        const QSet<int> allowed = allowedCpus(0);
        const int first = *std::ranges::min_element(allowed);
        QVERIFY(pinVcpus(qemu.qmp(), {{1, CpuSet(first, first)}}));
        for (const QJsonValue cpu : cpus) {
            const QSet<int> now = allowedCpus(cpu[u"thread-id"].toInt());
            QCOMPARE(now, cpu[u"cpu-index"].toInt() == 1 ? QSet<int>{first} : allowed);
        }
        const auto missing =
            pinVcpus(qemu.qmp(), {{0, CpuSet(CpuSet::largestCpu, CpuSet::largestCpu)}});
        QCOMPARE(missing.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(pinVcpus(qemu.qmp(), {{2, CpuSet(0, 0)}}).error().code, ErrorCode::InvalidData);
    }

    void memory()
    {
        Plan plan = emulatedPlan();
        plan.machine.memoryBinding = {{0}, MemoryPolicy::Bind};
        plan.machine.preallocate = true;
        StoppedQemu qemu(plan);
        const QString ram = u"/objects/ram0"_s;
        QCOMPARE(qemu.property(ram, u"host-nodes"_s).toArray(), QJsonArray{0});
        QCOMPARE(qemu.property(ram, u"policy"_s).toString(), u"bind"_s);
        QCOMPARE(qemu.property(ram, u"prealloc"_s).toBool(), true);
        QCOMPARE(qemu.property(ram, u"size"_s).toInteger(), qint64(512 * MiB));
        QCOMPARE(qemu.property(u"/machine"_s, u"memory-backend"_s).toString(), ram);
    }

    void functionsOfOneDeviceNumber()
    {
        Plan plan = emulatedPlan();
        plan.disks = {disk(u"functions.img"_s, u"raw"_s)};
        plan.disks[0].slot = {3, 0};
        plan.networks.resize(1);
        plan.networks[0].slot = {3, 1};
        StoppedQemu qemu(plan);
        const QString peripheral = u"/machine/peripheral/"_s;
        QCOMPARE(qemu.property(peripheral + u"disk0"_s, u"multifunction"_s).toBool(), true);
        QCOMPARE(qemu.property(peripheral + u"nic0"_s, u"addr"_s).toInt(),
                 plan.networks[0].slot.devfn());
    }

    void memoryOfGuestNodes()
    {
        Plan plan = emulatedPlan();
        plan.machine.memoryBinding = {{0}, MemoryPolicy::Interleave};
        plan.numaNodes = {{256 * MiB, 1, {}}, {256 * MiB, 0, {}, {{0}, MemoryPolicy::Preferred}}};
        StoppedQemu qemu(plan);
        QCOMPARE(qemu.property(u"/objects/ram0"_s, u"policy"_s).toString(), u"interleave"_s);
        QCOMPARE(qemu.property(u"/objects/ram1"_s, u"policy"_s).toString(), u"preferred"_s);
        QCOMPARE(qemu.property(u"/objects/ram1"_s, u"host-nodes"_s).toArray(), QJsonArray{0});
        QCOMPARE(qemu.property(u"/objects/ram1"_s, u"prealloc"_s).toBool(), false);
    }

    void disks()
    {
        Disk plain = disk(u"a,b.qcow2"_s, u"qcow2"_s);
        plain.readOnly = true;
        Disk unsafe = disk(u"unsafe.raw"_s, u"raw"_s);
        unsafe.cache = Disk::Cache::Unsafe;
        unsafe.discard = true;
        Disk scsi = disk(u"scsi.raw"_s, u"raw"_s);
        scsi.bus = Disk::Bus::VirtioScsi;
        scsi.cache = Disk::Cache::Writethrough;
        scsi.target = 5;
        Disk snapshot = disk(u"snapshot.raw"_s, u"raw"_s);
        snapshot.snapshot = true;
        const Plan plan =
            with(emulatedPlan(), {AddDisk{plain}, AddDisk{unsafe},
                                  AddDisk{scsi, CardPlace::AsGiven}, AddDisk{snapshot}});
        StoppedQemu qemu(plan);
        const QJsonArray blocks = qemu.ask(u"query-block"_s).toArray();

        const QJsonValue first = blockOf(blocks, u"disk0"_s)[u"inserted"];
        QCOMPARE(first[u"drv"].toString(), u"qcow2"_s);
        QCOMPARE(first[u"node-name"].toString(), u"drive0"_s);
        QCOMPARE(first[u"ro"].toBool(), true);
        QCOMPARE(first[u"image"][u"filename"].toString(), plain.file);
        QCOMPARE(qemu.slotOf(u"disk0"_s), plan.disks[0].slot.toString());

        const QJsonValue second = blockOf(blocks, u"disk1"_s)[u"inserted"];
        QCOMPARE(second[u"drv"].toString(), u"raw"_s);
        QCOMPARE(second[u"cache"][u"no-flush"].toBool(), true);
        QCOMPARE(second[u"cache"][u"writeback"].toBool(), true);

        const QJsonValue third = blockOf(blocks, u"disk2"_s)[u"inserted"];
        QCOMPARE(third[u"cache"][u"writeback"].toBool(), false);
        QCOMPARE(third[u"cache"][u"no-flush"].toBool(), false);
        const QString scsiDisk = u"/machine/peripheral/disk2"_s;
        QCOMPARE(qemu.property(scsiDisk, u"scsi-id"_s).toInt(), 5);
        QCOMPARE(qemu.property(scsiDisk, u"lun"_s).toInt(), 0);
        QVERIFY(qemu.property(scsiDisk, u"parent_bus"_s).toString().contains(u"/scsi0/"_s));
        QCOMPARE(qemu.slotOf(u"scsi0"_s), plan.scsiControllers[0].slot.toString());

        const QJsonValue fourth = blockOf(blocks, u"disk3"_s)[u"inserted"];
        QCOMPARE(fourth[u"image"][u"backing-image"][u"filename"].toString(), snapshot.file);
        QVERIFY(fourth[u"file"].toString() != snapshot.file);
    }

    /// No test can make a macvtap. QEMU finds the file open, and says that it is no tap.
    void openFiles()
    {
        LaunchSpec spec = launchSpec({}, emulatedPlan(), defaultQemu());
        const QString path = file(u"open.raw"_s, QByteArray(1 << 20, '\0'));
        spec.openFiles = {{100, path, {}}};
        LaunchSpec withTap = spec;
        spec.argv << u"-add-fd"_s << u"fd=100,set=7"_s << u"-blockdev"_s
                  << u"driver=raw,node-name=n,file.driver=file,file.filename=/dev/fdset/7"_s;
        StoppedQemu qemu(spec);
        const QJsonArray sets = qemu.ask(u"query-fdsets"_s).toArray();
        QCOMPARE(sets.first()[u"fdset-id"].toInt(), 7);
        const QJsonArray nodes = qemu.ask(u"query-named-block-nodes"_s).toArray();
        QCOMPARE(nodes.first()[u"image"][u"virtual-size"].toInteger(), qint64(1 << 20));

        Plan plan = emulatedPlan();
        NetworkCard card;
        card.backend = NetworkCard::Backend::Macvtap;
        card.interface = u"macvtap0"_s;
        plan.networks = {card};
        withTap.argv = launchSpec({}, plan, defaultQemu()).argv;
        const auto process = *QemuProcess::start(withTap);
        process->finish(60000);
        const QString log = process->log().join(u'\n');
        QVERIFY2(log.contains(u"TUNGETIFF"_s), qPrintable(log));
        withTap.openFiles[0].path = m_folder.filePath(u"missing"_s);
        QVERIFY(!QemuProcess::start(withTap));
    }

    void networks()
    {
        NetworkCard card;
        card.mac = u"52:54:00:12:34:56"_s;
        const Plan plan = with(emulatedPlan(), {AddNetworkCard{card}});
        StoppedQemu qemu(plan);
        const QJsonArray filters = qemu.ask(u"query-rx-filter"_s).toArray();
        QCOMPARE(filters.size(), 1);
        QCOMPARE(filters.first()[u"name"].toString(), u"nic0"_s);
        QCOMPARE(filters.first()[u"main-mac"].toString(), card.mac);
        QCOMPARE(qemu.slotOf(u"nic0"_s), plan.networks[0].slot.toString());
    }

    void firmware()
    {
        Plan plan = emulatedPlan();
        plan.firmware.kind = Firmware::Kind::Vof;
        QCOMPARE(StoppedQemu(plan).property(u"/machine"_s, u"x-vof"_s).toBool(), true);
        plan.firmware = {Firmware::Kind::File, file(u"firmware"_s, QByteArray(1024, '\0'))};
        StoppedQemu other(plan);
        QCOMPARE(other.property(u"/machine"_s, u"firmware"_s).toString(), plan.firmware.file);
        QCOMPARE(other.property(u"/machine"_s, u"x-vof"_s).toBool(), false);
    }

    void vnc_data()
    {
        QTest::addColumn<bool>("password");
        QTest::newRow("open") << false;
        QTest::newRow("with a password") << true;
    }
    void vnc()
    {
        QFETCH(bool, password);
        Display display;
        display.port = freePort();
        if (password)
            display.passwordFile = file(u"pass,word"_s, "secret");
        const Plan plan = with(emulatedPlan(), {SetDisplay{display}});
        StoppedQemu qemu(plan);
        const QJsonValue vnc = qemu.ask(u"query-vnc"_s);
        QCOMPARE(vnc[u"enabled"].toBool(), true);
        QCOMPARE(vnc[u"host"].toString(), u"127.0.0.1"_s);
        QCOMPARE(vnc[u"service"].toString(), QString::number(display.port));
        QCOMPARE(vnc[u"auth"].toString(), password ? u"vnc"_s : u"none"_s);
        QCOMPARE(qemu.slotOf(u"display0"_s), plan.display->graphics.slot.toString());
        QCOMPARE(qemu.slotOf(u"usb0"_s), plan.display->input.slot.toString());
        QCOMPARE(qemu.property(u"/machine/peripheral/tablet0"_s, u"type"_s).toString(),
                 u"usb-tablet"_s);
        QCOMPARE(qemu.property(u"/machine/peripheral/keyboard0"_s, u"type"_s).toString(),
                 u"usb-kbd"_s);
    }

    void spice_data() { vnc_data(); }
    void spice()
    {
        QFETCH(bool, password);
        Display display;
        display.protocol = Display::Protocol::Spice;
        display.port = freePort();
        if (password)
            display.passwordFile = file(u"pass,word"_s, "secret");
        StoppedQemu qemu(with(emulatedPlan(), {SetDisplay{display}}));
        const QJsonValue spice = qemu.ask(u"query-spice"_s);
        QCOMPARE(spice[u"enabled"].toBool(), true);
        QCOMPARE(spice[u"host"].toString(), u"127.0.0.1"_s);
        QCOMPARE(spice[u"port"].toInt(), display.port);
        QCOMPARE(spice[u"auth"].toString(), password ? u"spice"_s : u"none"_s);
    }

    void tpm()
    {
        const QString socket = m_folder.filePath(u"swtpm,sock"_s);
        QProcess swtpm;
        swtpm.start(u"swtpm"_s,
                    {u"socket"_s, u"--tpm2"_s, u"--tpmstate"_s, u"dir="_s + m_folder.path(),
                     u"--ctrl"_s, u"type=unixio,path="_s + m_folder.filePath(u"swtpm"_s)});
        QVERIFY(swtpm.waitForStarted());
        QTRY_VERIFY(QFile::exists(m_folder.filePath(u"swtpm"_s)));
        // A comma in a path is QEMU's matter here and not swtpm's.
        QVERIFY(QFile::link(m_folder.filePath(u"swtpm"_s), socket));
        StoppedQemu qemu(with(emulatedPlan(), {SetTpm{Tpm{socket, {}}}}));
        const QJsonArray tpms = qemu.ask(u"query-tpm"_s).toArray();
        QCOMPARE(tpms.size(), 1);
        QCOMPARE(tpms.first()[u"id"].toString(), u"tpm0"_s);
        QCOMPARE(tpms.first()[u"model"].toString(), u"tpm-spapr"_s);
        QCOMPARE(tpms.first()[u"options"][u"type"].toString(), u"emulator"_s);
        swtpm.kill();
        swtpm.waitForFinished();
    }

    void uuid()
    {
        const QString text = u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_s;
        StoppedQemu qemu(with(emulatedPlan(), {SetUuid{QUuid(text)}}));
        QCOMPARE(qemu.ask(u"query-uuid"_s)[u"UUID"].toString(), text);
    }

    void randomSource()
    {
        StoppedQemu qemu(with(emulatedPlan(), {SetRandomSource{true}}));
        const QString device = u"/machine/peripheral/rngdevice0"_s;
        QCOMPARE(qemu.property(device, u"type"_s).toString(), u"spapr-rng"_s);
        QCOMPARE(qemu.property(device, u"rng"_s).toString(), u"/objects/rng0"_s);
        QCOMPARE(qemu.property(u"/objects/rng0"_s, u"filename"_s).toString(), u"/dev/urandom"_s);
    }

    void extraArguments()
    {
        StoppedQemu qemu(with(
            emulatedPlan(), {SetExtraArguments{{u"-device"_s, u"virtio-balloon-pci,id=more"_s}}}));
        QVERIFY(!qemu.slotOf(u"more"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVmSettings)
#include "testvmsettings.moc"
