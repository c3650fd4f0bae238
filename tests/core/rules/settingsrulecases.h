// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/core/rules/rulecases.h"

namespace redbud::test
{

inline Situation withPinning(const CpuSet &hostCpus)
{
    Situation situation = wholeServer();
    situation.plan.machine.pinning = {{CpuSet(0, 7), hostCpus, {}}};
    return situation;
}

inline Situation withGuestNodes()
{
    Situation situation = wholeServer();
    const quint64 half = situation.plan.machine.memory / 2;
    situation.plan.numaNodes = {{half, 80, {}}, {half, 80, {}}};
    return situation;
}

inline Situation withScsiDisks()
{
    Situation situation = wholeServer();
    for (int i = 0; i < 2; ++i) {
        Disk disk;
        disk.file = QStringLiteral("disk");
        disk.bus = Disk::Bus::VirtioScsi;
        const auto added = redbud::apply(situation.plan, AddDisk{disk});
        if (!added)
            qFatal("%s", qUtf8Printable(added.error().text()));
        situation.plan = *added;
    }
    return situation;
}

inline Situation withDisplay(const QString &listen, const QString &passwordFile = {})
{
    Situation situation = wholeServer();
    Display display;
    display.listen = listen;
    display.passwordFile = passwordFile;
    const auto added = redbud::apply(situation.plan, SetDisplay{display});
    if (!added)
        qFatal("%s", qUtf8Printable(added.error().text()));
    situation.plan = *added;
    return situation;
}

inline Situation withVof(MachineType newest)
{
    Situation situation = wholeServer();
    situation.plan.machine.type = QStringLiteral("pseries-6.0");
    situation.plan.firmware.kind = Firmware::Kind::Vof;
    situation.options.newestMachine = newest;
    return situation;
}

/// Rules of the settings that a virtual machine has beside its devices and its machine.
inline QList<RuleCase> settingsRuleCases()
{
    using enum Severity;
    using enum Fixable;
    const QString loopback = QStringLiteral("127.0.0.1");
    return {
        {"pinned-to-missing-cpus", "none of them", Error, Yes, withPinning(CpuSet(0, 7)),
         [](Situation &s) { s.plan.machine.pinning[0].hostCpus = CpuSet(160, 167); }},
        {"pinned-to-missing-cpus", "one too many", Warning, Yes, withPinning(CpuSet(152, 159)),
         [](Situation &s) { s.plan.machine.pinning[0].hostCpus = CpuSet(152, 160); }},
        {"pinned-to-missing-cpus", "a processor goes offline", Error, Yes,
         withPinning(CpuSet(159, 159)),
         [](Situation &s) { s.host.resources.onlineCpus = CpuSet(0, 158); }},
        {"pinned-twice", "one vCPU again", Warning, Yes, withPinning(CpuSet(0, 7)),
         [](Situation &s) {
             s.plan.machine.pinning.append({CpuSet(7, 15), CpuSet(8, 15), {}});
         }},
        {"pinned-twice", "one more than there are", Warning, Yes, withPinning(CpuSet(0, 7)),
         [](Situation &s) {
             s.plan.machine.pinning.append({CpuSet(159, 160), CpuSet(8, 15), {}});
         }},
        {"pinned-far-from-gpus", "the first processor of the other socket", Info, Yes,
         []() {
             Situation s = serverWith(QStringLiteral("0: g0* g1*"));
             s.plan.machine.pinning = {{CpuSet(0, 7), CpuSet(0, 79), {}}};
             return s;
         }(),
         [](Situation &s) { s.plan.machine.pinning[0].hostCpus = CpuSet(0, 80); }},
        {"memory-node-unknown", "a node between two", Warning, Yes,
         []() {
             Situation s = wholeServer();
             s.plan.machine.memoryBinding.hostNodes = {0, 8};
             return s;
         }(),
         [](Situation &s) { s.plan.machine.memoryBinding.hostNodes.append(1); }},
        {"memory-node-unknown", "none of two", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.plan.machine.memoryBinding.hostNodes = {1, 2};
         }},
        {"memory-node-unknown", "of a guest node", Error, Yes, withGuestNodes(),
         [](Situation &s) { s.plan.numaNodes[1].binding.hostNodes = {9}; }},
        {"memory-on-gpu", "all memory", Error, Yes, wholeServer(),
         [](Situation &s) {
             s.plan.machine.memoryBinding.hostNodes = {s.host.gpus[1].memory->numaNode};
         }},
        {"memory-on-gpu", "of a guest node", Error, Yes, withGuestNodes(),
         [](Situation &s) {
             s.plan.numaNodes[0].binding.hostNodes = {0, s.host.gpus[0].memory->numaNode};
         }},
        {"scsi-target-conflict", "the target of the other", Error, Yes, withScsiDisks(),
         [](Situation &s) { s.plan.disks[1].target = 0; }},
        {"unknown-vphb", "the vPHB of a SCSI disk goes", Error, Yes, withScsiDisks(),
         [](Situation &s) {
             for (Disk &disk : s.plan.disks)
                 disk.vphb = 5;
             s.plan.scsiControllers[0].vphb = 5;
         }},
        {"slot-conflict", "a SCSI controller on a GPU", Error, Yes, withScsiDisks(),
         [](Situation &s) {
             s.plan.scsiControllers[0].slot = {0, 0};
         }},
        {"slot-conflict", "a display's USB controller on its graphics card", Error, Yes,
         withDisplay(loopback),
         [](Situation &s) { s.plan.display->input.slot = s.plan.display->graphics.slot; }},
        {"firmware-not-in-qemu", "QEMU 6.0", Error, Yes, withVof({6, 1}),
         [](Situation &s) {
             s.options.newestMachine = MachineType{6, 0};
         }},
        {"open-display", "another address", Warning, Yes, withDisplay(loopback),
         [](Situation &s) { s.plan.display->listen = QStringLiteral("0.0.0.0"); }},
        {"open-display", "no password any more", Warning, Yes,
         withDisplay(QStringLiteral("::"), QStringLiteral("/etc/password")),
         [](Situation &s) { s.plan.display->passwordFile.clear(); }},
        {"extra-arguments", "one", Warning, No, wholeServer(),
         [](Situation &s) { s.plan.extraArguments = QStringList{QStringLiteral("-S")}; }},
    };
}

} // namespace redbud::test
