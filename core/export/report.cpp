// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/report.h"

#include "core/host/hostjson.h"
#include "core/placement/placement.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/rules/ruleset.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace redbud
{

QJsonObject report(const Host &host, const Plan &plan, const QString &qemu)
{
    QJsonObject document{
        {u"schema"_s, u"redbud/report/1"_s},
        {u"host"_s, toJson(host)},
        {u"plan"_s, QJsonDocument::fromJson(serializePlan(plan)).object()},
        {u"problems"_s, toJson(checkPlan(host, plan))},
        {u"placement"_s, QJsonValue()},
        {u"command"_s, toJson(launchSpec(host, plan, qemu))},
    };
    const Result<Placement> placement = place(host, plan);
    if (placement)
        document.insert(u"placement"_s, toJson(*placement));
    else
        document.insert(u"placementError"_s, placement.error().text());
    return document;
}

} // namespace redbud
