// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/readback.h"

#include "core/base/size.h"
#include "core/placement/nvlinkregion.h"
#include "core/qemu/launchspec.h"

#include <QJsonArray>

#include <array>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr QLatin1StringView vphbType("child<spapr-pci-host-bridge>");

bool isAddress(const QString &property)
{
    return property != u"nvlink2-link-speed";
}

/// The aliases by which a vPHB shows its windows to the guest, and what we call them.
struct WindowAlias {
    QLatin1StringView property;
    QLatin1StringView alias;
};
constexpr auto windowAliases = std::to_array<WindowAlias>({
    {"pio"_L1, "io-alias[0]"_L1},
    {"mmio32"_L1, "mmio32-alias[0]"_L1},
    {"mmio64"_L1, "mmio64-alias[0]"_L1},
});

struct Question {
    QString path;
    QString property;
};

/// Where QEMU keeps a value of the object at @a path.
Question questionFor(const ReadBack &value, const QString &path)
{
    for (const WindowAlias &window : windowAliases) {
        if (value.property == window.property)
            return {path + u"/pci@%1."_s.arg(vphbBuid(value.vphb), 0, 16) + window.alias,
                    u"addr"_s};
    }
    return {path, value.property};
}

void appendWindows(const VphbPlacement &vphb, QList<ReadBack> &values)
{
    const auto append = [&](const QString &property, const std::optional<Window> &window) {
        if (window)
            values.append({vphbId(vphb.index), property, hex(window->base), {}, {}, vphb.index});
    };
    append(u"pio"_s, vphb.pio);
    append(u"mmio32"_s, vphb.mmio32);
    if (vphb.mmio64.size > 0)
        append(u"mmio64"_s, vphb.mmio64);
    append(u"gpa"_s, vphb.gpuRam);
    append(u"atsd"_s, vphb.atsd);
}

/// The default vPHB is made by the machine, so it has a path of its own among the unnamed objects.
Result<QString> defaultVphbPath(Qmp &qmp)
{
    const QString parent = u"/machine/unattached"_s;
    const Result<QJsonValue> children = qmp.execute(u"qom-list"_s, {{u"path"_s, parent}});
    if (!children)
        return failure(children.error());
    const QJsonArray list = children->toArray();
    for (const auto &child : list) {
        if (child["type"_L1].toString() == vphbType)
            return QString(parent + u'/' + child["name"_L1].toString());
    }
    return QString();
}

/// Numbers beyond 2^53 do not occur: the highest ATSD window ends below 2^48.
QString shown(const QString &property, const QJsonValue &value)
{
    const auto number = quint64(value.toInteger());
    return isAddress(property) ? hex(number) : QString::number(number);
}

} // namespace

QList<ReadBack> expectedValues(const Host &host, const Plan &plan, const Placement &placement)
{
    QList<ReadBack> values;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices) {
            const auto region = nvLinkRegion(host, device.host);
            if (!region)
                continue;
            const QString id = vfioId(device.host);
            values.append({id, u"nvlink2-tgt"_s, hex(region->tgt), {}, device.host});
            if (!region->isGpu) {
                values.append({id,
                               u"nvlink2-link-speed"_s,
                               QString::number(region->speedCode),
                               {},
                               device.host});
            }
        }
    }
    for (const VphbPlacement &vphb : placement.vphbs)
        appendWindows(vphb, values);
    return values;
}

Result<QList<ReadBack>> readLiveValues(Qmp &qmp, QList<ReadBack> values, const QString &idPrefix)
{
    const Result<QString> defaultVphb = defaultVphbPath(qmp);
    if (!defaultVphb)
        return failure(defaultVphb.error());
    for (ReadBack &value : values) {
        const QString path =
            value.id == vphbId(0) ? *defaultVphb : u"/machine/peripheral/"_s + idPrefix + value.id;
        const Question question = questionFor(value, path);
        const Result<QJsonValue> live = qmp.execute(
            u"qom-get"_s, {{u"path"_s, question.path}, {u"property"_s, question.property}});
        if (live)
            value.live = shown(value.property, *live);
        else if (live.error().code != ErrorCode::ProcessFailed &&
                 live.error().code != ErrorCode::NotFound)
            return failure(live.error());
    }
    return values;
}

QJsonObject toJson(const ReadBack &value)
{
    return {{u"id"_s, value.id},
            {u"property"_s, value.property},
            {u"expected"_s, value.expected},
            {u"live"_s, value.live ? QJsonValue(*value.live) : QJsonValue()}};
}

} // namespace redbud
