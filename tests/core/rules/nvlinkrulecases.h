// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/core/rules/rulecases.h"

#include <algorithm>

namespace redbud::test
{

/// A server whose GPUs are of one IOMMU group, as no real one is.
inline Situation oneGroupServer(const QString &words)
{
    Situation situation = serverWith(words);
    IommuGroup all{5, {}};
    for (PciDevice &device : situation.host.devices) {
        if (device.iommuGroup == 10)
            device.iommuGroup = 5;
        if (device.iommuGroup == 5)
            all.devices.append(device.address);
    }
    std::ranges::replace_if(
        situation.host.iommuGroups, [](const IommuGroup &group) { return group.id == 5; }, all);
    return situation;
}

/// GPU0 and clones of it, as many as there are, each with a target, on vPHBs of six and then one.
inline Situation manyGpus(int count)
{
    Situation situation = serverWith(QStringLiteral("0: g0"));
    Host &host = situation.host;
    for (int i = 1; i < count; ++i) {
        PciDevice device = *host.device(addressOf("0004:04:00.0"));
        device.address.bus = quint8(0x40 + i);
        Gpu gpu = *host.gpu(addressOf("0004:04:00.0"));
        gpu.address = device.address;
        gpu.label = device.address.toString();
        gpu.tgt = *gpu.tgt + quint64(i) * TiB;
        host.devices.append(device);
        host.gpus.append(gpu);
        if (situation.plan.vphbs.last().devices.size() == 6)
            situation.plan.vphbs.append(Vphb{i, {}, {}, {}});
        QList<PlanDevice> &devices = situation.plan.vphbs.last().devices;
        devices.append({device.address, {static_cast<int>(devices.size()), 0}, {}});
    }
    std::ranges::sort(host.devices, {}, &PciDevice::address);
    std::ranges::sort(host.gpus, {}, &Gpu::address);
    return situation;
}

/// GPU0 on vPHB 0 with bridges of its own and of GPU1.
inline Situation fourthLink()
{
    Situation situation = serverWith(QStringLiteral("0: g0*"));
    NvLinkBridge &bridge = bridgeOf(situation.host, "0006:00:01.0");
    Gpu &gpu = gpuOf(situation.host, "0004:04:00.0");
    bridge.gpu = gpu.address;
    bridge.tgt = gpu.tgt;
    gpu.bridges.append(bridge.address);
    return situation;
}

/// The GPUs of a socket are peers.
inline Situation withPeers(const QString &words)
{
    Situation situation = serverWith(words);
    const auto join = [&](const char *first, const char *second) {
        gpuOf(situation.host, first).peers = {{addressOf(second), 3}};
        gpuOf(situation.host, second).peers = {{addressOf(first), 3}};
    };
    join("0004:04:00.0", "0004:05:00.0");
    join("0035:03:00.0", "0035:04:00.0");
    return situation;
}

/// Rules of IOMMU groups.
inline QList<RuleCase> groupRuleCases()
{
    using enum Severity;
    using enum Fixable;
    return {
        {"split-group", "a GPU with its bridges moves", Error, Yes, wholeServer(),
         [](Situation &s) {
             for (const char *device :
                  {"0004:05:00.0", "0006:00:01.0", "0006:00:01.1", "0006:00:01.2"})
                 place(s, device, 1);
         }},
        {"mixed-groups", "a GPU with its bridges of another group", Error, Yes,
         serverWith(QStringLiteral("0: g0*")),
         [](Situation &s) {
             for (const char *device :
                  {"0035:03:00.0", "0007:00:00.0", "0007:00:00.1", "0007:00:00.2"})
                 place(s, device, 0);
         }},
        {"mixed-groups", "a second card without GPUs", Info, Yes,
         serverWith(QStringLiteral("0: 0003:01:00.0")),
         [](Situation &s) { place(s, "0000:01:00.0", 0); }},
        {"foreign-group", "a network card", Error, Yes, wholeServer(),
         [](Situation &s) { place(s, "0003:01:00.0", 1); }},
        {"foreign-group", "more cards than GPUs", Error, Yes, serverWith(QStringLiteral("0: g0")),
         [](Situation &s) {
             place(s, "0003:01:00.0", 0);
             place(s, "0003:01:00.1", 0);
         }},
        {"group-rest-in-use", "a program on the other GPU", Warning, No,
         serverWith(QStringLiteral("0: g0*")),
         [](Situation &s) {
             s.device("0004:05:00.0").inUse = QStringList{QStringLiteral("python3 (812)")};
         }},
        {"group-rest-on-driver", "a driver takes the rest", Info, No,
         serverWith(QStringLiteral("0: g0* 0006:00:01.0 0006:00:01.1 0006:00:01.2 0004:05:00.0")),
         [](Situation &s) { remove(s, "0004:05:00.0"); }},
        {"group-shared", "the other GPU is bound to vfio-pci", Info, Yes,
         serverWith(QStringLiteral("0: g0* 0006:00:01.0 0006:00:01.1 0006:00:01.2")),
         [](Situation &s) { s.device("0004:05:00.0").driver = QStringLiteral("vfio-pci"); }},
    };
}

/// Rules of NVLink2.
inline QList<RuleCase> nvLinkRuleCases()
{
    using enum Severity;
    using enum Fixable;
    return {
        {"orphan-bridge", "a bridge beside another GPU", Error, Yes,
         serverWith(QStringLiteral("0: g0*")), [](Situation &s) { place(s, "0006:00:01.0", 0); }},
        {"orphan-bridge", "the GPU goes", Error, Yes, serverWith(QStringLiteral("0: g0*")),
         [](Situation &s) { remove(s, "0004:04:00.0"); }},
        {"bridge-without-atsd", "an ATSD register goes", Error, Yes, wholeServer(),
         [](Situation &s) { bridgeOf(s.host, "0006:00:00.1").atsd = false; }},
        {"missing-bridges", "the last bridge goes", Error, Yes,
         serverWith(QStringLiteral("0: g0*")),
         [](Situation &s) {
             for (const char *bridge : {"0006:00:00.0", "0006:00:00.1", "0006:00:00.2"})
                 remove(s, bridge);
         }},
        {"missing-bridges", "one bridge goes", Warning, Yes, wholeServer(),
         [](Situation &s) { remove(s, "0007:00:01.2"); }},
        {"duplicate-target", "two GPUs with one target", Error, Yes, wholeServer(),
         [](Situation &s) {
             gpuOf(s.host, "0004:05:00.0").tgt = gpuOf(s.host, "0004:04:00.0").tgt;
         }},
        {"too-many-links", "a fourth bridge", Error, Yes, fourthLink(),
         [](Situation &s) { place(s, "0006:00:01.0", 0); }},
        {"too-many-atsds", "a ninth bridge", Error, Yes,
         oneGroupServer(QStringLiteral("0: g0* g1* g3 g3.0 g3.1")),
         [](Situation &s) { place(s, "0007:00:00.2", 0); }},
        {"too-many-gpus", "the seventh on a vPHB", Error, Yes, manyGpus(7),
         [](Situation &s) { place(s, "0004:46:00.0", 0); }},
        {"too-many-gpus-in-vm", "the seventh", Error, Yes, manyGpus(6),
         [](Situation &s) {
             s.plan.vphbs.append(Vphb{9, {}, {}, {}});
             place(s, "0035:03:00.0", 1);
         }},
        {"gpu-ram-too-large", "the last byte of 2 TiB, and one more", Error, Yes,
         []() {
             Situation s = wholeServer();
             for (const char *gpu : {"0004:04:00.0", "0004:05:00.0"})
                 gpuOf(s.host, gpu).memory->size = TiB;
             return s;
         }(),
         [](Situation &s) { gpuOf(s.host, "0004:05:00.0").memory->size += 64 * KiB; }},
        {"bars-too-large", "64-bit BARs of more than 1 TiB", Warning, Yes,
         []() {
             Situation s = serverWith(QStringLiteral("0: 0003:01:00.0 0003:01:00.1"));
             s.device("0003:01:00.0").bars = {{0, 0, 512 * GiB, false, true, true}};
             s.device("0003:01:00.1").bars = {{0, 0, 512 * GiB, false, true, true}};
             return s;
         }(),
         [](Situation &s) {
             s.device("0003:01:00.1").bars.append({2, 0, 64 * KiB, false, true, true});
         }},
        {"bars-too-large", "32-bit BARs of more than 2 GiB", Warning, Yes,
         []() {
             Situation s = serverWith(QStringLiteral("0: 0003:01:00.0 0003:01:00.1"));
             s.device("0003:01:00.0").bars = {{0, 0, 1 * GiB, false, false, false}};
             s.device("0003:01:00.1").bars = {{0, 0, 1 * GiB, false, false, false}};
             return s;
         }(),
         [](Situation &s) {
             s.device("0003:01:00.1").bars.append({1, 0, 4 * KiB, false, false, false});
         }},
        {"gpu-without-nvlink", "the memory node is missing", Warning, No, wholeServer(),
         [](Situation &s) { gpuOf(s.host, "0004:05:00.0").memory.reset(); }},
        {"peers-split", "one GPU of each socket", Warning, Yes,
         withPeers(QStringLiteral("0: g0* g1*")),
         [](Situation &s) { s.plan = withPeers(QStringLiteral("0: g0*; 1: g3*")).plan; }},
        {"not-unpluggable", "memory that can be added", Info, No, wholeServer(),
         [](Situation &s) { s.plan.machine.maxMemory = 512 * GiB; }},
    };
}

} // namespace redbud::test
