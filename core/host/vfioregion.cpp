// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfioregion.h"

#include "core/host/devicekind.h"

#include <QCoreApplication>

#include <cstring>

namespace redbud
{

namespace
{

// Layout, flags and capabilities of Linux' include/uapi/linux/vfio.h. They are written out here,
// because newer headers may drop what POWER9 kernels still answer.
constexpr quint32 infoSize = 32; // argsz, flags, index, first capability, size, offset
constexpr quint32 flagRead = 1;
constexpr quint32 flagWrite = 2;
constexpr quint32 flagMmap = 4;
constexpr quint32 flagCapabilities = 8;
constexpr quint32 capabilityHeader = 8; // id and version of 16 bits, offset of the next
constexpr quint16 capabilitySparse = 1;
constexpr quint16 capabilityType = 2;
constexpr quint16 capabilityTarget = 4;
constexpr quint16 capabilitySpeed = 5;
constexpr int maxCapabilities = 64; // the kernel defines five

constexpr quint32 vendorType = 0x80000000;
constexpr quint32 nvlink2Subtype = 1;

class RegionReader
{
public:
    explicit RegionReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    Result<VfioRegion> read()
    {
        VfioRegion region;
        const auto flags = number<quint32>(4);
        region.index = number<quint32>(8);
        const auto firstCapability = number<quint32>(12);
        region.size = number<quint64>(16);
        region.offset = number<quint64>(24);
        region.readable = flags & flagRead;
        region.writable = flags & flagWrite;
        region.mappable = flags & flagMmap;
        if (flags & flagCapabilities)
            readChain(region, firstCapability);
        if (m_damaged)
            return failure(ErrorCode::InvalidData,
                           QCoreApplication::translate(
                               "VfioRegion", "VFIO's description of region %1 makes no sense")
                               .arg(region.index));
        return region;
    }

private:
    /// Zero, and the damage noted, where the number is not inside.
    template <typename T>
    T number(quint64 offset)
    {
        T value = 0;
        if (offset > quint64(m_bytes.size()) || quint64(m_bytes.size()) - offset < sizeof value)
            m_damaged = true;
        else
            std::memcpy(&value, m_bytes.constData() + offset, sizeof value);
        return value;
    }

    void readChain(VfioRegion &region, quint64 offset)
    {
        for (int count = 0; offset != 0 && !m_damaged; ++count) {
            if (offset < infoSize || count >= maxCapabilities) {
                m_damaged = true;
                return;
            }
            readCapability(region, number<quint16>(offset), offset + capabilityHeader);
            offset = number<quint32>(offset + 4);
        }
    }

    void readCapability(VfioRegion &region, quint16 id, quint64 offset)
    {
        switch (id) {
        case capabilitySparse:
            readAreas(region, offset);
            break;
        case capabilityType:
            region.type = number<quint32>(offset);
            region.subtype = number<quint32>(offset + 4);
            break;
        case capabilityTarget:
            region.tgt = number<quint64>(offset);
            break;
        case capabilitySpeed:
            region.nvlinkSpeed = number<quint32>(offset);
            break;
        default:
            break;
        }
    }

    void readAreas(VfioRegion &region, quint64 offset)
    {
        const auto count = number<quint32>(offset); // and 32 reserved bits
        region.mappableAreas.clear();
        for (quint32 i = 0; i < count && !m_damaged; ++i) {
            const quint64 area = offset + 8 + quint64(i) * 16;
            region.mappableAreas.append({number<quint64>(area), number<quint64>(area + 8)});
        }
    }

    const QByteArray &m_bytes;
    bool m_damaged = false;
};

} // namespace

bool VfioRegion::isNvLink2Ram() const
{
    return type == (vendorType | pciid::vendorNvidia) && subtype == nvlink2Subtype;
}

bool VfioRegion::isNvLink2Atsd() const
{
    return type == (vendorType | pciid::vendorIbm) && subtype == nvlink2Subtype;
}

Result<VfioRegion> parseVfioRegion(const QByteArray &bytes)
{
    return RegionReader(bytes).read();
}

} // namespace redbud
