// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/scsitargets.h"

#include "core/plan/cards.h"

#include <QSet>

namespace redbud
{

QList<int> vphbsWithoutController(const Plan &plan)
{
    QSet<int> known;
    for (const ScsiController &controller : plan.scsiControllers)
        known.insert(controller.vphb);
    QList<int> missing;
    forEachScsiDisk(plan, [&](const Disk &disk) {
        if (known.contains(disk.vphb))
            return;
        known.insert(disk.vphb);
        missing.append(disk.vphb);
    });
    return missing;
}

QHash<int, TargetSet> takenTargets(const Plan &plan)
{
    QHash<int, TargetSet> taken;
    forEachScsiDisk(plan, [&](const Disk &disk) {
        if (disk.target >= 0 && disk.target <= Disk::largestTarget)
            taken[disk.vphb].set(size_t(disk.target));
    });
    return taken;
}

std::optional<int> lowestFree(const TargetSet &taken)
{
    for (int target = 0; target <= Disk::largestTarget; ++target) {
        if (!taken.test(size_t(target)))
            return target;
    }
    return std::nullopt;
}

std::optional<int> freeTarget(const Plan &plan, int vphbIndex)
{
    return lowestFree(takenTargets(plan).value(vphbIndex));
}

} // namespace redbud
