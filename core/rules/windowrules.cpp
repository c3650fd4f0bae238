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
    quint64 bytes = 0;
    QList<PciAddress> users;
    QList<PciAddress> surplus; ///< from the first on that does not fit, in the plan's order

    void add(const PciAddress &address, quint64 size, quint64 window)
    {
        if (size == 0)
            return;
        users.append(address);
        if (size > window || bytes > window - size)
            surplus.append(address);
        else
            bytes += size;
        needed += size;
    }

    quint64 needed = 0;
};

quint64 gpuRamOf(const PlacedDevice &placed)
{
    return placed.isNvLinkGpu() ? placed.region->size : 0;
}

/// BARs are powers of two. Laid out from the largest to the smallest each is naturally aligned
/// without a gap, so their sum is what they need.
quint64 barsOf(const PlacedDevice &placed, bool is64Bit)
{
    quint64 sum = 0;
    if (!placed.device)
        return sum;
    const QList<PciBar> bars = guestBars(*placed.device);
    for (const PciBar &bar : bars) {
        if (!bar.io && bar.is64Bit == is64Bit)
            sum += bar.size;
    }
    return sum;
}

template <typename SizeOf>
Demand demandOn(const RuleContext &context, qsizetype position, quint64 window, SizeOf sizeOf)
{
    Demand demand;
    for (const PlacedDevice &placed : context.on(position))
        demand.add(placed.host, sizeOf(placed), window);
    return demand;
}

void checkBars(const RuleContext &context, qsizetype position, bool is64Bit,
               QList<Problem> &problems)
{
    const quint64 window = is64Bit ? mmio64Window : mmio32Window;
    const Demand demand =
        demandOn(context, position, window,
                 [is64Bit](const PlacedDevice &placed) { return barsOf(placed, is64Bit); });
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
            .arg(is64Bit ? 64 : 32)
            .arg(sizeForPeople(window), context.namesOf(demand.surplus));
    problem.fix = removal(context, withBridges(context, demand.surplus));
    problems.append(problem);
}

} // namespace

void checkGpuRamTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const Demand demand = demandOn(context, position, gpuRamWindow, gpuRamOf);
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
        checkBars(context, position, true, problems);
        checkBars(context, position, false, problems);
    }
}

} // namespace redbud
