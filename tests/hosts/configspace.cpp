// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/configspace.h"

#include <QtEndian>

namespace redbud::test
{

namespace
{

template <typename T>
void put(QByteArray &config, int offset, T value)
{
    qToLittleEndian<T>(value, config.data() + offset);
}

bool isBridge(const FunctionDescription &function)
{
    return function.secondaryBus != 0;
}

bool isNvLinkBridge(const FunctionDescription &function)
{
    return function.vendor == 0x1014 && function.device == 0x04ea;
}

/// Device/port type of the PCI Express capability.
quint16 portType(const FunctionDescription &function)
{
    if (!isBridge(function))
        return 0; // endpoint
    if (function.vendor == 0x1014)
        return 4; // root port
    if (function.vendor == 0x1a03)
        return 7;                                                      // PCI Express to PCI bridge
    return function.address.mid(5, 2) == QStringLiteral("01") ? 5 : 6; // upstream, downstream
}

void putBars(QByteArray &config, const FunctionDescription &function)
{
    for (const RegionDescription &region : function.regions) {
        if (region.line == 6)
            put<quint32>(config, isBridge(function) ? 0x38 : 0x30, quint32(region.start) | 1);
        if (region.line >= (isBridge(function) ? 2 : 6))
            continue;
        const int offset = 0x10 + 4 * region.line;
        const quint32 type = (region.is64Bit ? 4U : 0U) | (region.prefetchable ? 8U : 0U);
        put<quint32>(config, offset, quint32(region.start) | type);
        if (region.is64Bit)
            put<quint32>(config, offset + 4, quint32(region.start >> 32));
    }
}

/// Power management at 0x60, MSI with one vector and 64-bit addresses at 0x68, PCI Express at 0x78.
void putCapabilities(QByteArray &config, const FunctionDescription &function)
{
    put<quint16>(config, 0x06, 0x0010); // status: there is a list of capabilities
    put<quint8>(config, 0x34, 0x60);
    put<quint16>(config, 0x60, 0x6801);
    put<quint16>(config, 0x62, 0x0003); // version 3, no D1 or D2, no PME
    put<quint16>(config, 0x68, 0x7805);
    put<quint16>(config, 0x6a, 0x0080);
    put<quint16>(config, 0x78, 0x0010);
    put<quint16>(config, 0x7a, quint16(2 | portType(function) << 4)); // version 2
}

} // namespace

QByteArray makeConfigSpace(const FunctionDescription &function)
{
    const bool small =
        isNvLinkBridge(function) || (function.vendor == 0x1a03 && !isBridge(function));
    QByteArray config(small ? 256 : 4096, '\0');
    put<quint16>(config, 0x00, function.vendor);
    put<quint16>(config, 0x02, function.device);
    put<quint16>(config, 0x04, 0x0006); // memory decoding and bus mastering are on
    put<quint32>(config, 0x08, function.classCode << 8 | function.revision);
    put<quint8>(config, 0x0e, isNvLinkBridge(function) ? 0x80 : isBridge(function) ? 0x01 : 0x00);
    putBars(config, function);
    if (isBridge(function)) {
        put<quint8>(config, 0x18, quint8(function.address.mid(5, 2).toUInt(nullptr, 16)));
        put<quint8>(config, 0x19, quint8(function.secondaryBus));
        put<quint8>(config, 0x1a, quint8(function.subordinateBus));
    } else {
        put<quint16>(config, 0x2c, function.subsystemVendor);
        put<quint16>(config, 0x2e, function.subsystemDevice);
    }
    put<quint8>(config, 0x3d, 1); // interrupt pin A
    if (!small)
        putCapabilities(config, function);
    return config;
}

} // namespace redbud::test
