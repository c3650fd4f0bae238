// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/core/rules/rulecases.h"

namespace redbud::test
{

inline Situation withDisk(int vphb)
{
    Situation situation = wholeServer();
    Disk disk;
    disk.file = QStringLiteral("disk.qcow2");
    disk.vphb = vphb;
    disk.slot = {31, 0};
    situation.plan.disks.append(disk);
    return situation;
}

inline Situation withNodes(int nodes)
{
    Situation situation = wholeServer();
    situation.plan.numaNodes.resize(nodes);
    for (GuestNumaNode &node : situation.plan.numaNodes)
        node.memory = situation.plan.machine.memory / quint64(nodes);
    for (int i = 0; i < 2; ++i)
        situation.vphb(i).numaNode = i;
    return situation;
}

/// Rules of devices, vPHBs, slots and guest NUMA nodes.
inline QList<RuleCase> planRuleCases()
{
    using enum Severity;
    using enum Fixable;
    return {
        {"unknown-device", "a device that is not there", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.vphb(1).devices.append({addressOf("0abc:01:00.0"), {31, 0}, {}});
         }},
        {"not-assignable", "a root port", Error, Yes, wholeServer(),
         [](Situation &s) { place(s, "0004:00:00.0", 1); }},
        {"not-assignable", "a device loses its group", Error, Yes,
         serverWith(QStringLiteral("0: 0003:01:00.0")),
         [](Situation &s) { s.device("0003:01:00.0").iommuGroup.reset(); }},
        {"device-twice", "a GPU again", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.vphb(1).devices.append({addressOf("0004:04:00.0"), {31, 0}, {}});
         }},
        {"duplicate-vphb-index", "the second takes the index of the first", Error, Yes,
         wholeServer(), [](Situation &s) { s.vphb(1).index = 0; }},
        {"vphb-index-too-large", "31 after 30", Error, Yes,
         serverWith(QStringLiteral("30: g0* g1*")), [](Situation &s) { s.vphb(0).index = 31; }},
        {"vphb-index-too-large", "256 on an old machine", Error, Yes,
         []() {
             Situation s = serverWith(QStringLiteral("255: 0003:01:00.0"));
             s.plan.machine.type = QStringLiteral("pseries-2.7");
             return s;
         }(),
         [](Situation &s) { s.vphb(0).index = 256; }},
        {"window-size", "more than 2 GiB", Error, Yes,
         []() {
             Situation s = wholeServer();
             s.vphb(0).windows.mmio32Size = 2 * GiB;
             return s;
         }(),
         [](Situation &s) { s.vphb(0).windows.mmio32Size = 4 * GiB; }},
        {"windows-overlap", "a larger window beside a neighbour", Error, Yes,
         []() {
             Situation s = wholeServer();
             s.vphb(0).windows.mmio64Size = TiB;
             return s;
         }(),
         [](Situation &s) { s.vphb(0).windows.mmio64Size = 2 * TiB; }},
        {"windows-overlap", "memory that reaches the windows", Error, No,
         []() {
             Situation s = wholeServer();
             s.plan.machine.maxMemory = 32 * TiB;
             return s;
         }(),
         [](Situation &s) { s.plan.machine.maxMemory = 33 * TiB; }},
        {"windows-overlap", "vPHB 6 in the proposed layout", Error, No,
         []() {
             Situation s = serverWith(QStringLiteral("5: 0003:01:00.0"));
             s.options.layout = WindowLayout::Proposed;
             return s;
         }(),
         [](Situation &s) { s.vphb(0).index = 6; }},
        {"unknown-vphb", "a disk goes elsewhere", Error, Yes, withDisk(1),
         [](Situation &s) { s.plan.disks.first().vphb = 7; }},
        {"slot-conflict", "two devices in one slot", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.vphb(0).devices[1].slot = {0, 0};
         }},
        {"slot-conflict", "function 0 goes away", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.vphb(0).devices[0].slot = {9, 1};
         }},
        {"slot-conflict", "a disk in the slot of a GPU", Error, Yes, withDisk(1),
         [](Situation &s) {
             s.plan.disks.first().slot = {0, 0};
         }},
        {"numa-node-unknown", "the node after the last", Error, Yes, withNodes(2),
         [](Situation &s) { s.vphb(1).numaNode = 2; }},
        {"numa-node-of-gpus", "both sockets on one node", Warning, Yes, withNodes(2),
         [](Situation &s) { s.vphb(1).numaNode = 0; }},
        {"numa-node-of-gpus", "one socket on two nodes", Warning, Yes, withNodes(2),
         [](Situation &s) {
             for (const char *gpu : {"0035:03:00.0", "0035:04:00.0"})
                 s.device(gpu).numaNode = 0;
         }},
        {"numa-node-of-gpus", "GPUs of two sockets", Warning, Yes, withNodes(2),
         [](Situation &s) { s.device("0004:05:00.0").numaNode = 8; }},
        {"numa-node-of-gpus", "no node is free for the second socket", Warning, Yes,
         []() {
             Situation s = withNodes(2);
             s.plan.vphbs.append(Vphb{2, 1, {}, {}});
             s.vphb(1).numaNode.reset();
             return s;
         }(),
         [](Situation &s) { s.vphb(1).numaNode = 0; }},
    };
}

} // namespace redbud::test
