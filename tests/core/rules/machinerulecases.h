// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/core/rules/rulecases.h"

namespace redbud::test
{

inline Situation onQemu(MachineType newest, const QString &type)
{
    Situation situation = wholeServer();
    situation.plan.machine.type = type;
    situation.options.newestMachine = newest;
    return situation;
}

/// The whole server with this many NUMA nodes that share out its memory and processors.
inline Situation withGuestNodes(int nodes)
{
    Situation situation = wholeServer();
    Plan &plan = situation.plan;
    plan.machine.cores = 36;
    plan.machine.memory = 384 * GiB;
    const GuestNumaNode node{
        plan.machine.memory / quint64(nodes), nodes <= 3 ? plan.machine.vcpus() / nodes : 0, {}};
    plan.numaNodes = QList<GuestNumaNode>(nodes, node);
    return situation;
}

inline Situation withHugePages(quint64 size)
{
    Situation situation = wholeServer();
    situation.plan.machine.hugePages = size;
    return situation;
}

inline Situation emulated()
{
    Situation situation = wholeServer();
    situation.plan.machine.accelerator = Accelerator::Tcg;
    situation.plan.machine.threads = 1;
    return situation;
}

/// Rules of the machine, its processors and its memory.
inline QList<RuleCase> machineRuleCases()
{
    using enum Severity;
    using enum Fixable;
    return {
        {"machine-without-nvlink2", "4.0 after 4.1", Error, Yes,
         onQemu({7, 2}, QStringLiteral("pseries-4.1")),
         [](Situation &s) { s.plan.machine.type = QStringLiteral("pseries-4.0"); }},
        {"machine-without-nvlink2", "8.2 after 8.1", Error, Yes,
         onQemu({9, 0}, QStringLiteral("pseries-8.1")),
         [](Situation &s) { s.plan.machine.type = QStringLiteral("pseries-8.2"); }},
        {"machine-without-nvlink2", "not a pseries machine", Error, Yes, wholeServer(),
         [](Situation &s) { s.plan.machine.type = QStringLiteral("powernv9"); }},
        {"machine-too-new", "8.0 on QEMU 7.2", Error, Yes,
         onQemu({7, 2}, QStringLiteral("pseries-7.2")),
         [](Situation &s) { s.plan.machine.type = QStringLiteral("pseries-8.0"); }},
        {"qemu-without-nvlink2", "QEMU 8.2", Error, No,
         onQemu({8, 1}, QStringLiteral("pseries-7.2")),
         [](Situation &s) {
             s.options.newestMachine = MachineType{8, 2};
         }},
        {"qemu-without-nvlink2", "QEMU 4.0", Error, No,
         onQemu({4, 1}, QStringLiteral("pseries-4.0")),
         [](Situation &s) {
             s.options.newestMachine = MachineType{4, 0};
         }},
        {"machine-alias", "the version goes", Warning, Yes, wholeServer(),
         [](Situation &s) { s.plan.machine.type = QStringLiteral("pseries"); }},
        {"threads-under-tcg", "two threads of an emulated core", Error, Yes, emulated(),
         [](Situation &s) { s.plan.machine.threads = 2; }},
        {"threads-under-tcg", "more cores than a plan holds", Error, No, emulated(),
         [](Situation &s) {
             s.plan.machine.cores = 512;
             s.plan.machine.threads = 8;
         }},
        {"too-many-threads", "eight threads", Warning, Yes, wholeServer(),
         [](Situation &s) {
             s.plan.machine.threads = 8;
             s.plan.machine.cores = 20;
         }},
        {"too-many-vcpus", "one core more than there is", Warning, Yes, wholeServer(),
         [](Situation &s) { s.plan.machine.cores = 41; }},
        {"memory-block", "half a GiB and a bit", Error, Yes, wholeServer(),
         [](Situation &s) { s.plan.machine.memory = 513 * MiB; }},
        {"memory-block", "an odd maximum", Error, No, wholeServer(),
         [](Situation &s) { s.plan.machine.maxMemory = 300 * GiB + MiB; }},
        {"too-much-memory", "one block more than there is", Error, Yes,
         []() {
             Situation s = wholeServer();
             s.plan.machine.memory = 512 * GiB;
             return s;
         }(),
         [](Situation &s) { s.plan.machine.memory += 256 * MiB; }},
        {"memory-beyond-gpus", "more than one socket has", Info, Yes,
         serverWith(QStringLiteral("0: g0* g1*")),
         [](Situation &s) { s.plan.machine.memory += 256 * MiB; }},
        {"huge-page-size", "pages of another MMU", Error, Yes, withHugePages(GiB),
         [](Situation &s) { s.plan.machine.hugePages = 16 * MiB; }},
        {"huge-page-shortage", "more than are set aside", Error, Yes, withHugePages(GiB),
         [](Situation &s) { s.plan.machine.memory = 401 * GiB; }},
        {"huge-page-shortage", "more than are free", Warning, Yes, withHugePages(GiB),
         [](Situation &s) { s.plan.machine.memory = 400 * GiB; }},
        {"huge-pages-beyond-gpus", "the other socket leaves", Info, No, withHugePages(GiB),
         [](Situation &s) { s.plan.vphbs.removeLast(); }},
        {"dma-page-size", "pages of another MMU", Warning, Yes,
         []() {
             Situation s = withHugePages(GiB);
             s.host.resources.hugePages.append({16 * MiB, 100000, 100000});
             return s;
         }(),
         [](Situation &s) { s.plan.machine.hugePages = 16 * MiB; }},
        {"dma-overflow", "a host with pages of 4 KiB", Warning, Yes, wholeServer(),
         [](Situation &s) { s.host.pageSize = 4096; }},
        {"too-many-numa-nodes", "one more than QEMU has", Error, No, withGuestNodes(128),
         [](Situation &s) { s.plan.numaNodes.append(GuestNumaNode()); }},
        {"numa-memory", "less than the machine's", Error, Yes, withGuestNodes(2),
         [](Situation &s) { s.plan.numaNodes[0].memory -= GiB; }},
        {"numa-memory", "more than the host's", Error, Yes, withGuestNodes(2),
         [](Situation &s) { s.plan.numaNodes[0].memory += 512 * GiB; }},
        {"numa-memory", "more than can be counted", Error, Yes, withGuestNodes(3),
         [](Situation &s) {
             for (GuestNumaNode &node : s.plan.numaNodes)
                 node.memory = ~quint64(0) - MiB;
         }},
        {"numa-memory", "none", Error, Yes, withGuestNodes(3),
         [](Situation &s) {
             for (GuestNumaNode &node : s.plan.numaNodes)
                 node.memory = 0;
         }},
        {"numa-memory", "none of an odd machine", Error, No, withGuestNodes(1),
         [](Situation &s) {
             s.plan.machine.memory += MiB;
             s.plan.numaNodes[0].memory = 0;
         }},
        {"numa-cpus", "more than there are", Error, Yes, withGuestNodes(2),
         [](Situation &s) { s.plan.numaNodes[1].cpus += 4; }},
        {"numa-cpus", "a core on two nodes", Error, Yes, withGuestNodes(2),
         [](Situation &s) {
             s.plan.numaNodes[0].cpus -= 2;
             s.plan.numaNodes[1].cpus += 2;
         }},
        {"numa-cpus", "some left out", Warning, Yes, withGuestNodes(2),
         [](Situation &s) { s.plan.numaNodes[0].cpus -= 4; }},
        {"memlock-limit", "one byte too few", Error, No,
         []() {
             Situation s = wholeServer();
             // libvirt's formula: 256 GiB and two vPHBs with NVLink2.
             s.host.resources.memlockLimit = 826806370304;
             return s;
         }(),
         [](Situation &s) { --*s.host.resources.memlockLimit; }},
    };
}

} // namespace redbud::test
