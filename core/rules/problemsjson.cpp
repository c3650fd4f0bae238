// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QJsonValue toJson(const Place &place)
{
    if (const auto *vphb = std::get_if<VphbIndex>(&place))
        return vphb->value;
    return std::get<PciAddress>(place).toString();
}

QJsonObject toJson(const Problem &problem)
{
    QJsonArray where;
    for (const Place &place : problem.where)
        where.append(toJson(place));
    QJsonObject json{
        {u"rule"_s, problem.rule},
        {u"severity"_s, severityName(problem.severity)},
        {u"where"_s, where},
        {u"message"_s, problem.message},
        {u"fix"_s, problem.fix ? QJsonValue(problem.fix->label) : QJsonValue()},
        {u"waived"_s, problem.waived},
    };
    if (!problem.waivedBecause.isEmpty())
        json[u"waivedBecause"_s] = problem.waivedBecause;
    return json;
}

} // namespace

QJsonObject toJson(const QList<Problem> &problems)
{
    QJsonArray array;
    for (const Problem &problem : problems)
        array.append(toJson(problem));
    return {{u"schema"_s, u"redbud/problems/1"_s}, {u"problems"_s, array}};
}

} // namespace redbud
