// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/cards.h"
#include "core/plan/planparts.h"
#include "core/plan/scsitargets.h"
#include "core/plan/slotmask.h"

#include <QHash>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanParser", text);
}

/// The slots of the vPHBs of a plan. Two vPHBs with one index are a Problem, not one bus: each has
/// slots of its own. Cards go to the first.
class Buses
{
public:
    explicit Buses(const Plan &plan)
        : m_masks(plan.vphbs.size())
    {
        for (qsizetype i = 0; i < plan.vphbs.size(); ++i) {
            if (!m_firstWithIndex.contains(plan.vphbs[i].index))
                m_firstWithIndex.insert(plan.vphbs[i].index, i);
        }
    }

    SlotMask &at(qsizetype position) { return m_masks[position]; }
    SlotMask &withIndex(int index)
    {
        auto it = m_firstWithIndex.find(index);
        if (it == m_firstWithIndex.end()) {
            it = m_firstWithIndex.insert(index, m_masks.size());
            m_masks.append(SlotMask());
        }
        return m_masks[*it];
    }

private:
    QList<SlotMask> m_masks;
    QHash<int, qsizetype> m_firstWithIndex;
};

void takeGiven(const Plan &plan, Buses &buses)
{
    for (qsizetype i = 0; i < plan.vphbs.size(); ++i) {
        for (const PlanDevice &device : plan.vphbs[i].devices) {
            if (device.slot != unassignedSlot)
                buses.at(i).take(device.slot);
        }
    }
    forEachCard(plan, [&](const auto &card) {
        if (card.slot != unassignedSlot)
            buses.withIndex(card.vphb).take(card.slot);
    });
}

QString assignSlots(Plan &plan)
{
    Buses buses(plan);
    takeGiven(plan, buses);
    QString problem;
    const auto assign = [&problem](GuestSlot &slot, SlotMask &mask, int vphb) {
        if (slot != unassignedSlot)
            return;
        const auto free = mask.takeLowestFree();
        if (!free && problem.isEmpty())
            problem = tr("vPHB %1 has more devices than its 32 slots can hold").arg(vphb);
        slot = free.value_or(GuestSlot{});
    };
    for (qsizetype i = 0; i < plan.vphbs.size(); ++i) {
        for (PlanDevice &device : plan.vphbs[i].devices)
            assign(device.slot, buses.at(i), plan.vphbs[i].index);
    }
    forEachCard(plan,
                [&](auto &card) { assign(card.slot, buses.withIndex(card.vphb), card.vphb); });
    return problem;
}

QString assignTargets(Plan &plan)
{
    QHash<int, TargetSet> taken = takenTargets(plan);
    for (Disk &disk : plan.disks) {
        if (disk.bus != Disk::Bus::VirtioScsi || disk.target != unassignedTarget)
            continue;
        TargetSet &ofVphb = taken[disk.vphb];
        const auto target = lowestFree(ofVphb);
        if (!target)
            return tr("vPHB %1 has more SCSI disks than its controller can hold").arg(disk.vphb);
        disk.target = *target;
        ofVphb.set(size_t(*target));
    }
    return {};
}

} // namespace

QString assignPlaces(Plan &plan)
{
    for (const int vphb : vphbsWithoutController(plan))
        plan.scsiControllers.append({vphb, unassignedSlot, {}});
    if (QString problem = assignTargets(plan); !problem.isEmpty())
        return problem;
    return assignSlots(plan);
}

} // namespace redbud
