// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/rules/checkoptions.h"
#include "core/rules/problem.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <span>

namespace redbud
{

class RuleContext;

/// How a rule is known to be right.
enum class Proof {
    Qemu, ///< it says what QEMU does; tests/integration/testruleproofs.cpp shows the real one do it
    Host, ///< it is of the host's hardware, firmware or kernel, or of what makes a machine slow
};

/// A rule as data: what the window, `check` and `redbudctl rules` share.
struct Rule {
    const char *id;    ///< "mixed-groups"; what a plan waives
    Severity severity; ///< of the gravest of its Problems
    Proof proof;
    const char *title;       ///< for translation in context "Rule"
    const char *explanation; ///< one paragraph: why, and what QEMU does; the same context
    /// Appends what it finds; checkPlan() fills in rule and waived.
    void (*check)(const RuleContext &context, QList<Problem> &problems);

    Q_DECLARE_TR_FUNCTIONS(Rule)
};

/// Rules of one kind, as a chapter of their documentation.
struct RuleFamily {
    const char *title; ///< for translation in context "Rule"
    std::span<const Rule> rules;
};

std::span<const RuleFamily> ruleFamilies();

/// Every rule, in the order in which they are documented and reported.
std::span<const Rule> ruleSet();

/// nullptr for an unknown id.
const Rule *findRule(QStringView id);

/// All Problems of a plan on a host: never fails, never blocks. Waived ones are marked. Time is
/// linear in devices and vPHBs.
QList<Problem> checkPlan(const Host &host, const Plan &plan, const CheckOptions &options = {});

/// Whether one is of severity error and not waived: exit status 1 of `check`.
bool hasErrors(const QList<Problem> &problems);

/// A plan after its fixes, and what they did.
struct FixedPlan {
    Plan plan;
    QStringList done; ///< labels of the fixes, in the order in which they were applied
};

/// Applies the fixes of errors and warnings that are not waived, rule by rule with a new check in
/// between, until none is left that can be applied. Ends also where fixes undo each other.
FixedPlan fixPlan(const Host &host, const Plan &plan, const CheckOptions &options = {});
/// The same without what was done.
Plan applyFixes(const Host &host, const Plan &plan, const CheckOptions &options = {});

/// The document "redbud/problems/1".
QJsonObject toJson(const QList<Problem> &problems);

} // namespace redbud
