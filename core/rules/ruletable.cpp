// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruletables.h"

#include <vector>

namespace redbud
{

std::span<const Rule> ruleSet()
{
    // What makes a plan impossible comes first, because its fixes change what later rules see.
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const auto family :
             {planRules(), groupRules(), nvLinkRules(), hostRules(), machineRules()})
            all.insert(all.end(), family.begin(), family.end());
        return all;
    }();
    return rules;
}

const Rule *findRule(QStringView id)
{
    for (const Rule &rule : ruleSet()) {
        if (id == QLatin1StringView(rule.id))
            return &rule;
    }
    return nullptr;
}

} // namespace redbud
