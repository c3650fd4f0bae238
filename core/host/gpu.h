// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// The aperture through which the CPU sees a GPU's memory: device-tree node `memory@<base>` with
/// compatible "ibm,coherent-device-memory". The size is that of the aperture (128 GiB on a V100),
/// not of the RAM on the card.
struct GpuMemory {
    quint64 base = 0;
    quint64 size = 0;
    int numaNode = 0;    ///< `ibm,chip-id`: 255, 254, …; -1 where the tree does not say
    bool online = false; ///< the host's nvidia driver has it online as system memory

    bool operator==(const GpuMemory &) const = default;
};

/// Another GPU that is connected directly, by NVLink. Such links work in a guest that has both.
struct GpuPeer {
    PciAddress gpu;
    int links = 0;

    bool operator==(const GpuPeer &) const = default;
};

/// A GPU with what the device tree says of its NVLink side. A GPU without `ibm,npu` (a PCIe card)
/// has no bridges, no tgt and no memory.
struct Gpu {
    PciAddress address;
    QString label;              ///< "GPU0", or the address where firmware gives none
    std::optional<quint64> tgt; ///< target address; pairs a GPU with its bridges in QEMU
    std::optional<GpuMemory> memory;
    QList<PciAddress> bridges; ///< in function order
    QList<GpuPeer> peers = {}; ///< by address

    bool operator==(const Gpu &) const = default;
};

/// An NVLink bridge: one link between a GPU and the CPU's NPU.
struct NvLinkBridge {
    PciAddress address;
    std::optional<PciAddress> gpu;      ///< absent where the socket is empty
    std::optional<quint64> tgt;         ///< `ibm,device-tgt-addr`
    std::optional<int> linkIndex;       ///< `ibm,npu-link-index` of its link node
    std::optional<quint32> speedCode;   ///< `ibm,nvlink-speed`: 3, 8 or 9
    bool atsd = false;                  ///< whether the NPU has an ATSD register for this link
    std::optional<quint64> atsdAddress; ///< where that register is on the host

    /// Gbit/s per lane of a speed code (skiboot's table); absent for an unknown code.
    static std::optional<double> gigabitsPerLane(quint32 speedCode);

    /// GB/s (10^9 bytes) in each direction: a link of NVLink2 has eight lanes each way.
    static std::optional<double> gigabytesPerSecond(quint32 speedCode);

    bool operator==(const NvLinkBridge &) const = default;
};

} // namespace redbud
