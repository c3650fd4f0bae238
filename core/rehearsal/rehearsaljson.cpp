// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/rehearsal/rehearsal.h"

#include <QJsonArray>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject toJson(const TceRequest &request)
{
    return {{u"pageShift"_s, request.pageShift},
            {u"windowSize"_s, hex(request.size)},
            {u"levels"_s, request.levels},
            {u"start"_s, request.granted ? QJsonValue(hex(request.start)) : QJsonValue()}};
}

} // namespace

QJsonObject toJson(const RehearsalReport &report)
{
    QJsonArray differences;
    for (const TreeDifference &difference : report.differences)
        differences.append(toJson(difference));
    QJsonArray readback;
    for (const ReadBack &value : report.readback)
        readback.append(toJson(value));
    QJsonArray dmaRequests;
    for (const TceRequest &request : report.dmaRequests)
        dmaRequests.append(toJson(request));
    return {{u"schema"_s, u"redbud/rehearsal/1"_s},
            {u"qemu"_s, report.qemuVersion},
            {u"healthy"_s, report.healthy},
            {u"assumptions"_s, report.assumptions},
            {u"findings"_s, QJsonArray::fromStringList(report.findings)},
            {u"differences"_s, differences},
            {u"readback"_s, readback},
            {u"dmaRequests"_s, dmaRequests},
            {u"guest"_s, report.guest ? QJsonValue(toJson(*report.guest)) : QJsonValue()},
            {u"end"_s, report.end ? QJsonValue(toJson(*report.end)) : QJsonValue()},
            {u"log"_s, QJsonArray::fromStringList(report.log)}};
}

} // namespace redbud
