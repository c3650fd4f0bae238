// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString actionName(BindAction::Kind kind)
{
    switch (kind) {
    case BindAction::Kind::Bind:
        return u"bind"_s;
    case BindAction::Kind::AlreadyRight:
        return u"already-right"_s;
    case BindAction::Kind::Leave:
        return u"leave"_s;
    }
    return {};
}

QJsonObject toJson(const DeviceBinding &binding)
{
    return {{"driver"_L1, orNull(binding.driver)},
            {"driverOverride"_L1, orNull(binding.driverOverride)}};
}

} // namespace

QJsonObject toJson(const BindStep &step, const Host &host)
{
    return {{"text"_L1, describe(step, host)},
            {"command"_L1, orNull(step.command())},
            {"path"_L1, step.path().isEmpty() ? QJsonValue() : QJsonValue(u'/' + step.path())},
            {"value"_L1,
             step.path().isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(step.value()))}};
}

QJsonObject toJson(const BindPlan &plan, const Host &host, const QStringList &afterRestart)
{
    QJsonArray actions;
    for (const BindAction &action : plan.actions)
        actions.append(QJsonObject{{"address"_L1, action.device.toString()},
                                   {"action"_L1, actionName(action.kind)},
                                   {"iommuGroup"_L1, action.group},
                                   {"inPlan"_L1, action.asked},
                                   {"driver"_L1, orNull(action.driver)}});
    QJsonArray obstacles;
    for (const BindObstacle &obstacle : plan.obstacles)
        obstacles.append(QJsonObject{{"address"_L1, obstacle.device.toString()},
                                     {"inPlan"_L1, obstacle.asked},
                                     {"reasons"_L1, QJsonArray::fromStringList(obstacle.reasons)},
                                     {"ways"_L1, QJsonArray::fromStringList(obstacle.ways)},
                                     {"overridden"_L1, obstacle.overridden}});
    QJsonArray steps;
    for (const BindStep &step : plan.steps)
        steps.append(toJson(step, host));
    return {{"schema"_L1, "redbud/binding/1"_L1},
            {"refused"_L1, plan.isRefused()},
            {"devices"_L1, actions},
            {"obstacles"_L1, obstacles},
            {"warnings"_L1, QJsonArray::fromStringList(plan.warnings)},
            {"steps"_L1, steps},
            {"afterRestart"_L1, QJsonArray::fromStringList(afterRestart)},
            {"digest"_L1, QString::fromLatin1(plan.digest())}};
}

QJsonObject toJson(const BindStatus &status)
{
    QJsonArray devices;
    for (const JournalDevice &entry : status.journal.devices)
        devices.append(QJsonObject{{"address"_L1, entry.device.toString()},
                                   {"iommuGroup"_L1, entry.group},
                                   {"before"_L1, toJson(entry.before)},
                                   {"now"_L1, toJson(status.now.devices.value(entry.device))}});
    QJsonArray persistent;
    for (const PersistentBinding &binding : status.persistent)
        persistent.append(
            QJsonObject{{"address"_L1, binding.device.toString()}, {"driver"_L1, binding.driver}});
    return {{"schema"_L1, "redbud/bind-status/1"_L1},
            {"beforeRestart"_L1, status.beforeRestart},
            {"devices"_L1, devices},
            {"services"_L1, QJsonArray::fromStringList(status.journal.services)},
            {"persistent"_L1, persistent}};
}

} // namespace redbud
