// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/scsitargets.h"

#include "core/plan/cards.h"

#include <QSet>

#include <bitset>

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

std::optional<int> freeTarget(const Plan &plan, int vphbIndex)
{
    std::bitset<Disk::largestTarget + 1> taken;
    forEachScsiDisk(plan, [&](const Disk &disk) {
        if (disk.vphb == vphbIndex && disk.target >= 0 && disk.target <= Disk::largestTarget)
            taken.set(size_t(disk.target));
    });
    for (int target = 0; target <= Disk::largestTarget; ++target) {
        if (!taken.test(size_t(target)))
            return target;
    }
    return std::nullopt;
}

} // namespace redbud
