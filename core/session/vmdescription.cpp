// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/vmdescription.h"

#include "core/base/duration.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QString VmDescription::summary() const
{
    QString text = end ? describeEnd(*end) : describe(state);
    if (isAlive(state))
        text +=
            tr(" for %1").arg(durationForPeople(started.secsTo(QDateTime::currentDateTimeUtc())));
    if (!handedBack)
        text += tr("; its devices are still bound, see its log");
    if (simulated)
        text += tr(", simulated devices");
    if (!attended)
        text += tr(", without its supervisor: its end will not be recorded");
    return text;
}

QJsonObject toJson(const QList<VmDescription> &vms)
{
    QJsonArray list;
    for (const VmDescription &vm : vms) {
        list.append(QJsonObject{
            {u"name"_s, vm.name},
            {u"state"_s, vmStateName(vm.state)},
            {u"pid"_s, vm.pid ? QJsonValue(*vm.pid) : QJsonValue()},
            {u"started"_s, vm.started.toString(Qt::ISODate)},
            {u"simulated"_s, vm.simulated},
            {u"attended"_s, vm.attended},
            {u"plan"_s, textOrNull(vm.planFile)},
            {u"console"_s, textOrNull(vm.console)},
            {u"log"_s, textOrNull(vm.log)},
            {u"handedBack"_s, vm.handedBack},
            {u"end"_s, vm.end ? QJsonValue(toJson(*vm.end)) : QJsonValue()},
        });
    }
    return {{u"schema"_s, u"redbud/sessions/1"_s}, {u"sessions"_s, list}};
}

} // namespace redbud
