// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"
#include "core/session/preflight.h"
#include "tests/support/samples.h"

namespace redbud::test
{

using namespace Qt::StringLiterals;

using Level = PreflightItem::Level;
using Remedy = PreflightFix;

/// All that a preflight is a function of.
struct World {
    Host host;
    Plan plan;
    PreflightFacts facts;
    PreflightOptions options;

    QList<PreflightItem> items() const { return preflight(host, plan, facts, options); }
    FileFacts &disk() { return facts.files[u"/srv/disk.qcow2"_s]; }
    InterfaceFacts &tap() { return facts.interfaces[u"tap0"_s]; }
    InterfaceFacts &macvtap() { return facts.interfaces[u"mv0"_s]; }
    FileFacts &password() { return facts.files[u"/srv/password"_s]; }
    FileFacts &tpm() { return facts.files[u"/srv/tpm"_s]; }
    BindFacts &binding() { return facts.binding; }
    void unbind(const char *device, const QString &driver)
    {
        facts.binding.devices[addressOf(device)].driver = driver;
    }
};

inline constexpr quint64 hugePage = 1 * GiB;

inline FileFacts goodFile(const QString &path, quint64 inode)
{
    FileFacts file;
    file.path = path;
    file.kind = FileFacts::Kind::Regular;
    file.readable = true;
    file.writable = true;
    file.qcow2 = path.endsWith("qcow2"_L1);
    file.number = {1, inode};
    return file;
}

inline QemuAbilities goodQemu()
{
    QemuAbilities qemu;
    qemu.version = {7, 2, 22};
    qemu.machineTypes = {u"pseries-4.1"_s, u"pseries-7.2"_s};
    qemu.vfioPci = qemu.nvLink2 = qemu.kvm = qemu.tcg = qemu.dumpdtb = qemu.memfd = true;
    qemu.spice = qemu.tpm = true;
    return qemu;
}

inline void addGoodHardware(World &world)
{
    PreflightFacts &facts = world.facts;
    facts.kvm = facts.vfioContainer = facts.tun = {true, true};
    facts.binding.power = true;
    for (const QString &module : vfioModules())
        facts.binding.modules[module] = ModuleState::Ready;
    const QList<PciAddress> devices = devicesOf(world.plan);
    for (const PciAddress &device : membersOfGroups(world.host, devices))
        facts.binding.devices.insert(device, {u"vfio-pci"_s, u"vfio-pci"_s});
    for (const int group : groupsOf(world.host, devices))
        facts.groups.insert(group, {{true, true}, GroupState::Viable});
    facts.memory.total = 2 * TiB;
    facts.memory.available = 1 * TiB;
    facts.lockedMemory = {2 * TiB, 2 * TiB};
}

inline void addGoodConnections(World &world)
{
    Plan &plan = world.plan;
    PreflightFacts &facts = world.facts;
    plan.disks.append({.file = u"/srv/disk.qcow2"_s, .slot = {16, 0}, .extra = {}});
    facts.files.insert(u"/srv/disk.qcow2"_s, goodFile(u"/srv/disk.qcow2"_s, 1));
    plan.boot.kernel = u"/boot/vmlinux"_s;
    plan.boot.initrd = u"/boot/initrd"_s;
    facts.files.insert(plan.boot.kernel, goodFile(plan.boot.kernel, 2));
    facts.files.insert(plan.boot.initrd, goodFile(plan.boot.initrd, 3));
    using Backend = NetworkCard::Backend;
    plan.networks.append({Backend::User, {}, {}, 0, {17, 0}, {}});
    plan.networks.append({Backend::Bridge, u"br0"_s, {}, 0, {18, 0}, {}});
    plan.networks.append({Backend::Tap, u"tap0"_s, {}, 0, {19, 0}, {}});
    facts.interfaces[u"br0"_s] = {true, true, false, {}, false};
    facts.interfaces[u"tap0"_s] = {true, false, true, 1000, false};
    plan.networks.append({Backend::Macvtap, u"mv0"_s, {}, 0, {20, 0}, {}});
    facts.interfaces[u"mv0"_s] = {.exists = true, .owner = {}, .macvtap = true, .index = 7};
    facts.macvtaps[u"mv0"_s] = {true, true};
    plan.firmware = {Firmware::Kind::File, u"/srv/slof.bin"_s};
    plan.display = Display{.passwordFile = u"/srv/password"_s,
                           .graphics = {0, {21, 0}},
                           .input = {0, {22, 0}},
                           .extra = {}};
    plan.tpm = Tpm{u"/srv/tpm"_s, {}};
    for (const QString &file : {plan.firmware.file, plan.display->passwordFile, plan.tpm->socket})
        facts.files.insert(file, goodFile(file, quint64(10 + facts.files.size())));
    facts.files[plan.tpm->socket].kind = FileFacts::Kind::Socket;
    facts.bridgeAccess[u"br0"_s] = BridgeAccess::Allowed;
    facts.bridgeHelper = {u"/usr/lib/qemu/qemu-bridge-helper"_s, true};
    facts.ports.append({u"127.0.0.1"_s, 5900, PortState::Free});
}

/// A four-GPU machine where everything is as it should be.
inline World goodWorld()
{
    World world;
    world.host = sampleHost(u"ac922-4gpu"_s);
    world.host.source = u"live"_s;
    world.plan = automaticPlan(world.host);
    world.facts.user = 1000;
    world.facts.qemu = goodQemu();
    world.facts.qemuProgram = u"/usr/bin/qemu-system-ppc64"_s;
    addGoodHardware(world);
    addGoodConnections(world);
    return world;
}

/// With as many free huge pages as the memory takes, all of them beside the GPUs.
inline void useHugePages(World &world)
{
    world.plan.machine.hugePages = hugePage;
    const quint64 pages = world.plan.machine.memory / hugePage;
    world.facts.memory.hugePages = {{hugePage, pages, pages}};
    world.host.resources.hugePages = world.facts.memory.hugePages;
    for (const int node : {0, 8})
        world.facts.memory.nodes.append({node, 80, 512 * GiB, {{hugePage, pages / 2, pages / 2}}});
}

} // namespace redbud::test
