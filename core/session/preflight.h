// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/rules/problem.h"
#include "core/session/preflightfacts.h"
#include "core/session/preflightoptions.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// What Redbud can do about an item.
enum class PreflightFix {
    Bind,       ///< bind the plan's devices to vfio-pci, for this user
    LoadModule, ///< load PreflightItem::module, by the helper
    PlanFixes,  ///< the fixes of the rules, see applyFixes()
};

/// The word of the JSON document: "bind", "load-module", "plan-fixes".
QString preflightFixName(PreflightFix fix);
/// What a button says.
QString preflightFixLabel(PreflightFix fix);

/// One thing that a launch depends on.
struct PreflightItem {
    enum class Level {
        Good,
        Warning, ///< it starts, but not as one would want
        Error,   ///< it would not start, or lose what it is for
    };
    QString id; ///< of the check ("kvm"), or of the rule that a plan breaks
    Level level = Level::Good;
    QString text; ///< what is, what it means, what to do
    QList<Place> where = {};
    std::optional<PreflightFix> fix = {};
    QString module = {}; ///< with PreflightFix::LoadModule

    bool operator==(const PreflightItem &) const = default;
};

/// "good", "warning", "error"
QString preflightLevelName(PreflightItem::Level level);

/// Everything that would make the launch of a plan fail or limp, and what is well, in the order in
/// which a person wants to read it. A pure function; @a facts are those that
/// readPreflightFacts() read for the same host, plan and options.
QList<PreflightItem> preflight(const Host &host, const Plan &plan, const PreflightFacts &facts,
                               const PreflightOptions &options);

/// Reads the facts and judges them. Blocks as readPreflightFacts() does.
QList<PreflightItem> checkLaunch(const Host &host, const Plan &plan,
                                 const PreflightOptions &options);

/// Whether nothing stands against it.
bool canLaunch(const QList<PreflightItem> &items);

/// The document "redbud/preflight/1".
QJsonObject toJson(const QList<PreflightItem> &items);

} // namespace redbud
