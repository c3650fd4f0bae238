// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/devicefilter.h"

#include "ui/scene/hostfacts.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString hex(quint16 number)
{
    return QString::number(number, 16).rightJustified(4, u'0');
}

/// The words of a text; a number stays with the word that says what it counts. Between line breaks
/// such a pair is found only as a whole line of what is known.
QStringList termsOf(const QString &text)
{
    static const QRegularExpression numbered(u"(?<![^ ])(group|node|vphb) ([0-9]+)(?= |$)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString rest = text.simplified();
    QStringList terms;
    for (auto match = numbered.match(rest); match.hasMatch(); match = numbered.match(rest)) {
        terms += u'\n' + match.captured() + u'\n';
        rest.remove(match.capturedStart(), match.capturedLength());
    }
    return terms + rest.split(u' ', Qt::SkipEmptyParts);
}

/// Everything that words are looked for in, a line each between line breaks. English words beside
/// those of the user's language, so that what a manual says is found in every one.
QString knownOf(const Host &host, const PciDevice &device, std::optional<int> vphb)
{
    QStringList parts{device.address.toString(),
                      facts::deviceTitle(host, device.address),
                      device.name,
                      device.subsystemName,
                      device.driver.value_or(QString()),
                      device.locationCode,
                      facts::kindForPeople(device.kind),
                      deviceKindName(device.kind),
                      hex(device.vendorId) + u':' + hex(device.deviceId)};
    if (device.iommuGroup)
        parts += u"group %1"_s.arg(*device.iommuGroup);
    if (device.numaNode)
        parts += u"node %1"_s.arg(*device.numaNode);
    if (vphb)
        parts += u"vphb %1"_s.arg(*vphb);
    if (const NvLinkBridge *bridge = host.bridge(device.address); bridge && bridge->gpu)
        parts += facts::deviceTitle(host, *bridge->gpu);
    return u'\n' + parts.join(u'\n') + u'\n';
}

} // namespace

QList<PciAddress> matchingDevices(const DeviceFilter &filter, const Host &host, const Plan &plan)
{
    QHash<PciAddress, int> planned;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices)
            planned.insert(device.host, vphb.index);
    }
    const QStringList words = termsOf(filter.text);
    QList<PciAddress> matching;
    for (const PciDevice &device : host.devices) {
        if (device.kind == DeviceKind::PciBridge || (filter.kind && device.kind != *filter.kind) ||
            (filter.driver && device.driver.value_or(QString()) != *filter.driver))
            continue;
        if (!words.isEmpty()) {
            const auto at = planned.constFind(device.address);
            const QString known = knownOf(
                host, device, at == planned.cend() ? std::nullopt : std::optional(at.value()));
            if (!std::ranges::all_of(words, [&known](const QString &word) {
                    return known.contains(word, Qt::CaseInsensitive);
                }))
                continue;
        }
        matching.append(device.address);
    }
    return matching;
}

QList<DeviceKind> kindsOf(const Host &host)
{
    QList<DeviceKind> kinds;
    for (const PciDevice &device : host.devices) {
        if (device.kind != DeviceKind::PciBridge && !kinds.contains(device.kind))
            kinds.append(device.kind);
    }
    std::ranges::sort(kinds);
    return kinds;
}

QList<QString> driversOf(const Host &host)
{
    QList<QString> drivers;
    for (const PciDevice &device : host.devices) {
        const QString driver = device.driver.value_or(QString());
        if (device.kind != DeviceKind::PciBridge && !drivers.contains(driver))
            drivers.append(driver);
    }
    std::ranges::sort(drivers);
    return drivers;
}

} // namespace redbud
