// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/creationorder.h"

#include <algorithm>

namespace redbud
{

QList<Vphb> inCreationOrder(const Plan &plan)
{
    QList<Vphb> vphbs = plan.vphbs;
    std::stable_partition(vphbs.begin(), vphbs.end(),
                          [](const Vphb &vphb) { return vphb.index == 0; });
    return vphbs;
}

} // namespace redbud
