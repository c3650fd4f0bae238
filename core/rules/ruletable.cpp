// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruletables.h"

#include <vector>

namespace redbud
{

std::span<const RuleFamily> ruleFamilies()
{
    // What makes a plan impossible comes first, because its fixes change what later rules see.
    static const RuleFamily families[] = {
        {QT_TRANSLATE_NOOP("Rule", "Devices, vPHBs and slots"), planRules()},
        {QT_TRANSLATE_NOOP("Rule", "IOMMU groups"), groupRules()},
        {QT_TRANSLATE_NOOP("Rule", "NVLink2"), nvLinkRules()},
        {QT_TRANSLATE_NOOP("Rule", "The host"), hostRules()},
        {QT_TRANSLATE_NOOP("Rule", "The machine"), machineRules()},
        {QT_TRANSLATE_NOOP("Rule", "Settings of the virtual machine"), settingsRules()},
    };
    return families;
}

std::span<const Rule> ruleSet()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const RuleFamily &family : ruleFamilies())
            all.insert(all.end(), family.rules.begin(), family.rules.end());
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
