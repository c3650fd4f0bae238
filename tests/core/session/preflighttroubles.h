// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/placement/lockedmemory.h"
#include "tests/core/session/preflightworld.h"

#include <functional>

namespace redbud::test
{

/// One thing that is not as it should be.
struct Trouble {
    const char *name;
    const char *id;
    Level level;
    std::optional<Remedy> fix;
    const char *says; ///< a part of the text
    std::function<void(World &)> make;
};

inline void moveToAnotherHost(World &world)
{
    for (Vphb &vphb : world.plan.vphbs) {
        for (PlanDevice &device : vphb.devices)
            device.host.domain += 0x100;
    }
}

inline const QList<Trouble> &troubles()
{
    static const QList<Trouble> all{
        {"a captured host",
         "host",
         Level::Error,
         {},
         "sample:ac922-4gpu",
         [](World &w) { w.host.source = u"sample:ac922-4gpu"_s; }},

        {"a plan of another host",
         "other-host",
         Level::Error,
         {},
         "devices 0 are there",
         moveToAnotherHost},
        {"what is not mended in a plan of another host",
         "unknown-device",
         Level::Error,
         {},
         "",
         moveToAnotherHost},
        {"a broken rule with a fix", "orphan-bridge", Level::Error, Remedy::PlanFixes, "GPU",
         [](World &w) { w.plan.vphbs[0].devices.remove(0); }},
        {"a waived rule",
         "orphan-bridge",
         Level::Warning,
         {},
         "Waived: ",
         [](World &w) {
             w.plan.vphbs[0].devices.remove(0);
             w.plan.waived.append(u"orphan-bridge"_s);
         }},
        {"a rule's warning", "machine-alias", Level::Warning, Remedy::PlanFixes, "pseries",
         [](World &w) { w.plan.machine.type = u"pseries"_s; }},
        {"a machine newer than QEMU", "machine-too-new", Level::Error, Remedy::PlanFixes,
         "pseries-7.2", [](World &w) { w.plan.machine.type = u"pseries-8.0"_s; }},

        {"no QEMU",
         "qemu",
         Level::Error,
         {},
         "not installed",
         [](World &w) { w.facts.qemu = failure(ErrorCode::NotFound, u"QEMU is not installed"_s); }},
        {"a QEMU for another processor",
         "qemu",
         Level::Error,
         {},
         "another processor",
         [](World &w) { w.facts.qemu->machineTypes.clear(); }},
        {"an unknown machine type",
         "machine-type",
         Level::Error,
         {},
         "pseries-4.1, pseries-7.2",
         [](World &w) { w.plan.machine.type = u"pseries-7.0"_s; }},
        {"QEMU without vfio-pci",
         "qemu-vfio",
         Level::Error,
         {},
         "vfio-pci",
         [](World &w) { w.facts.qemu->vfioPci = false; }},
        {"QEMU without the windows",
         "qemu-nvlink2",
         Level::Error,
         {},
         "plain PCI devices",
         [](World &w) { w.facts.qemu->nvLink2 = false; }},
        {"QEMU without the windows, waived",
         "qemu-nvlink2",
         Level::Warning,
         {},
         "plain PCI",
         [](World &w) {
             w.facts.qemu->nvLink2 = false;
             w.plan.waived.append(u"qemu-without-nvlink2"_s);
         }},
        {"QEMU without KVM",
         "qemu-accelerator",
         Level::Error,
         {},
         "KVM",
         [](World &w) { w.facts.qemu->kvm = false; }},
        {"QEMU without TCG",
         "qemu-accelerator",
         Level::Error,
         {},
         "TCG",
         [](World &w) {
             w.facts.qemu->tcg = false;
             w.plan.machine.accelerator = Accelerator::Tcg;
         }},
        {"QEMU without memfd",
         "qemu-huge-pages",
         Level::Error,
         {},
         "memory-backend-memfd",
         [](World &w) {
             useHugePages(w);
             w.facts.qemu->memfd = false;
         }},

        {"no KVM", "kvm", Level::Error, {}, "modprobe kvm_hv", [](World &w) { w.facts.kvm = {}; }},
        {"KVM of others",
         "kvm",
         Level::Error,
         {},
         "group",
         [](World &w) { w.facts.kvm.usable = false; }},

        {"more memory than there is",
         "memory",
         Level::Error,
         {},
         "Give it less",
         [](World &w) { w.facts.memory.total = w.plan.machine.memory - 1; }},
        {"more than the scan saw, too", "memory", Level::Error, Remedy::PlanFixes, "Give it less",
         [](World &w) {
             w.facts.memory.total = w.plan.machine.memory - 1;
             w.host.resources.memory = w.facts.memory.total;
         }},
        {"more memory than there is, waived",
         "memory",
         Level::Warning,
         {},
         "Give it less",
         [](World &w) {
             w.facts.memory.total = w.plan.machine.memory - 1;
             w.plan.waived.append(u"too-much-memory"_s);
         }},
        {"more memory than available",
         "memory",
         Level::Warning,
         {},
         "available",
         [](World &w) { w.facts.memory.available = w.plan.machine.memory - 1; }},
        {"too few free huge pages",
         "huge-pages",
         Level::Error,
         {},
         "nr_hugepages",
         [](World &w) {
             useHugePages(w);
             --w.facts.memory.hugePages[0].free;
         }},
        {"too few huge pages at all", "huge-pages", Level::Error, Remedy::PlanFixes, "nr_hugepages",
         [](World &w) {
             useHugePages(w);
             w.facts.memory.hugePages[0] = {hugePage, 1, 1};
             w.host.resources.hugePages = w.facts.memory.hugePages;
         }},
        {"no huge pages of the size",
         "huge-pages",
         Level::Error,
         {},
         "This machine has 0",
         [](World &w) {
             useHugePages(w);
             w.facts.memory.hugePages.clear();
         }},
        {"half a huge page more by a guest node",
         "huge-pages",
         Level::Error,
         {},
         "huge pages",
         [](World &w) {
             useHugePages(w);
             const quint64 memory = w.plan.machine.memory;
             const quint64 part = hugePage / 2;
             w.plan.numaNodes = {{memory - part, 4, {}}, {part, 4, {}}};
         }},
        {"huge pages away from the GPUs",
         "huge-pages-near-gpus",
         Level::Warning,
         {},
         "on node 8",
         [](World &w) {
             useHugePages(w);
             w.facts.memory.nodes[1].hugePages[0].free = 3;
         }},
        {"huge pages of another node",
         "huge-pages",
         Level::Error,
         {},
         "from NUMA node 0 alone",
         [](World &w) {
             useHugePages(w);
             const quint64 pages = w.facts.memory.hugePages[0].free;
             w.facts.memory.nodes[0].hugePages[0].free = 1;
             w.facts.memory.nodes[1].hugePages[0].free = pages;
             w.facts.memory.hugePages[0].free = pages + 1;
             w.plan.machine.memoryBinding.hostNodes = {0};
         }},
        {"huge pages of another node, by guest nodes",
         "huge-pages",
         Level::Error,
         {},
         "from NUMA node 8 alone",
         [](World &w) {
             useHugePages(w);
             const quint64 half = w.plan.machine.memory / 2;
             w.plan.numaNodes = {{half, 4, {}, {{8}}}, {half, 4, {}, {{8}}}};
         }},
        {"more memory than a node has",
         "memory",
         Level::Error,
         {},
         "from NUMA node 8 alone",
         [](World &w) {
             w.facts.memory.nodes = {{0, 80, 1 * TiB}, {8, 80, w.plan.machine.memory - 1}};
             w.plan.machine.memoryBinding.hostNodes = {8};
         }},
        {"a limit of locked memory",
         "locked-memory",
         Level::Warning,
         {},
         "64 KiB",
         [](World &w) {
             w.facts.lockedMemory = {64 * KiB, 64 * KiB};
         }},
        {"a limit one byte too low",
         "locked-memory",
         Level::Warning,
         {},
         "memlock",
         [](World &w) {
             const quint64 needed = lockedMemoryLimit(w.host, w.plan);
             w.facts.lockedMemory = {needed - 1, needed - 1};
         }},

        {"a device at its driver", "bindings", Level::Error, Remedy::Bind, "GPU0 (0004:04:00.0)",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList();
             gpuOf(w.host, "0004:04:00.0").memory->online = false;
             w.unbind("0004:04:00.0", u"nvidia"_s);
         }},
        {"a device that the host uses",
         "device-in-use",
         Level::Error,
         {},
         "mounted at /",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList{u"mounted at /"_s};
             w.unbind("0004:04:00.0", u"nvidia"_s);
         }},
        {"that is not bound by one click",
         "bindings",
         Level::Error,
         {},
         "GPU0",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList{u"mounted at /"_s};
             w.unbind("0004:04:00.0", u"nvidia"_s);
         }},
        {"not even where the launch binds",
         "bindings",
         Level::Error,
         {},
         "GPU0",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList{u"mounted at /"_s};
             w.unbind("0004:04:00.0", u"nvidia"_s);
             w.options.willBind = true;
         }},
        {"taken in spite of that",
         "device-in-use",
         Level::Warning,
         {},
         "all the same",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList{u"mounted at /"_s};
             w.unbind("0004:04:00.0", u"nvidia"_s);
             w.options.binding.despiteUse.insert(addressOf("0004:04:00.0"));
         }},
        {"a device of another machine",
         "device-in-use",
         Level::Error,
         {},
         "qemu (process 7)",
         [](World &w) {
             deviceOf(w.host, "0004:04:00.0").inUse = QStringList{u"used by qemu (process 7)"_s};
             w.facts.groups[*w.host.groupOf(addressOf("0004:04:00.0"))] = {{true, false}, {}};
         }},
        {"a kernel that cannot bind",
         "binding-doubtful",
         Level::Warning,
         {},
         "6.1",
         [](World &w) {
             w.host.kernel = u"6.1.0-18-powerpc64le"_s;
             w.unbind("0004:04:00.0", u"nvidia"_s);
         }},
        {"a device that is not there",
         "bindings",
         Level::Error,
         {},
         "0009:09:09.0",
         [](World &w) { w.plan.vphbs[0].devices[0].host = addressOf("0009:09:09.0"); }},

        {"the module of the IOMMU is not loaded", "vfio-module", Level::Error, Remedy::LoadModule,
         "vfio_iommu_spapr_tce",
         [](World &w) { w.binding().modules[u"vfio_iommu_spapr_tce"_s] = ModuleState::Available; }},
        {"the other module on x86", "vfio-module", Level::Error, Remedy::LoadModule,
         "vfio_iommu_type1",
         [](World &w) {
             w.binding().power = false;
             w.binding().modules[u"vfio_iommu_type1"_s] = ModuleState::Available;
         }},
        {"a kernel without it",
         "vfio-module",
         Level::Error,
         {},
         "kernel",
         [](World &w) { w.binding().modules[u"vfio_iommu_spapr_tce"_s] = ModuleState::Missing; }},
        {"no VFIO", "vfio", Level::Error, Remedy::LoadModule, "vfio-pci",
         [](World &w) { w.facts.vfioContainer = {}; }},
        {"a module that no bind loads", "vfio-module", Level::Error, Remedy::LoadModule,
         "vfio_iommu_spapr_tce",
         [](World &w) {
             w.binding().modules[u"vfio_iommu_spapr_tce"_s] = ModuleState::Available;
             w.options.willBind = true;
         }},
        {"no VFIO, which no bind mends", "vfio", Level::Error, Remedy::LoadModule, "vfio-pci",
         [](World &w) {
             w.facts.vfioContainer = {};
             w.options.willBind = true;
         }},
        {"a group that no bind gives", "vfio-group", Level::Error, Remedy::Bind, "You may not",
         [](World &w) {
             w.facts.groups.first() = {{true, false}, GroupState::Unknown};
             w.options.willBind = true;
         }},
        {"a group that a bind gives to another user", "vfio-group", Level::Error, Remedy::Bind,
         "You may not",
         [](World &w) {
             w.facts.groups.first() = {{true, false}, GroupState::Unknown};
             w.options.willBind = true;
             w.options.binding.owner = 1001;
         }},
        {"a group with a driver that no bind sees", "vfio-group", Level::Error, Remedy::Bind,
         "viable",
         [](World &w) {
             w.facts.groups.first().state = GroupState::NotViable;
             w.options.willBind = true;
         }},
        {"VFIO of others",
         "vfio",
         Level::Error,
         {},
         "0666",
         [](World &w) { w.facts.vfioContainer.usable = false; }},
        {"no node of a group", "vfio-group", Level::Error, Remedy::Bind, "There is no /dev/vfio/",
         [](World &w) { w.facts.groups.first() = {}; }},
        {"a group of others", "vfio-group", Level::Error, Remedy::Bind, "You may not use",
         [](World &w) {
             w.facts.groups.first() = {{true, false}, GroupState::Unknown};
         }},
        {"a group in use",
         "vfio-group",
         Level::Error,
         {},
         "another virtual machine",
         [](World &w) { w.facts.groups.first().state = GroupState::Busy; }},
        {"a group in use, and a bind",
         "vfio-group",
         Level::Error,
         {},
         "another virtual machine",
         [](World &w) {
             w.facts.groups.first().state = GroupState::Busy;
             w.options.willBind = true;
         }},
        {"a group with a driver", "vfio-group", Level::Error, Remedy::Bind, "viable",
         [](World &w) { w.facts.groups.first().state = GroupState::NotViable; }},

        {"no disk",
         "disk",
         Level::Error,
         {},
         "no such file",
         [](World &w) { w.disk().kind = FileFacts::Kind::Missing; }},
        {"a disk out of reach",
         "disk",
         Level::Error,
         {},
         "Permission denied",
         [](World &w) {
             w.disk().kind = FileFacts::Kind::Unreachable;
             w.disk().error = u"Permission denied"_s;
         }},
        {"a disk on a dead server",
         "disk",
         Level::Error,
         {},
         "does not answer",
         [](World &w) { w.disk().kind = FileFacts::Kind::NoAnswer; }},
        {"a directory as disk",
         "disk",
         Level::Error,
         {},
         "directory",
         [](World &w) { w.disk().kind = FileFacts::Kind::Directory; }},
        {"a pipe as disk",
         "disk",
         Level::Error,
         {},
         "neither",
         [](World &w) { w.disk().kind = FileFacts::Kind::Other; }},
        {"a link to a device",
         "disk",
         Level::Error,
         {},
         "the device /dev/dm-1",
         [](World &w) {
             w.disk().kind = FileFacts::Kind::BlockDevice;
             w.disk().device = u"/dev/dm-1"_s;
         }},
        {"an unreadable disk",
         "disk",
         Level::Error,
         {},
         "may not read",
         [](World &w) { w.disk().readable = false; }},
        {"a disk that cannot be written",
         "disk",
         Level::Error,
         {},
         "read-only",
         [](World &w) { w.disk().writable = false; }},
        {"a mounted disk",
         "disk",
         Level::Error,
         {},
         "sda1 is mounted at /srv",
         [](World &w) { w.disk().hostUses = {u"sda1 is mounted at /srv"_s}; }},
        {"a disk that another one writes",
         "disk",
         Level::Error,
         {},
         "another virtual machine",
         [](World &w) { w.disk().lockedForReading = w.disk().lockedForWriting = true; }},
        {"a disk that another one reads",
         "disk",
         Level::Error,
         {},
         "another virtual machine",
         [](World &w) { w.disk().lockedForWriting = true; }},
        {"no qcow2",
         "disk",
         Level::Error,
         {},
         "no qcow2 image",
         [](World &w) { w.disk().qcow2 = false; }},
        {"qcow2 as raw",
         "disk",
         Level::Warning,
         {},
         "qcow2",
         [](World &w) { w.plan.disks[0].format = u"raw"_s; }},
        {"one disk by two names",
         "disk-twice",
         Level::Error,
         {},
         "/srv/link.qcow2",
         [](World &w) {
             w.plan.disks.append(w.plan.disks[0]);
             w.plan.disks[1].file = u"/srv/link.qcow2"_s;
             w.plan.disks[1].readOnly = true;
             w.plan.disks[1].slot.device = 20;
             w.facts.files.insert(u"/srv/link.qcow2"_s, goodFile(u"/srv/link.qcow2"_s, 1));
         }},
        {"no kernel",
         "kernel",
         Level::Error,
         {},
         "no such file",
         [](World &w) { w.facts.files[u"/boot/vmlinux"_s].kind = FileFacts::Kind::Missing; }},
        {"an unreadable initrd",
         "initrd",
         Level::Error,
         {},
         "may not read",
         [](World &w) { w.facts.files[u"/boot/initrd"_s].readable = false; }},

        {"no bridge",
         "bridge",
         Level::Error,
         {},
         "There is no bridge br0",
         [](World &w) { w.facts.interfaces.remove(u"br0"_s); }},
        {"an interface that is no bridge",
         "bridge",
         Level::Error,
         {},
         "no bridge",
         [](World &w) { w.facts.interfaces[u"br0"_s].bridge = false; }},
        {"no helper",
         "bridge-helper",
         Level::Error,
         {},
         "not installed",
         [](World &w) { w.facts.bridgeHelper = {}; }},
        {"a helper without privileges",
         "bridge-helper",
         Level::Error,
         {},
         "chmod u+s",
         [](World &w) { w.facts.bridgeHelper.privileged = false; }},
        {"a bridge that is denied",
         "bridge-access",
         Level::Error,
         {},
         "denies",
         [](World &w) { w.facts.bridgeAccess[u"br0"_s] = BridgeAccess::Denied; }},
        {"a bridge that is not named",
         "bridge-access",
         Level::Error,
         {},
         "\"allow br0\"",
         [](World &w) { w.facts.bridgeAccess[u"br0"_s] = BridgeAccess::NotNamed; }},
        {"no list of bridges",
         "bridge-access",
         Level::Error,
         {},
         "there is no /etc/qemu/",
         [](World &w) { w.facts.bridgeAccess[u"br0"_s] = BridgeAccess::NoFile; }},
        {"a wrong list of bridges",
         "bridge-access",
         Level::Error,
         {},
         "Correct it",
         [](World &w) { w.facts.bridgeAccess[u"br0"_s] = BridgeAccess::Malformed; }},
        {"a secret list of bridges",
         "bridge-access",
         Level::Warning,
         {},
         "unknown",
         [](World &w) { w.facts.bridgeAccess[u"br0"_s] = BridgeAccess::Unreadable; }},
        {"no tap",
         "tap",
         Level::Error,
         {},
         "ip tuntap add dev tap0",
         [](World &w) { w.tap() = {}; }},
        {"an interface that is no tap",
         "tap",
         Level::Error,
         {},
         "no tap",
         [](World &w) { w.tap().tap = false; }},
        {"a tap of others",
         "tap",
         Level::Error,
         {},
         "1001",
         [](World &w) { w.tap().owner = 1001; }},
        {"a tap in use",
         "tap",
         Level::Error,
         {},
         "another virtual machine",
         [](World &w) { w.tap().attached = true; }},
        {"no /dev/net/tun",
         "tap",
         Level::Error,
         {},
         "modprobe tun",
         [](World &w) { w.facts.tun = {}; }},
        {"/dev/net/tun of others",
         "tap",
         Level::Error,
         {},
         "0666",
         [](World &w) { w.facts.tun.usable = false; }},

        {"one tap for two cards",
         "tap",
         Level::Error,
         {},
         "several cards",
         [](World &w) { w.plan.networks[1] = w.plan.networks[2]; }},
        {"no macvtap",
         "macvtap",
         Level::Error,
         {},
         "name mv0 type macvtap",
         [](World &w) { w.macvtap() = {}; }},
        {"an interface that is no macvtap",
         "macvtap",
         Level::Error,
         {},
         "no macvtap",
         [](World &w) { w.macvtap().macvtap = false; }},
        {"no device of a macvtap",
         "macvtap",
         Level::Error,
         {},
         "/dev/tap7",
         [](World &w) { w.facts.macvtaps.clear(); }},
        {"a device of root's",
         "macvtap",
         Level::Error,
         {},
         "chown",
         [](World &w) { w.facts.macvtaps[u"mv0"_s].usable = false; }},
        {"one macvtap for two cards",
         "macvtap",
         Level::Warning,
         {},
         "several cards",
         [](World &w) { w.plan.networks[1] = w.plan.networks[3]; }},

        {"no firmware",
         "firmware",
         Level::Error,
         {},
         "no such file",
         [](World &w) { w.facts.files[u"/srv/slof.bin"_s].kind = FileFacts::Kind::Missing; }},
        {"firmware of QEMU's own",
         "firmware",
         Level::Warning,
         {},
         "whole path",
         [](World &w) { w.plan.firmware.file = u"slof.bin"_s; }},
        {"no password",
         "display-password",
         Level::Error,
         {},
         "no such file",
         [](World &w) { w.password().kind = FileFacts::Kind::Missing; }},
        {"a password of others",
         "display-password",
         Level::Error,
         {},
         "may not read",
         [](World &w) { w.password().readable = false; }},
        {"a line of a password",
         "display-password",
         Level::Warning,
         {},
         "line feed",
         [](World &w) { w.password().endsWithLineFeed = true; }},
        {"a QEMU before passwords",
         "display-password",
         Level::Error,
         {},
         "QEMU 5.2.0",
         [](World &w) {
             w.facts.qemu->version = {5, 2, 0};
         }},
        {"a QEMU without SPICE",
         "qemu-spice",
         Level::Error,
         {},
         "use VNC",
         [](World &w) {
             w.plan.display->protocol = Display::Protocol::Spice;
             w.facts.qemu->spice = false;
         }},
        {"a QEMU without TPM",
         "qemu-tpm",
         Level::Error,
         {},
         "tpm-spapr",
         [](World &w) { w.facts.qemu->tpm = false; }},
        {"no TPM",
         "tpm",
         Level::Error,
         {},
         "path=/srv/tpm",
         [](World &w) { w.tpm().kind = FileFacts::Kind::Missing; }},
        {"a TPM that is a file",
         "tpm",
         Level::Error,
         {},
         "no socket",
         [](World &w) { w.tpm().kind = FileFacts::Kind::Regular; }},
        {"a TPM of others",
         "tpm",
         Level::Error,
         {},
         "you may not use it",
         [](World &w) { w.tpm().writable = false; }},

        {"a name in use",
         "name",
         Level::Error,
         {},
         "runs already",
         [](World &w) { w.facts.nameProblem = u"It runs already"_s; }},
        {"a port in use",
         "port",
         Level::Error,
         {},
         "port 5900 of 127.0.0.1",
         [](World &w) { w.facts.ports[0].state = PortState::Taken; }},
        {"an address of another machine",
         "port",
         Level::Error,
         {},
         "no address",
         [](World &w) { w.facts.ports[0].state = PortState::NotHere; }},
        {"a port of root's",
         "port",
         Level::Error,
         {},
         "1024",
         [](World &w) { w.facts.ports[0].state = PortState::Forbidden; }},
    };
    return all;
}

} // namespace redbud::test
