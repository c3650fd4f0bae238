// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflight.h"

#include "core/session/preflightcontext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// First what is chosen, then what the machine has to give, then the devices, then what they are
/// connected to.
constexpr std::array<PreflightCheck, 28> checks{
    checkHostIsThisMachine,
    checkHostIsThePlans,
    checkRules,
    checkQemu,
    checkMachineType,
    checkQemuDevices,
    checkAccelerator,
    checkKvm,
    checkMemory,
    checkHugePages,
    checkHugePagesNearGpus,
    checkLockedMemory,
    checkBindings,
    checkVfioModules,
    checkVfioContainer,
    checkVfioGroups,
    checkDisks,
    checkDisksTwice,
    checkBootFiles,
    checkFirmware,
    checkDisplay,
    checkTpm,
    checkBridges,
    checkBridgeHelper,
    checkTaps,
    checkMacvtaps,
    checkPorts,
    checkName,
};

QJsonValue toJson(const Place &place)
{
    if (const auto *vphb = std::get_if<VphbIndex>(&place))
        return vphb->value;
    return std::get<PciAddress>(place).toString();
}

QJsonObject toJson(const PreflightItem &item)
{
    QJsonArray where;
    for (const Place &place : item.where)
        where.append(toJson(place));
    return {{u"id"_s, item.id},
            {u"level"_s, preflightLevelName(item.level)},
            {u"text"_s, item.text},
            {u"where"_s, where},
            {u"fix"_s, item.fix ? QJsonValue(preflightFixName(*item.fix)) : QJsonValue()},
            {u"module"_s, item.module.isEmpty() ? QJsonValue() : QJsonValue(item.module)}};
}

} // namespace

QString preflightFixName(PreflightFix fix)
{
    switch (fix) {
    case PreflightFix::Bind:
        break;
    case PreflightFix::LoadModule:
        return u"load-module"_s;
    case PreflightFix::PlanFixes:
        return u"plan-fixes"_s;
    }
    return u"bind"_s;
}

QString preflightFixLabel(PreflightFix fix)
{
    switch (fix) {
    case PreflightFix::Bind:
        break;
    case PreflightFix::LoadModule:
        return PreflightContext::tr("Load the Module");
    case PreflightFix::PlanFixes:
        return PreflightContext::tr("Repair the Plan");
    }
    return PreflightContext::tr("Bind the Devices");
}

QString preflightLevelName(PreflightItem::Level level)
{
    switch (level) {
    case PreflightItem::Level::Good:
        return u"good"_s;
    case PreflightItem::Level::Warning:
        return u"warning"_s;
    case PreflightItem::Level::Error:
        break;
    }
    return u"error"_s;
}

QList<PreflightItem> preflight(const Host &host, const Plan &plan, const PreflightFacts &facts,
                               const PreflightOptions &options)
{
    const PreflightContext context(host, plan, facts, options);
    QList<PreflightItem> items;
    for (const PreflightCheck check : checks)
        check(context, items);
    return items;
}

QList<PreflightItem> checkLaunch(const Host &host, const Plan &plan,
                                 const PreflightOptions &options)
{
    return preflight(host, plan, readPreflightFacts(host, plan, options), options);
}

bool canLaunch(const QList<PreflightItem> &items)
{
    return std::ranges::none_of(
        items, [](const PreflightItem &item) { return item.level == PreflightItem::Level::Error; });
}

QJsonObject toJson(const QList<PreflightItem> &items)
{
    QJsonArray array;
    for (const PreflightItem &item : items)
        array.append(toJson(item));
    return {{u"schema"_s, u"redbud/preflight/1"_s},
            {u"items"_s, array},
            {u"canLaunch"_s, canLaunch(items)}};
}

} // namespace redbud
