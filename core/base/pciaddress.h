// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace redbud
{

/// The address of a PCI function, domain:bus:device.function, as Linux writes it.
/// The domain has 16 bits on most machines and up to 32 behind some x86 host bridges.
struct PciAddress {
    quint32 domain = 0;
    quint8 bus = 0;
    quint8 device = 0;   ///< 0 to 31
    quint8 function = 0; ///< 0 to 7

    /// Accepts the full form only ("0004:04:00.0"), hex digits in either case.
    static std::optional<PciAddress> parse(QStringView text);

    /// At least four digits of domain, lower case: "0004:04:00.0", "10000:e1:00.0".
    QString toString() const;

    /// Whether the domain has 16 bits. QEMU's `host=` takes no others.
    bool hasShortDomain() const { return domain <= 0xffff; }

    auto operator<=>(const PciAddress &) const = default;
};

size_t qHash(const PciAddress &address, size_t seed = 0) noexcept;

} // namespace redbud

Q_DECLARE_TYPEINFO(redbud::PciAddress, Q_PRIMITIVE_TYPE);
