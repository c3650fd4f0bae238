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

BarDemands barDemandsOn(const RuleContext &context, qsizetype position,
                        const VphbPlacement &windows)
{
    BarDemands demands;
    for (const PlacedDevice &placed : context.on(position)) {
        if (!placed.device)
            continue;
        quint64 bytes64 = 0;
        quint64 bytes32 = 0;
        const QList<PciBar> bars = guestBars(*placed.device);
        for (const PciBar &bar : bars) {
            // Without a 64-bit window everything goes to the other one.
            if (!bar.io)
                (bar.is64Bit && windows.mmio64.size > 0 ? bytes64 : bytes32) += bar.size;
        }
        demands.of64Bit.add(placed.host, bytes64, windows.mmio64.size);
        demands.of32Bit.add(placed.host, bytes32, windows.mmio32.size);
    }
    return demands;
}

void reportBars(const RuleContext &context, qsizetype position, const QString &window, quint64 size,
                const Demand &demand, QList<Problem> &problems)
{
    if (demand.surplus.isEmpty())
        return;
    const VphbIndex index = context.indexOf(position);
    Problem problem;
    problem.severity = Severity::Warning;
    problem.where = places(demand.surplus, {index});
    problem.message =
        Rule::tr(
            "The devices on vPHB %1 have %2 of memory BARs for its %3 window, which is %4. The "
            "guest's firmware finds no place for some of them, and these devices do not work. "
            "Move or remove %5.")
            .arg(index.value)
            .arg(sizeForPeople(demand.needed), window, sizeForPeople(size),
                 context.namesOf(demand.surplus));
    problem.fix = removal(context, withBridges(context, demand.surplus));
    problems.append(problem);
}

} // namespace

void checkGpuRamTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const VphbPlacement *windows = context.placementOf(position);
        if (!windows || !windows->gpuRam)
            continue;
        Demand demand;
        for (const PlacedDevice &placed : context.on(position)) {
            if (placed.isNvLinkGpu())
                demand.add(placed.host, placed.region->size, windows->gpuRam->size);
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
                .arg(sizeForPeople(demand.needed), sizeForPeople(windows->gpuRam->size),
                     context.namesOf(demand.surplus));
        problem.fix = removalOfGpus(context, demand.surplus);
        problems.append(problem);
    }
}

void checkBarsTooLarge(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const VphbPlacement *windows = context.placementOf(position);
        if (!windows)
            continue;
        const BarDemands demands = barDemandsOn(context, position, *windows);
        reportBars(context, position, QStringLiteral("MMIO64"), windows->mmio64.size,
                   demands.of64Bit, problems);
        reportBars(context, position, QStringLiteral("MMIO32"), windows->mmio32.size,
                   demands.of32Bit, problems);
    }
}

} // namespace redbud
