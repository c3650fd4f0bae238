// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/automaticplan.h"

#include "core/plan/cards.h"
#include "core/plan/planedit.h"
#include "core/plan/planner.h"

#include <QSet>

namespace redbud
{

namespace
{

QSet<int> vphbsWithCards(const Plan &plan)
{
    QSet<int> indices;
    const auto add = [&indices](const auto &card) { indices.insert(card.vphb); };
    forEachCard(plan, add);
    forEachScsiDisk(plan, add);
    return indices;
}

/// Leaves the vPHBs that the automatic plan or a card needs, without devices.
void emptyVphbs(Plan &plan, const Plan &automatic)
{
    QSet<int> needed = vphbsWithCards(plan);
    for (const Vphb &vphb : automatic.vphbs)
        needed.insert(vphb.index);
    // Of an index that is there twice, cards are on the first.
    plan.vphbs.removeIf([&needed](const Vphb &vphb) { return !needed.remove(vphb.index); });
    for (Vphb &vphb : plan.vphbs)
        vphb.devices.clear();
}

void takeSize(Plan &plan, const Machine &automatic)
{
    // Guest NUMA nodes share out what there is.
    if (!plan.numaNodes.isEmpty())
        return;
    const Machine untouched;
    Machine &machine = plan.machine;
    if (machine.sockets == untouched.sockets && machine.cores == untouched.cores &&
        machine.threads == untouched.threads) {
        machine.sockets = automatic.sockets;
        machine.cores = automatic.cores;
        machine.threads = automatic.threads;
    }
    if (machine.memory == untouched.memory && !machine.maxMemory)
        machine.memory = automatic.memory;
    if (machine.cpu == untouched.cpu && machine.accelerator == untouched.accelerator)
        machine.cpu = automatic.cpu;
}

} // namespace

Result<Plan> plannedAnew(const Host &host, const Plan &present)
{
    const Result<Plan> automatic = planAutomatically(host);
    if (!automatic)
        return failure(automatic.error());
    Plan plan = present;
    emptyVphbs(plan, *automatic);
    takeSize(plan, automatic->machine);
    // In the slots that cards leave free.
    QList<PlanEdit> edits;
    for (const Vphb &vphb : automatic->vphbs) {
        for (const PlanDevice &device : vphb.devices)
            edits.append(PlaceDevice{device.host, vphb.index, {}, {}});
    }
    return redbud::apply(plan, edits);
}

} // namespace redbud
