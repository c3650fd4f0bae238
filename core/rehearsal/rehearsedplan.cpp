// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/rehearsedplan.h"

#include "core/base/size.h"
#include "core/plan/memoryblock.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr quint64 mostMemory = 1 * GiB;

constexpr int mostGuestVcpus = 2;

/// Each node keeps a step of memory as long as there is some, and its share of the processors.
void shrinkNodes(Plan &plan)
{
    quint64 left = plan.machine.memory;
    int cpusLeft = plan.machine.vcpus();
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        GuestNumaNode &node = plan.numaNodes[i];
        const bool last = i + 1 == plan.numaNodes.size();
        node.memory = last ? left : std::min(memoryBlock, left);
        left -= node.memory;
        node.cpus = last ? cpusLeft : std::min(cpusLeft, node.cpus);
        cpusLeft -= node.cpus;
    }
}

/// Files, interfaces, processors and memory nodes of the server, and what nobody can look through.
void dropWhatTheServerHas(Plan &plan)
{
    plan.machine.memoryBinding = {};
    plan.machine.preallocate = false;
    plan.machine.pinning.clear();
    for (GuestNumaNode &node : plan.numaNodes)
        node.binding = {};
    plan.disks.clear();
    plan.scsiControllers.clear();
    plan.networks.clear();
    plan.firmware = {};
    plan.display.reset();
    plan.tpm.reset();
    plan.randomSource = false;
    plan.extraArguments.clear();
}

QString assumptionsOf(const Machine &machine, bool withGuest)
{
    const QString text =
        withGuest ? QCoreApplication::translate(
                        "Rehearsal", "With simulated devices and a Linux guest on an "
                                     "emulated POWER9: %1 vCPUs with one thread per core, %2 of "
                                     "memory, without the plan's disks, networks and other "
                                     "settings of the server")
                  : QCoreApplication::translate(
                        "Rehearsal", "With simulated devices on an emulated POWER9: %1 "
                                     "vCPUs with one thread per core, %2 of memory, without the "
                                     "plan's disks, networks, kernel and other settings of the "
                                     "server");
    return text.arg(machine.vcpus()).arg(sizeForPeople(machine.memory));
}

} // namespace

RehearsedPlan rehearsedPlan(const Plan &plan, const std::optional<GuestKernel> &guest)
{
    RehearsedPlan result{plan, {}};
    Machine &machine = result.plan.machine;
    const int threads = std::max(1, machine.threads);
    if (guest) {
        machine.memory = mostMemory;
        machine.cores = std::clamp(machine.sockets * machine.cores, 1, mostGuestVcpus);
        machine.sockets = 1;
    }
    machine.accelerator = Accelerator::Tcg;
    machine.cpu = QStringLiteral("power9");
    machine.threads = 1;
    machine.memory =
        std::clamp(machine.memory / memoryBlock * memoryBlock, memoryBlock, mostMemory);
    machine.maxMemory.reset();
    machine.hugePages.reset();
    for (GuestNumaNode &node : result.plan.numaNodes)
        node.cpus /= threads;
    shrinkNodes(result.plan);
    dropWhatTheServerHas(result.plan);
    result.plan.boot = {};
    if (guest) {
        result.plan.boot.kernel = guest->kernel;
        result.plan.boot.initrd = guest->initrd;
        result.plan.boot.append = QStringLiteral("console=hvc0 rdinit=/bin/sh");
    }
    result.assumptions = assumptionsOf(machine, guest.has_value());
    return result;
}

} // namespace redbud
