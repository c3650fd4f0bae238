// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"
#include "core/guesttree/predictedtree.h"
#include "core/placement/addressmap.h"
#include "core/placement/placement.h"
#include "tests/support/samples.h"

#include <algorithm>

namespace redbud::test
{

/// How the real QEMU is asked.
enum class Trial {
    Rehearse, ///< on the simulated host
    Launch,   ///< without host devices, until it has built its tree: what a rehearsal leaves out
    Unplug,   ///< on the simulated host, and then the first device is to go
};

/// Plans that a rule finds fault with, and what QEMU does with them.
struct RuleProof {
    const char *rule;
    const char *name;
    Trial trial;
    Host host;
    Plan plan;
    const char *end;                           ///< of QEMU; empty where it goes on
    const char *words;                         ///< of it or of the report
    bool (*shows)(const Host &, const Plan &); ///< more of the prediction, which came true
};

inline bool showsNothingMore(const Host &, const Plan &)
{
    return true;
}

inline const Host &server()
{
    static const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
    return host;
}

template <typename Change>
Host serverBut(Change change)
{
    Host host = server();
    change(host);
    return host;
}

template <typename Change>
Plan planBut(Plan plan, Change change)
{
    change(plan);
    return plan;
}

/// The automatic plan of GPU0 alone.
inline Plan oneGpu()
{
    return planWith({{0, {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2"}}});
}

/// A plan that starts without any device of a host.
inline Plan emulatedPlan()
{
    Plan plan = planWith({{0, {}}});
    plan.machine.accelerator = Accelerator::Tcg;
    plan.machine.memory = 1 * GiB;
    return plan;
}

/// GPU0 has clones at invented addresses, with targets and memory of their own, but no bridges.
/// The last is in an IOMMU group of the other socket.
inline Host serverWithClones(int clones)
{
    return serverBut([clones](Host &host) {
        for (int i = 1; i <= clones; ++i) {
            PciDevice device = *server().device(addressOf("0004:04:00.0"));
            device.address.bus = quint8(0x40 + i);
            if (i == clones)
                device.iommuGroup = 10;
            Gpu gpu = *server().gpu(addressOf("0004:04:00.0"));
            gpu.address = device.address;
            gpu.label = device.address.toString();
            gpu.tgt = *gpu.tgt + quint64(i) * 128 * GiB;
            host.devices.append(device);
            host.gpus.append(gpu);
        }
        std::ranges::sort(host.devices, {}, &PciDevice::address);
        std::ranges::sort(host.gpus, {}, &Gpu::address);
    });
}

/// GPU0 and its clones, shared out between two vPHBs.
inline Plan planOfClones(int onFirst, int onSecond)
{
    Plan plan = planWith({{0, {"0004:04:00.0"}}});
    if (onSecond > 0)
        plan.vphbs.append(Vphb{1, {}, {}, {}});
    for (int i = 1; i < onFirst + onSecond; ++i) {
        QList<PlanDevice> &devices = plan.vphbs[i < onFirst ? 0 : 1].devices;
        PciAddress address = addressOf("0004:04:00.0");
        address.bus = quint8(0x40 + i);
        devices.append({address, {static_cast<int>(devices.size()), 0}, {}});
    }
    return plan;
}

/// The host on which GPU0 has the first bridge of GPU1 as well.
inline Host fourLinkServer()
{
    return serverBut([](Host &host) {
        NvLinkBridge &fourth = bridgeOf(host, "0006:00:01.0");
        Gpu &gpu = gpuOf(host, "0004:04:00.0");
        fourth.tgt = gpu.tgt;
        fourth.gpu = gpu.address;
        gpu.bridges.append(fourth.address);
    });
}

/// All GPUs in one IOMMU group.
inline Host oneGroupServer()
{
    return serverBut([](Host &host) {
        for (PciDevice &device : host.devices) {
            if (device.iommuGroup == 10)
                device.iommuGroup = 5;
        }
    });
}

/// The same, with almost 1 TiB of memory on every GPU.
inline Host largeMemoryServer()
{
    Host host = oneGroupServer();
    for (Gpu &gpu : host.gpus)
        gpu.memory->size = TiB - 64 * KiB;
    return host;
}

/// The memory of the seventh GPU has no place in QEMU's table of NUMA nodes.
inline bool lastGpuHasNoNode(const Host &host, const Plan &plan)
{
    const TreeNode tree = *predictTree(host, plan);
    return std::ranges::any_of(tree.children, [](const TreeNode &node) {
        const QByteArray *associativity = node.property("ibm,associativity");
        return node.name.startsWith("memory@") && associativity &&
               associativity->count('\0') == associativity->size();
    });
}

inline bool gpuIsBeyondItsWindow(const Host &host, const Plan &plan)
{
    const VphbPlacement vphb = place(host, plan)->vphbs.first();
    return std::ranges::any_of(
        vphb.gpus, [&](const GpuPlacement &gpu) { return gpu.ram.end() > vphb.gpuRam->end(); });
}

inline bool windowsOverlap(const Host &host, const Plan &plan)
{
    return !overlaps(addressMap(plan.machine, place(host, plan)->vphbs)).isEmpty();
}

/// Plans that QEMU refuses because of what is where.
inline QList<RuleProof> refusedPlans()
{
    constexpr auto refused = "exit status 1";
    const auto row = [](const char *rule, const Plan &plan, const char *words) {
        return RuleProof{rule, "refused", Trial::Rehearse, server(),
                         plan, refused,   words,           showsNothingMore};
    };
    return {
        row("unknown-device", planWith({{0, {"0abc:01:00.0"}}}), "no such host device"),
        row("not-assignable", planWith({{0, {"0004:00:00.0"}}}), "no iommu_group found"),
        row("device-twice", planWith({{0, {"0004:04:00.0", "0004:04:00.0"}}}), "vfio0004_04_00_0"),
        row("duplicate-vphb-index", planWith({{1, {"0004:04:00.0"}}, {1, {"0035:03:00.0"}}}),
            "phb1"),
        row("vphb-index-too-large", planWith({{31, {"0004:04:00.0"}}}), "too large (max 30)"),
        row("slot-conflict",
            planBut(oneGpu(),
                    [](Plan &plan) {
                        plan.vphbs[0].devices[1].slot = {0, 0};
                    }),
            "already occupied"),
        row("numa-node-unknown",
            planBut(planWith({{1, {"0003:01:00.0"}}}),
                    [](Plan &plan) { plan.vphbs[0].numaNode = 5; }),
            "Invalid NUMA node ID"),
        row("window-size",
            planBut(planWith({{1, {"0003:01:00.0"}}}),
                    [](Plan &plan) { plan.vphbs[0].windows.mmio32Size = 4 * GiB; }),
            "32-bit memory window of size"),
        row("split-group",
            planWith(
                {{0, {"0004:04:00.0", "0006:00:00.0"}}, {1, {"0004:05:00.0", "0006:00:01.0"}}}),
            "used in multiple address spaces"),
        row("machine-too-new",
            planBut(oneGpu(),
                    [](Plan &plan) { plan.machine.type = QStringLiteral("pseries-8.1"); }),
            "unsupported machine type"),
    };
}

/// Plans that QEMU refuses because of what a rehearsal leaves out.
inline QList<RuleProof> refusedMachines()
{
    const auto row = [](const char *rule, const Host &host, const char *words, auto change) {
        return RuleProof{rule,
                         "refused",
                         Trial::Launch,
                         host,
                         planBut(emulatedPlan(), change),
                         "exit status 1",
                         words,
                         showsNothingMore};
    };
    const Host small = serverBut([](Host &host) { host.resources.hugePages = {{2 * MiB, 0, 0}}; });
    RuleProof sharedCore =
        row("numa-cpus", server(), "CPU is already assigned to node-id", [](Plan &plan) {
            plan.machine.cores = 2;
            plan.machine.threads = 2;
            plan.numaNodes = {{512 * MiB, 1, {}}, {512 * MiB, 3, {}}};
        });
    sharedCore.name = "a core on two nodes";
    RuleProof leftOut =
        row("numa-cpus", server(), "CPU(s) not present in any NUMA nodes", [](Plan &plan) {
            plan.machine.cores = 2;
            plan.numaNodes = {{1 * GiB, 1, {}}};
        });
    leftOut.name = "some left out";
    leftOut.end = "";
    return {
        row("unknown-vphb", server(), "Bus 'phb7.0' not found",
            [](Plan &plan) {
                Disk disk;
                disk.file = QStringLiteral("/dev/null");
                disk.format = QStringLiteral("raw");
                disk.readOnly = true;
                disk.vphb = 7;
                plan.disks.append(disk);
            }),
        row("threads-under-tcg", server(), "TCG cannot support more than 1 thread/core",
            [](Plan &plan) { plan.machine.threads = 2; }),
        row("memory-block", server(), "is not aligned to 256 MiB",
            [](Plan &plan) { plan.machine.memory += MiB; }),
        row("too-many-numa-nodes", server(), "Max number of NUMA nodes reached: 128",
            [](Plan &plan) {
                plan.numaNodes.resize(129);
                plan.numaNodes[0].memory = 1 * GiB;
            }),
        row("numa-memory", server(), "should equal RAM size",
            [](Plan &plan) {
                plan.numaNodes = {{512 * MiB, 1, {}}, {256 * MiB, 0, {}}};
            }),
        row("numa-cpus", server(), "should be smaller than maxcpus",
            [](Plan &plan) {
                plan.machine.cores = 2;
                plan.numaNodes = {{512 * MiB, 1, {}}, {512 * MiB, 2, {}}};
            }),
        sharedCore,
        leftOut,
        row("huge-page-size", small, "", [](Plan &plan) { plan.machine.hugePages = 16 * MiB; }),
        row("huge-page-shortage", small, "Cannot allocate memory",
            [](Plan &plan) { plan.machine.hugePages = 2 * MiB; }),
        row("memory-node-unknown", server(), "cannot bind memory to host NUMA nodes",
            [](Plan &plan) { plan.machine.memoryBinding.hostNodes = {100}; }),
        row("memory-on-gpu", server(), "Invalid host-nodes value: 255",
            [](Plan &plan) { plan.machine.memoryBinding.hostNodes = {255}; }),
        row("scsi-target-conflict", server(), "lun already used",
            [](Plan &plan) {
                plan.scsiControllers = {{0, {1, 0}, {}}};
                Disk disk;
                disk.file = QStringLiteral("/dev/null");
                disk.format = QStringLiteral("raw");
                disk.readOnly = true;
                disk.bus = Disk::Bus::VirtioScsi;
                plan.disks = {disk, disk};
            }),
    };
}

/// Plans with which QEMU crashes, aborts or loses NVLink2.
inline QList<RuleProof> lostNvLink()
{
    const auto row = [](const char *rule, const char *name, const Host &host, const Plan &plan,
                        const char *end, const char *words, auto shows) {
        return RuleProof{rule, name, Trial::Rehearse, host, plan, end, words, shows};
    };
    const auto goesOn = "";
    const auto nothing = showsNothingMore;
    return {
        row("mixed-groups", "two sockets", server(),
            planWith({{0,
                       {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2",
                        "0035:03:00.0", "0007:00:00.0", "0007:00:00.1", "0007:00:00.2"}}}),
            goesOn, "ATSD requires separate vPHB per GPU IOMMU group", nothing),
        row("foreign-group", "a network card", server(),
            planWith({{0,
                       {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2",
                        "0005:01:00.0"}}}),
            goesOn, "vPHB 0 offers 0 ATSD registers for 3 links", nothing),
        row("orphan-bridge", "beside another GPU", server(),
            planWith({{0, {"0004:04:00.0", "0006:00:00.0", "0006:00:01.0"}}}), "SIGSEGV",
            "QEMU crashed (SIGSEGV)", nothing),
        row("orphan-bridge", "without any GPU", server(),
            planWith({{0, {"0006:00:00.0", "0006:00:00.1"}}}), goesOn,
            "0006:00:00.0 has no NVLink2 in the guest", nothing),
        row("bridge-without-atsd", "aborts",
            serverBut([](Host &host) { bridgeOf(host, "0006:00:00.1").atsd = false; }), oneGpu(),
            "SIGABRT", "assertion failed", nothing),
        row("missing-bridges", "all of them", server(), planWith({{0, {"0004:04:00.0"}}}), goesOn,
            "No ATSD registers found", nothing),
        row("duplicate-target", "aborts", serverBut([](Host &host) {
                gpuOf(host, "0004:05:00.0").tgt = gpuOf(host, "0004:04:00.0").tgt;
            }),
            planWith({{0, {"0004:04:00.0", "0006:00:00.0", "0004:05:00.0"}}}), "SIGABRT",
            "assertion failed", nothing),
        row("too-many-links", "four", fourLinkServer(),
            planWith({{0,
                       {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2",
                        "0006:00:01.0"}}}),
            goesOn, "Found too many NVLink bridges per GPU", nothing),
        row("too-many-atsds", "nine", oneGroupServer(),
            planWith({{0,
                       {"0004:04:00.0", "0006:00:00.0", "0006:00:00.1", "0006:00:00.2",
                        "0004:05:00.0", "0006:00:01.0", "0006:00:01.1", "0006:00:01.2",
                        "0035:03:00.0", "0007:00:00.0", "0007:00:00.1", "0007:00:00.2"}}}),
            goesOn, "vPHB 0 offers 8 ATSD registers for 9 links", nothing),
        row("too-many-gpus", "seven", serverWithClones(6), planOfClones(7, 0), goesOn,
            "Found too many GPUs per vPHB", nothing),
        row("too-many-gpus-in-vm", "seven", serverWithClones(6), planOfClones(6, 1), goesOn, "",
            lastGpuHasNoNode),
        row("gpu-ram-too-large", "into the next window", largeMemoryServer(),
            planWith({{0,
                       {"0004:04:00.0", "0006:00:00.0", "0004:05:00.0", "0006:00:01.0",
                        "0035:03:00.0", "0007:00:00.0"}}}),
            goesOn, "", gpuIsBeyondItsWindow),
        row("windows-overlap", "a larger window", server(),
            planBut(planWith({{1, {"0003:01:00.0"}}, {2, {}}}),
                    [](Plan &plan) { plan.vphbs[0].windows.mmio64Size = 2 * TiB; }),
            goesOn, "", windowsOverlap),
        row("machine-without-nvlink2", "4.0", server(),
            planBut(oneGpu(),
                    [](Plan &plan) { plan.machine.type = QStringLiteral("pseries-4.0"); }),
            goesOn, "GPU0 has no NVLink2 in the guest", nothing),
        RuleProof{"not-unpluggable", "a GPU", Trial::Unplug, server(),
                  planBut(oneGpu(), [](Plan &plan) { plan.machine.maxMemory = 8 * GiB; }), goesOn,
                  "Cannot unplug NVLink2 devices", nothing},
    };
}

} // namespace redbud::test
