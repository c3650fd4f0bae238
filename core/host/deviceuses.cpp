// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/deviceuses.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

/// More reasons than anyone reads; captured hosts may claim any number.
constexpr qsizetype maxReasons = 100;

} // namespace

void DeviceUses::add(const PciAddress &address, const QString &reason)
{
    QStringList &reasons = m_reasons[address];
    if (reasons.size() > maxReasons || reasons.contains(reason))
        return;
    reasons.append(reasons.size() < maxReasons
                       ? reason
                       : QCoreApplication::translate("DeviceUses", "and for more reasons"));
}

std::optional<PciAddress> functionInPath(const QString &path)
{
    const QList<QStringView> parts = QStringView(path).split(u'/');
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (const auto address = PciAddress::parse(*part))
            return address;
    }
    return std::nullopt;
}

} // namespace redbud
