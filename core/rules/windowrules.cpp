// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/host/configspace.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

namespace redbud
{

namespace
{

// Sizes of a vPHB's windows from pseries-4.1 on (hw/ppc/spapr.c of QEMU).
constexpr quint64 gpuRamWindow = 2 * TiB;
constexpr quint64 mmio64Window = 1 * TiB;
constexpr quint64 mmio32Window = 2 * GiB;

/// What the devices of a vPHB need of one of its windows.
struct Demand {
    quint64 needed = 0;        ///< bytes
    QList<PciAddress> users;   ///< in the plan's order
    QList<PciAddress> surplus; ///< those that do not fit after the ones before them

    void add(const PciAddress &address, quint64 size, quint64 window)
    {
        if (size == 0)
            return;
        users.append(address);
        needed += size;
        if (size > window || m_placed > window - size)
            surplus.append(address);
        else
            m_placed += size;
    }

private:
    quint64 m_placed = 0;
};

/// What the BARs of the devices on a vPHB need. BARs are powers of two. Laid out from the largest
/// to the smallest each is naturally aligned without a gap, so their sum is what they need.
struct BarDemands {
    Demand of64Bit;
    Demand of32Bit;
};

BarDemands barDemandsOn(const RuleContext &context, qsizetype position)
{
    BarDemands demands;
    for (const PlacedDevice &placed : context.on(position)) {
        if (!placed.device)
            continue;
        quint64 bytes64 = 0;
        quint64 bytes32 = 0;
        const QList<PciBar> bars = guestBars(*placed.device);
        for (const PciBar &bar : bars) {
            if (!bar.io)
                (bar.is64Bit ? bytes64 : bytes32) += bar.size;
        }
        demands.of64Bit.add(placed.host, bytes64, mmio64Window);
        demands.of32Bit.add(placed.host, bytes32, mmio32Window);
    }
    return demands;
}

void reportBars(const RuleContext &context, qsizetype position, int bits, const Demand &demand,
                QList<Problem> &problems)
{
    if (demand.surplus.isEmpty())
        return;
    const VphbIndex index = context.indexOf(position);
    Problem problem;
    problem.severity = Severity::Warning;
    problem.where = places(demand.surplus, {index});
    problem.message =
        Rule::tr("The devices on vPHB %1 have %2 of %3-bit memory BARs, but its window for them is "
                 "%4. The guest's firmware finds no place for some of them, and these devices do "
                 "not work. Move or remove %5.")
            .arg(index.value)
            .arg(sizeForPeople(demand.needed))
            .arg(bits)
            .arg(sizeForPeople(bits == 64 ? mmio64Window : mmio32Window),
                 context.namesOf(demand.surplus));
    problem.fix = removal(context, withBridges(context, demand.surplus));
    problems.append(problem);
}

} // namespace

void checkGpuRamTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        Demand demand;
        for (const PlacedDevice &placed : context.on(position)) {
            if (placed.isNvLinkGpu())
                demand.add(placed.host, placed.region->size, gpuRamWindow);
        }
        if (demand.surplus.isEmpty())
            continue;
        const VphbIndex index = context.indexOf(position);
        Problem problem;
        problem.where = places(demand.users, {index});
        problem.message =
            Rule::tr("The memory apertures of the GPUs on vPHB %1 are %2 together, but its window "
                     "for them is %3. QEMU would put the rest into the window of the next vPHB, "
                     "where memory of two GPUs may be at one address. Move or remove %4.")
                .arg(index.value)
                .arg(sizeForPeople(demand.needed), sizeForPeople(gpuRamWindow),
                     context.namesOf(demand.surplus));
        problem.fix = removalOfGpus(context, demand.surplus);
        problems.append(problem);
    }
}

void checkBarsTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const BarDemands demands = barDemandsOn(context, position);
        reportBars(context, position, 64, demands.of64Bit, problems);
        reportBars(context, position, 32, demands.of32Bit, problems);
    }
}

} // namespace redbud
