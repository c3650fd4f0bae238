// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/devicecounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString digits(quint16 number)
{
    return u"%1"_s.arg(uint(number), 4, 16, QChar(u'0'));
}

} // namespace

QString DeviceCount::word() const
{
    return u"pci-"_s + vendorDigits() + u'-' + deviceDigits();
}

QString DeviceCount::vendorDigits() const
{
    return digits(vendor);
}

QString DeviceCount::deviceDigits() const
{
    return digits(device);
}

QList<DeviceCount> deviceCounts(const Host &host, const Plan &plan)
{
    QList<DeviceCount> counts;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &planned : vphb.devices) {
            const PciDevice *device = host.device(planned.host);
            if (!device)
                continue;
            const auto same = [device](const DeviceCount &count) {
                return count.vendor == device->vendorId && count.device == device->deviceId;
            };
            auto known = std::ranges::find_if(counts, same);
            if (known == counts.end()) {
                counts.append({device->vendorId, device->deviceId, device->name, {}});
                known = std::prev(counts.end());
            }
            known->devices.append(planned.host);
        }
    }
    std::ranges::sort(counts, [](const DeviceCount &left, const DeviceCount &right) {
        return std::pair(left.vendor, left.device) < std::pair(right.vendor, right.device);
    });
    return counts;
}

} // namespace redbud
