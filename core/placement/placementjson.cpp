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
            {QStringLiteral("mmio64"), toJson(vphb.mmio64)},
            {QStringLiteral("gpuRam"), toJson(vphb.gpuRam)},
            {QStringLiteral("atsd"), toJson(vphb.atsd)},
            {QStringLiteral("gpus"), gpus},
            {QStringLiteral("links"), links}};
}

QJsonObject toJson(const DmaWindow &window)
{
    return {{QStringLiteral("vphb"), window.vphb},
            {QStringLiteral("window"), window.bits},
            {QStringLiteral("windowSize"), hex(window.windowSize)},
            {QStringLiteral("pageShift"), window.pageShift},
            {QStringLiteral("entries"), qint64(window.entries)},
            {QStringLiteral("levels"), window.levels},
            {QStringLiteral("tableBytes"), hex(window.tableBytes)}};
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
