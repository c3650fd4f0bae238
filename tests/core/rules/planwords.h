// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace redbud::test
{

/// The devices that a word means: "g0" the GPU with label GPU0, "g0.1" its bridge number 1, "g0*"
/// the GPU with all its bridges, or an address.
inline QList<PciAddress> devicesOf(const Host &host, QStringView word)
{
    if (const auto address = PciAddress::parse(word))
        return {*address};
    const QString label = QStringLiteral("GPU") + word.mid(1, 1).toString();
    for (const Gpu &gpu : host.gpus) {
        if (gpu.label != label)
            continue;
        if (word.endsWith(u'*'))
            return QList{gpu.address} + gpu.bridges;
        return {word.size() > 3 ? gpu.bridges.at(word.mid(3).toInt()) : gpu.address};
    }
    qFatal("no such device: %s", qPrintable(word.toString()));
}

/// A pseries-7.2 plan from "0: g0* g1@05.0; 1: g3*": vPHB indices and what is on them. Slots count
/// from 00.0 where a word has none.
inline Plan planFrom(const Host &host, const QString &words)
{
    Plan plan;
    plan.name = QStringLiteral("test");
    plan.machine.type = QStringLiteral("pseries-7.2");
    const QStringList vphbs = words.split(u';', Qt::SkipEmptyParts);
    for (const QString &text : vphbs) {
        Vphb vphb;
        vphb.index = text.section(u':', 0, 0).toInt();
        const QStringList names = text.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names) {
            const auto slot = GuestSlot::parse(name.section(u'@', 1));
            const QList<PciAddress> devices = devicesOf(host, name.section(u'@', 0, 0));
            for (const PciAddress &device : devices) {
                const GuestSlot next{static_cast<int>(vphb.devices.size()), 0};
                vphb.devices.append(PlanDevice{device, slot.value_or(next), {}});
            }
        }
        plan.vphbs.append(vphb);
    }
    return plan;
}

/// What planFrom() reads, with addresses and without slots.
inline QString wordsOf(const Plan &plan)
{
    QStringList vphbs;
    for (const Vphb &vphb : plan.vphbs) {
        QString text = QString::number(vphb.index) + u':';
        for (const PlanDevice &device : vphb.devices)
            text += u' ' + device.host.toString();
        vphbs.append(text);
    }
    return vphbs.join(QStringLiteral("; "));
}

} // namespace redbud::test
