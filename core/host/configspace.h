// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/pcidevice.h"

#include <optional>

namespace redbud
{

/// The BARs and ROM that a guest of this device gets, by index: those whose sizes PCI allows.
QList<PciBar> guestBars(const PciDevice &device);

/// A PCI function's configuration space: little-endian bytes, 256 or 4096 of them. Offsets and
/// bits are those of the PCI Local Bus Specification 3.0. Reads beyond the end give 0.
class ConfigSpace
{
public:
    explicit ConfigSpace(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    /// The space that a guest of this device meets: what the host read of it, completed from the
    /// device's ids and BARs where the host could not read all (without root a kernel shows the
    /// first 64 bytes only; the capability list, which would lead beyond them, is then left out).
    static ConfigSpace of(const PciDevice &device);

    const QByteArray &bytes() const { return m_bytes; }

    quint8 byte(int offset) const;
    quint16 word(int offset) const;
    quint32 dword(int offset) const;

    bool isBridge() const { return (byte(0x0e) & 0x7f) == 1; }
    int interruptPin() const { return byte(0x3d); }

    /// Offset of a capability; absent where the list does not have it or is damaged.
    std::optional<int> capability(quint8 id) const;

    /// The bytes with zeros for the serial number of PCI Express' extended capability.
    QByteArray withoutSerialNumber() const;

    /// Vectors that the MSI capability offers: 1 to 32; 0 without it.
    int msiVectors() const;
    /// Entries of the MSI-X table: 1 to 2048; 0 without it.
    int msixEntries() const;

private:
    QByteArray m_bytes;
};

} // namespace redbud
