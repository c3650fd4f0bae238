// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/settingplans.h"

#include "core/base/size.h"
#include "tests/support/samples.h"

namespace redbud::test
{

namespace
{

using namespace Qt::StringLiterals;

Plan basePlan()
{
    Plan plan = planWith({{0, {}}, {3, {}}});
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.cpu = u"power9"_s;
    plan.machine.cores = 4;
    plan.machine.memory = GiB;
    return plan;
}

Disk diskWith(const QString &file, const QString &format, int vphb, GuestSlot slot)
{
    Disk disk;
    disk.file = file;
    disk.format = format;
    disk.vphb = vphb;
    disk.slot = slot;
    return disk;
}

Disk scsiDisk(const QString &file, int vphb, int target)
{
    Disk disk = diskWith(file, u"raw"_s, vphb, {});
    disk.bus = Disk::Bus::VirtioScsi;
    disk.target = target;
    return disk;
}

Plan withDisplay(const Display &display)
{
    Plan plan = basePlan();
    plan.display = display;
    plan.display->graphics = {0, {0, 0}};
    plan.display->input = {3, {4, 0}};
    return plan;
}

QList<NamedPlan> machinePlans()
{
    Plan topology = basePlan();
    topology.machine.sockets = 2;
    topology.machine.cores = 3;
    topology.machine.threads = 4;
    topology.machine.pinning = {{*CpuSet::parse(u"0-3"), *CpuSet::parse(u"8-11"), {}},
                                {*CpuSet::parse(u"7"), *CpuSet::parse(u"0,16-19"), {}}};
    Plan defaultCpu = basePlan();
    defaultCpu.machine.cpu = u"power9_v2.0"_s;
    Plan oldType = basePlan();
    oldType.machine.type = u"pseries-2.9"_s;
    return {{u"plain"_s, basePlan()},
            {u"topology and pinning"_s, topology},
            {u"a processor that libvirt does not know"_s, defaultCpu},
            {u"old type without transactional memory"_s, oldType}};
}

QList<NamedPlan> memoryPlans()
{
    Plan hugePages = basePlan();
    hugePages.machine.hugePages = 2 * MiB;
    hugePages.machine.preallocate = true;
    Plan bound = basePlan();
    bound.machine.memoryBinding = {{0}, MemoryPolicy::Preferred};
    Plan nodes = basePlan();
    nodes.numaNodes = {{512 * MiB, 3, {}, {}}, {512 * MiB, 1, {}, {{0}, MemoryPolicy::Interleave}}};
    nodes.machine.maxMemory = 2 * GiB;
    nodes.machine.memoryBinding = {{0}, MemoryPolicy::Bind};
    nodes.vphbs[1].numaNode = 1;
    Plan noCpus = basePlan();
    noCpus.numaNodes = {{512 * MiB, 4, {}, {}}, {512 * MiB, 0, {}, {}}};
    noCpus.vphbs[0].numaNode = 1;
    return {{u"huge pages"_s, hugePages},
            {u"memory of a host node"_s, bound},
            {u"NUMA nodes"_s, nodes},
            {u"a NUMA node without processors"_s, noCpus}};
}

QList<NamedPlan> vphbPlans()
{
    Plan windows = basePlan();
    windows.vphbs[0].windows = {256 * MiB, 4 * GiB, 512 * MiB, false};
    windows.vphbs[1].windows = {512 * MiB, std::nullopt, std::nullopt, true};
    windows.vphbs.append({30, std::nullopt, {}, {}, {}});
    Plan order = planWith({{5, {}}, {2, {}}, {0, {}}});
    order.machine = basePlan().machine;
    return {{u"windows"_s, windows}, {u"order of vPHBs"_s, order}};
}

QList<NamedPlan> diskPlans()
{
    Plan disks = basePlan();
    disks.disks = {diskWith(u"/images/a, with comma.qcow2"_s, u"qcow2"_s, 0, {0, 0}),
                   diskWith(u"/dev/vg/guest"_s, u"raw"_s, 3, {31, 0})};
    disks.disks[1].readOnly = true;
    Plan scsi = basePlan();
    scsi.disks = {scsiDisk(u"/images/a.img"_s, 3, 0), scsiDisk(u"/images/b.img"_s, 3, 255),
                  scsiDisk(u"/images/c.img"_s, 0, 7), scsiDisk(u"/images/d.img"_s, 3, 200),
                  scsiDisk(u"/images/e.img"_s, 3, 99)};
    scsi.disks[1].discard = true;
    scsi.scsiControllers = {{3, {0, 0}, {}}, {0, {1, 0}, {}}};
    QList<NamedPlan> plans{{u"disks"_s, disks}, {u"SCSI disks"_s, scsi}};
    Plan caches = basePlan();
    int slot = 0;
    for (const Disk::Cache cache :
         {Disk::Cache::None, Disk::Cache::Writeback, Disk::Cache::Writethrough,
          Disk::Cache::DirectSync, Disk::Cache::Unsafe}) {
        caches.disks.append(diskWith(u"/images/%1.img"_s.arg(slot), u"raw"_s, 0, {slot, 0}));
        caches.disks.last().cache = cache;
        ++slot;
    }
    Plan temporary = basePlan();
    temporary.disks = {diskWith(u"/images/t.qcow2"_s, u"qcow2"_s, 0, {2, 0})};
    temporary.disks[0].snapshot = true;
    plans.append({{u"caches"_s, caches}, {u"temporary disk"_s, temporary}});
    return plans;
}

QList<NamedPlan> networkPlans()
{
    Plan networks = basePlan();
    networks.networks = {
        {NetworkCard::Backend::User, {}, u"52:54:00:00:00:01"_s, 0, {0, 0}, {}},
        {NetworkCard::Backend::Bridge, u"br0"_s, u"52:54:00:00:00:02"_s, 0, {5, 0}, {}},
        {NetworkCard::Backend::Tap, u"tap0"_s, u"52:54:00:00:00:03"_s, 3, {0, 0}, {}},
        {NetworkCard::Backend::Macvtap, u"macvtap0"_s, u"52:54:00:00:00:04"_s, 3, {6, 0}, {}}};
    // Cards of several kinds share a device number; whatever is its function 0 says so.
    Plan functions = basePlan();
    functions.disks = {diskWith(u"/images/f.img"_s, u"raw"_s, 3, {5, 0})};
    functions.networks = {{NetworkCard::Backend::User, {}, u"52:54:00:00:00:05"_s, 3, {5, 1}, {}},
                          {NetworkCard::Backend::User, {}, u"52:54:00:00:00:06"_s, 0, {4, 0}, {}}};
    functions.display.emplace();
    functions.display->graphics = {0, {4, 3}};
    functions.display->input = {0, {6, 0}};
    functions.scsiControllers = {{0, {6, 7}, {}}};
    functions.disks.append(scsiDisk(u"/images/s.img"_s, 0, 0));
    return {{u"networks"_s, networks}, {u"functions of one device number"_s, functions}};
}

QList<NamedPlan> displayPlans()
{
    Display vnc;
    vnc.listen = u"::1"_s;
    vnc.port = 5907;
    Display secret;
    secret.passwordFile = u"/etc/redbud/password, of the display"_s;
    Display spice;
    spice.protocol = Display::Protocol::Spice;
    spice.port = 5930;
    Display secretSpice = spice;
    secretSpice.passwordFile = u"/etc/redbud/password"_s;
    return {{u"VNC"_s, withDisplay(vnc)},
            {u"VNC with a password"_s, withDisplay(secret)},
            {u"SPICE"_s, withDisplay(spice)},
            {u"SPICE with a password"_s, withDisplay(secretSpice)}};
}

QList<NamedPlan> bootPlans()
{
    Plan kernel = basePlan();
    kernel.boot = {u"/boot/vmlinux"_s,
                   u"/boot/initrd, new.img"_s,
                   u"console=hvc0 name=\"<a> & 'b'\", x"_s,
                   {}};
    Plan vof = kernel;
    vof.firmware.kind = Firmware::Kind::Vof;
    Plan file = basePlan();
    file.firmware = {Firmware::Kind::File, u"/firmware/slof.bin"_s};
    Plan rest = basePlan();
    rest.randomSource = true;
    rest.tpm = Tpm{u"/run/swtpm, guest/control"_s, {}};
    rest.extraArguments = {u"-global"_s, u"virtio-net-pci.romfile="_s};
    Plan uuid = basePlan();
    uuid.uuid = QUuid(u"4b6d1a5e-0d3c-4f0e-9d0f-3f9a2c7a1b55"_s);
    return {{u"kernel"_s, kernel},
            {u"VOF"_s, vof},
            {u"firmware file"_s, file},
            {u"TPM, random numbers, extra arguments"_s, rest},
            {u"UUID"_s, uuid}};
}

} // namespace

QList<NamedPlan> settingPlans()
{
    return machinePlans() + memoryPlans() + vphbPlans() + diskPlans() + networkPlans() +
           displayPlans() + bootPlans();
}

} // namespace redbud::test
