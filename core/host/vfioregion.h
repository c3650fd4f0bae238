// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace redbud
{

/// A part of a region that may be mapped; offsets count from the region's start, in bytes.
struct VfioArea {
    quint64 offset = 0;
    quint64 size = 0;

    bool operator==(const VfioArea &) const = default;
};

/// What VFIO says of one region of a device (struct vfio_region_info of Linux' linux/vfio.h).
/// Numbers are as the driver gave them.
struct VfioRegion {
    quint32 index = 0;
    quint64 size = 0;   ///< bytes; 0 where the region does not exist
    quint64 offset = 0; ///< in the device's file
    bool readable = false;
    bool writable = false;
    bool mappable = false;
    std::optional<quint32> type;        ///< 0x80000000 | PCI vendor for a vendor's regions
    std::optional<quint32> subtype;     ///< present with the type
    QList<VfioArea> mappableAreas;      ///< empty: the whole region, where it is mappable
    std::optional<quint64> tgt;         ///< NVLink2 target address
    std::optional<quint32> nvlinkSpeed; ///< code as in `ibm,nvlink-speed`

    /// The memory of an NVLink2 GPU, or the ATSD register of an NVLink2 bridge.
    bool isNvLink2Ram() const;
    bool isNvLink2Atsd() const;

    bool operator==(const VfioRegion &) const = default;
};

/// Reads the answer to VFIO_DEVICE_GET_REGION_INFO with its chain of capabilities: untrusted bytes
/// in the machine's byte order. Unknown capabilities are left out. InvalidData where something
/// leads out of the bytes, or the chain does not end.
Result<VfioRegion> parseVfioRegion(const QByteArray &bytes);

} // namespace redbud
