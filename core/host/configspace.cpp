// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/configspace.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace redbud
{

namespace
{

constexpr int statusOffset = 0x06;
constexpr quint16 statusCapabilityList = 0x10;
constexpr int firstBar = 0x10;
constexpr int romBar = 0x30;
constexpr int capabilityPointer = 0x34;
constexpr quint8 msiCapability = 0x05;
constexpr quint8 msixCapability = 0x11;
constexpr int firstExtendedCapability = 0x100;
constexpr int extendedConfigSize = 0x1000;
constexpr quint16 serialNumberCapability = 0x0003;
constexpr int serialNumberSize = 8; ///< after the capability's header of 4 bytes

void putWord(QByteArray &bytes, int offset, quint16 value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

void putDword(QByteArray &bytes, int offset, quint32 value)
{
    qToLittleEndian(value, bytes.data() + offset);
}

void putIds(QByteArray &bytes, const PciDevice &device)
{
    putWord(bytes, 0x00, device.vendorId);
    putWord(bytes, 0x02, device.deviceId);
    putDword(bytes, 0x08, device.classCode << 8 | device.revision);
    if (device.kind != DeviceKind::PciBridge) {
        putWord(bytes, 0x2c, device.subsystemVendorId);
        putWord(bytes, 0x2e, device.subsystemDeviceId);
    } else {
        bytes[0x0e] = 1;
    }
}

/// sysfs shows a BAR's address in the CPU's view; in the register only the type bits matter here.
void putBars(QByteArray &bytes, const PciDevice &device)
{
    for (const PciBar &bar : guestBars(device)) {
        if (bar.index == 6) {
            putDword(bytes, romBar, quint32(bar.base) & ~quint32(0x7ff));
            continue;
        }
        const quint32 type = bar.io ? 1u : (bar.is64Bit ? 4u : 0u) | (bar.prefetchable ? 8u : 0u);
        const quint32 address = quint32(bar.base) & (bar.io ? ~quint32(3) : ~quint32(15));
        putDword(bytes, firstBar + 4 * bar.index, address | type);
        if (bar.is64Bit && bar.index < 5)
            putDword(bytes, firstBar + 4 * (bar.index + 1), quint32(bar.base >> 32));
    }
}

} // namespace

QList<PciBar> guestBars(const PciDevice &device)
{
    // VFIO keeps each region within 1 TiB of the device file.
    constexpr quint64 largest = quint64(1) << 39;
    QList<PciBar> bars;
    for (const PciBar &bar : device.bars) {
        if (std::has_single_bit(bar.size) && bar.size >= 4 && bar.size <= largest &&
            bar.index >= 0 && bar.index <= 6)
            bars.append(bar);
    }
    std::ranges::stable_sort(bars, {}, &PciBar::index);
    return bars;
}

ConfigSpace ConfigSpace::of(const PciDevice &device)
{
    const int size = device.configSize == 4096 ? 4096 : 256;
    QByteArray bytes = device.config.left(size);
    const qsizetype known = bytes.size();
    bytes.append(size - known, '\0');
    if (known < 64) {
        bytes.fill('\0');
        putIds(bytes, device);
        putBars(bytes, device);
    }
    if (known < 256) {
        const auto status = qFromLittleEndian<quint16>(bytes.constData() + statusOffset);
        putWord(bytes, statusOffset, status & ~statusCapabilityList);
    }
    return ConfigSpace(bytes);
}

quint8 ConfigSpace::byte(int offset) const
{
    return offset >= 0 && offset < m_bytes.size() ? quint8(m_bytes[offset]) : 0;
}

quint16 ConfigSpace::word(int offset) const
{
    return quint16(byte(offset) | byte(offset + 1) << 8);
}

quint32 ConfigSpace::dword(int offset) const
{
    return word(offset) | quint32(word(offset + 2)) << 16;
}

std::optional<int> ConfigSpace::capability(quint8 id) const
{
    if (!(word(statusOffset) & statusCapabilityList))
        return std::nullopt;
    int offset = byte(capabilityPointer) & ~3;
    // A list has at most 48 entries in 256 bytes; a longer walk is a loop.
    for (int steps = 0; steps < 48 && offset >= 0x40; ++steps) {
        if (byte(offset) == id)
            return offset;
        offset = byte(offset + 1) & ~3;
    }
    return std::nullopt;
}

QByteArray ConfigSpace::withoutSerialNumber() const
{
    QByteArray bytes = m_bytes;
    int offset = firstExtendedCapability;
    // Each entry has at least its header, so a longer walk is a loop.
    for (int steps = 0; steps < (extendedConfigSize - firstExtendedCapability) / 4; ++steps) {
        if (word(offset) == serialNumberCapability && offset + 4 < bytes.size())
            bytes.replace(
                offset + 4, serialNumberSize,
                QByteArray(std::min<qsizetype>(serialNumberSize, bytes.size() - offset - 4), '\0'));
        offset = (word(offset + 2) >> 4) & ~3;
        if (offset < firstExtendedCapability)
            break;
    }
    return bytes;
}

int ConfigSpace::msiVectors() const
{
    const auto offset = capability(msiCapability);
    return offset ? 1 << (word(*offset + 2) >> 1 & 7) : 0;
}

int ConfigSpace::msixEntries() const
{
    const auto offset = capability(msixCapability);
    return offset ? (word(*offset + 2) & 0x7ff) + 1 : 0;
}

} // namespace redbud
