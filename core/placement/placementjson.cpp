// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/placement.h"

#include <QJsonArray>

namespace redbud
{

namespace
{

QJsonObject toJson(const Window &window)
{
    return {{QStringLiteral("base"), hex(window.base)}, {QStringLiteral("size"), hex(window.size)}};
}

QJsonValue toJson(const std::optional<Window> &window)
{
    return window ? QJsonValue(toJson(*window)) : QJsonValue();
}

QJsonObject toJson(const VphbPlacement &vphb)
{
    QJsonArray gpus;
    for (const GpuPlacement &gpu : vphb.gpus) {
        gpus.append(QJsonObject{{QStringLiteral("address"), gpu.address.toString()},
                                {QStringLiteral("ram"), toJson(gpu.ram)},
                                {QStringLiteral("numaId"), gpu.numaId}});
    }
    QJsonArray links;
    for (const LinkPlacement &link : vphb.links) {
        links.append(QJsonObject{{QStringLiteral("bridge"), link.bridge.toString()},
                                 {QStringLiteral("atsd"), toJson(link.atsd)}});
    }
    return {{QStringLiteral("index"), vphb.index},
            {QStringLiteral("buid"), hex(vphb.buid)},
            {QStringLiteral("pio"), toJson(vphb.pio)},
            {QStringLiteral("mmio32"), toJson(vphb.mmio32)},
            {QStringLiteral("mmio64"),
             vphb.mmio64.size > 0 ? QJsonValue(toJson(vphb.mmio64)) : QJsonValue()},
            {QStringLiteral("gpuRam"), toJson(vphb.gpuRam)},
            {QStringLiteral("atsd"), toJson(vphb.atsd)},
            {QStringLiteral("gpus"), gpus},
            {QStringLiteral("links"), links}};
}

QString outcomeName(DmaOutcome outcome)
{
    switch (outcome) {
    case DmaOutcome::NoPageSize:
        return QStringLiteral("no-page-size");
    case DmaOutcome::NoLevels:
        return QStringLiteral("no-levels");
    case DmaOutcome::Asked:
        break;
    }
    return QStringLiteral("asked");
}

QJsonObject toJson(const DmaWindow &window)
{
    const bool hasPages = window.outcome != DmaOutcome::NoPageSize;
    QJsonArray attempts;
    const QList<int> levelsInTurn = window.attempts();
    for (const int levels : levelsInTurn)
        attempts.append(levels);
    const auto ofTable = [&](quint64 bytes) {
        return window.table ? QJsonValue(hex(bytes)) : QJsonValue();
    };
    return {
        {QStringLiteral("vphb"), window.vphb},
        {QStringLiteral("window"), window.bits},
        {QStringLiteral("start"), hex(window.start)},
        {QStringLiteral("windowSize"), hex(window.windowSize)},
        {QStringLiteral("guestPageShift"), window.guestPageShift},
        {QStringLiteral("outcome"), outcomeName(window.outcome)},
        {QStringLiteral("pageShift"), hasPages ? QJsonValue(window.pageShift) : QJsonValue()},
        {QStringLiteral("entries"), qint64(window.entries)},
        {QStringLiteral("countOverflows"), window.countOverflows},
        {QStringLiteral("levels"), hasPages ? QJsonValue(window.levels) : QJsonValue()},
        {QStringLiteral("attempts"), attempts},
        {QStringLiteral("tableBytes"), hex(window.tableBytes)},
        {QStringLiteral("leastTableBytes"), ofTable(window.leastTableBytes)},
        {QStringLiteral("chargedBytes"), ofTable(window.table ? window.table->chargedBytes : 0)},
        {QStringLiteral("replayedEntries"), qint64(window.replayedEntries())},
    };
}

} // namespace

QJsonObject toJson(const Placement &placement)
{
    QJsonArray vphbs;
    for (const VphbPlacement &vphb : placement.vphbs)
        vphbs.append(toJson(vphb));
    QJsonArray dma;
    for (const DmaWindow &window : placement.dma)
        dma.append(toJson(window));
    return {{QStringLiteral("schema"), QStringLiteral("redbud/placement/1")},
            {QStringLiteral("vphbs"), vphbs},
            {QStringLiteral("dma"), dma},
            {QStringLiteral("memlockBytes"), qint64(placement.memlockBytes)}};
}

} // namespace redbud
