// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/cards.h"
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <array>

namespace redbud
{

namespace
{

/// Host devices and virtual cards of one guest bus by function.
struct Bus {
    int index = 0;
    qsizetype position = -1; ///< in Plan::vphbs; -1 for a vPHB 0 that the plan does not list
    std::array<int, 256> users{};
    qsizetype count = 0;

    void add(const GuestSlot &slot)
    {
        ++users[size_t(slot.devfn())];
        ++count;
    }
    bool isShared(int devfn) const { return users[size_t(devfn)] > 1; }
    /// The guest looks at the other functions only where function 0 answers.
    bool isHidden(int devfn) const
    {
        return users[size_t(devfn)] > 0 && users[size_t(devfn & ~7)] == 0;
    }
};

QList<Bus> busesOf(const RuleContext &context)
{
    const Plan &plan = context.plan();
    QList<Bus> buses;
    buses.reserve(plan.vphbs.size() + 1);
    for (qsizetype position = 0; position < plan.vphbs.size(); ++position) {
        Bus &bus = buses.emplaceBack(Bus{plan.vphbs[position].index, position, {}, 0});
        for (const PlanDevice &device : plan.vphbs[position].devices)
            bus.add(device.slot);
    }
    forEachCard(plan, [&](const auto &card) {
        if (const qsizetype position = context.positionOfIndex(card.vphb); position >= 0) {
            buses[position].add(card.slot);
        } else if (card.vphb == 0) {
            if (buses.size() == plan.vphbs.size())
                buses.append(Bus{});
            buses.last().add(card.slot);
        }
    });
    return buses;
}

QString slotNames(const Bus &bus, bool (Bus::*applies)(int) const)
{
    QStringList names;
    for (int devfn = 0; devfn < int(bus.users.size()); ++devfn) {
        if ((bus.*applies)(devfn))
            names.append(GuestSlot{devfn / 8, devfn % 8}.toString());
    }
    return names.join(QStringLiteral(", "));
}

QList<PciAddress> devicesInvolved(const RuleContext &context, const Bus &bus)
{
    QList<PciAddress> devices;
    if (bus.position < 0)
        return devices;
    for (const PlanDevice &device : context.plan().vphbs[bus.position].devices) {
        const int devfn = device.slot.devfn();
        if (bus.isShared(devfn) || bus.isHidden(devfn))
            devices.append(device.host);
    }
    return devices;
}

std::optional<Fix> renumbering(const RuleContext &context, const Bus &bus)
{
    if (bus.count > SlotMask::deviceNumbers)
        return std::nullopt;
    Fix fix{Rule::tr("Give everything on vPHB %1 a slot of its own").arg(bus.index), {}};
    if (bus.position < 0)
        fix.edits = {AddVphb{bus.index}, RenumberSlots{context.plan().vphbs.size()}};
    else
        fix.edits = {RenumberSlots{bus.position}};
    return fix;
}

} // namespace

void checkSlotConflict(const RuleContext &context, QList<Problem> &problems)
{
    for (const Bus &bus : busesOf(context)) {
        QStringList sentences;
        if (const QString shared = slotNames(bus, &Bus::isShared); !shared.isEmpty()) {
            sentences += Rule::tr("On vPHB %1 several devices are in the same guest slot (%2). "
                                  "QEMU would not start.")
                             .arg(bus.index)
                             .arg(shared);
        }
        if (const QString hidden = slotNames(bus, &Bus::isHidden); !hidden.isEmpty()) {
            sentences += Rule::tr("On vPHB %1 there is nothing in function 0 beside %2, so the "
                                  "guest would never see what is there.")
                             .arg(bus.index)
                             .arg(hidden);
        }
        if (sentences.isEmpty())
            continue;
        Problem problem;
        problem.where = places(devicesInvolved(context, bus), {VphbIndex{bus.index}});
        sentences += Rule::tr("Give each a slot of its own.");
        problem.message = sentences.join(u' ');
        problem.fix = renumbering(context, bus);
        problems.append(problem);
    }
}

} // namespace redbud
