// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/pairings.h"

#include "core/rules/rulecontext.h"

namespace redbud
{

QList<Pairing> pairingsOn(const RuleContext &context, qsizetype position)
{
    QList<Pairing> result;
    QHash<quint64, qsizetype> known; // position in result, by tgt
    for (const PlacedDevice &placed : context.on(position)) {
        if (!placed.region)
            continue;
        auto it = known.constFind(placed.region->tgt);
        if (it == known.cend()) {
            it = known.insert(placed.region->tgt, result.size());
            result.append(Pairing());
        }
        Pairing &pairing = result[*it];
        (placed.region->isGpu ? pairing.gpus : pairing.links).append(placed.host);
    }
    return result;
}

} // namespace redbud
