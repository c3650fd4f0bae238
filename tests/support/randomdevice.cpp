// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/randomdevice.h"

#include <QtEndian>

#include <array>

namespace redbud::test
{

namespace
{

template <typename T>
void put(QByteArray &config, int offset, T value)
{
    qToLittleEndian<T>(value, config.data() + offset);
}

/// Base class and subclass of what people pass to guests, and some that have no name.
constexpr std::array classes{0x010000u, 0x010802u, 0x020000u, 0x028000u, 0x030000u, 0x030200u,
                             0x040300u, 0x0c0330u, 0x0c0320u, 0x080500u, 0x108000u, 0x120000u,
                             0x0b4000u, 0xff0000u, 0x000000u, 0x070002u, 0x118000u};

QList<PciBar> randomBars(QRandomGenerator &random)
{
    QList<PciBar> bars;
    for (int index = 0; index < 6; ++index) {
        const int kind = int(random.bounded(5));
        PciBar bar;
        bar.index = index;
        if (kind == 0) {
            bar.io = true;
            bar.size = quint64(4) << random.bounded(7);
            bar.base = 0x1000;
        } else if (kind == 1) {
            bar.size = quint64(16) << random.bounded(22);
            bar.prefetchable = random.bounded(2) == 0;
            bar.base = 0x80000000;
        } else if (kind == 2 && index < 5) {
            bar.is64Bit = true;
            bar.size = quint64(16) << random.bounded(32);
            bar.prefetchable = random.bounded(2) == 0;
            bar.base = 0x6000000000000;
            bars.append(bar);
            ++index;
            continue;
        } else {
            continue;
        }
        bars.append(bar);
    }
    if (random.bounded(3) == 0)
        bars.append({6, 0xfe000000, quint64(2048) << random.bounded(10), false, false, false});
    return bars;
}

/// The first memory BAR that can hold an MSI-X table; -1 where none can.
int barForTable(const QList<PciBar> &bars)
{
    for (const PciBar &bar : bars) {
        if (!bar.io && bar.index < 6 && bar.size >= 0x20000)
            return bar.index;
    }
    return -1;
}

void putCapabilities(QByteArray &config, QRandomGenerator &random, const QList<PciBar> &bars)
{
    int last = 0x34;
    const auto link = [&](int offset, quint8 id) {
        put<quint8>(config, last, quint8(offset));
        put<quint8>(config, offset, id);
        last = offset + 1;
    };
    if (random.bounded(2) == 0) {
        link(0x40, 0x01); // power management
        put<quint16>(config, 0x42, 3);
    }
    if (random.bounded(2) == 0) {
        link(0x50, 0x05); // MSI
        put<quint16>(config, 0x52, quint16(0x80 | random.bounded(6) << 1));
    }
    if (const int bar = barForTable(bars); bar >= 0 && random.bounded(2) == 0) {
        link(0x70, 0x11); // MSI-X: table at the start of the BAR, pending bits behind it
        put<quint16>(config, 0x72, quint16(random.bounded(2048)));
        put<quint32>(config, 0x74, quint32(bar));
        put<quint32>(config, 0x78, 0x10000u | quint32(bar));
    }
    if (last != 0x34)
        config[0x06] = char(config[0x06] | 0x10);
}

void putBars(QByteArray &config, const QList<PciBar> &bars)
{
    for (const PciBar &bar : bars) {
        if (bar.index == 6) {
            put<quint32>(config, 0x30, quint32(bar.base));
            continue;
        }
        const quint32 type = bar.io ? 1u : (bar.is64Bit ? 4u : 0u) | (bar.prefetchable ? 8u : 0u);
        put<quint32>(config, 0x10 + 4 * bar.index, quint32(bar.base) | type);
        if (bar.is64Bit)
            put<quint32>(config, 0x14 + 4 * bar.index, quint32(bar.base >> 32));
    }
}

} // namespace

PciDevice randomDevice(QRandomGenerator &random, const PciAddress &address, int group)
{
    PciDevice device;
    device.address = address;
    device.vendorId = quint16(0x8000 | random.bounded(0x7000));
    device.deviceId = quint16(random.bounded(0x10000));
    device.classCode = classes[random.bounded(quint32(classes.size()))];
    device.revision = quint8(random.bounded(256));
    device.name = QStringLiteral("Odd device");
    device.iommuGroup = group;
    device.driver = QStringLiteral("vfio-pci");
    device.bars = randomBars(random);
    device.configSize = random.bounded(2) == 0 ? 256 : 4096;
    if (random.bounded(2) == 0)
        device.locationCode = QStringLiteral("UOPWR.1234567-Node0-Slot%1").arg(random.bounded(99));
    if (random.bounded(4) == 0)
        return device; // as it looks to a user who may not read all of configuration space
    QByteArray config(device.configSize, '\0');
    put<quint16>(config, 0x00, device.vendorId);
    put<quint16>(config, 0x02, device.deviceId);
    put<quint16>(config, 0x06, quint16(random.bounded(8) << 5 | random.bounded(3) << 9));
    put<quint32>(config, 0x08, device.classCode << 8 | device.revision);
    put<quint8>(config, 0x0c, quint8(random.bounded(64)));
    put<quint16>(config, 0x2c, quint16(random.bounded(2) * random.bounded(0x10000)));
    put<quint16>(config, 0x2e, quint16(random.bounded(2) * random.bounded(0x10000)));
    put<quint8>(config, 0x3d, quint8(random.bounded(5)));
    put<quint8>(config, 0x3e, quint8(random.bounded(256)));
    put<quint8>(config, 0x3f, quint8(random.bounded(256)));
    putBars(config, device.bars);
    putCapabilities(config, random, device.bars);
    device.config = config;
    return device;
}

} // namespace redbud::test
