// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/rehearsedplan.h"

#include "core/base/size.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr quint64 mostMemory = 1 * GiB;

/// pseries takes memory and the memory of NUMA nodes in multiples of this.
constexpr quint64 memoryStep = 256 * MiB;

/// Each node keeps a step of memory as long as there is some, and its share of the processors.
void shrinkNodes(Plan &plan)
{
    quint64 left = plan.machine.memory;
    int cpusLeft = plan.machine.vcpus();
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        GuestNumaNode &node = plan.numaNodes[i];
        const bool last = i + 1 == plan.numaNodes.size();
        node.memory = last ? left : std::min(memoryStep, left);
        left -= node.memory;
        node.cpus = last ? cpusLeft : std::min(cpusLeft, node.cpus);
        cpusLeft -= node.cpus;
    }
}

} // namespace

RehearsedPlan rehearsedPlan(const Plan &plan)
{
    RehearsedPlan result{plan, {}};
    Machine &machine = result.plan.machine;
    const int threads = std::max(1, machine.threads);
    machine.accelerator = Accelerator::Tcg;
    machine.cpu = QStringLiteral("power9");
    machine.threads = 1;
    machine.memory = std::clamp(machine.memory / memoryStep * memoryStep, memoryStep, mostMemory);
    machine.maxMemory.reset();
    machine.hugePages.reset();
    for (GuestNumaNode &node : result.plan.numaNodes)
        node.cpus /= threads;
    shrinkNodes(result.plan);
    result.plan.disks.clear();
    result.plan.networks.clear();
    result.plan.boot = {};
    result.assumptions =
        QCoreApplication::translate(
            "Rehearsal", "Rehearsed with simulated devices on an emulated POWER9: %1 vCPUs with "
                         "one thread per core, %2 of memory, without disks, networks and kernel")
            .arg(machine.vcpus())
            .arg(sizeForPeople(machine.memory));
    return result;
}

} // namespace redbud
