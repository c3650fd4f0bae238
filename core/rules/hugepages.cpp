// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/hugepages.h"

#include "core/base/size.h"
#include "core/placement/dmawindow.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

const HugePages *hugePagesOf(const QList<HugePages> &offered, quint64 size)
{
    const auto it = std::ranges::find(offered, size, &HugePages::size);
    return it != offered.end() ? &*it : nullptr;
}

std::optional<quint64> suitableHugePages(const RuleContext &context)
{
    const quint64 memory = context.plan().machine.memory;
    std::optional<quint64> best;
    for (const HugePages &pages : context.host().resources.hugePages) {
        const bool suits = pages.size != 0 && (pages.size & hostDmaPageSizes) != 0 &&
                           memory % pages.size == 0 && memory / pages.size <= pages.free;
        if (suits && pages.size > best.value_or(0))
            best = pages.size;
    }
    return best;
}

std::optional<Fix> useSuitableHugePages(const RuleContext &context)
{
    const auto size = suitableHugePages(context);
    if (!size)
        return std::nullopt;
    return Fix{Rule::tr("Use huge pages of %1").arg(sizeForPeople(*size)), {SetHugePages{size}}};
}

Fix useOtherPages(const RuleContext &context)
{
    return useSuitableHugePages(context).value_or(
        Fix{Rule::tr("Use normal pages"), {SetHugePages{std::nullopt}}});
}

} // namespace redbud
