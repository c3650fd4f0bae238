// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/nvlinkcollection.h"
#include "core/placement/nvlinkregion.h"
#include "core/placement/placement.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Placement", text);
}

constexpr quint64 pioSize = 64 * KiB;
/// Where fixed windows begin, and where those of NVLink2 do.
constexpr quint64 fixedBase = 32 * TiB;
constexpr quint64 nvLinkBase = 64 * TiB;
/// Above the memory each vPHB has this much, with its windows at these offsets.
constexpr quint64 aboveMemoryStep = 64 * GiB;
constexpr quint64 aboveMemoryPio = 0x80000000;
constexpr quint64 aboveMemoryMmio = 0xa0000000;

VphbPlacement placeBases(WindowLayout layout, quint64 index, quint64 topOfRam)
{
    VphbPlacement placement;
    placement.index = int(index);
    placement.buid = vphbBuid(int(index));
    if (layout == WindowLayout::AboveMemory) {
        const quint64 base = alignedUp(topOfRam, TiB) + index * aboveMemoryStep;
        placement.pio = {base + aboveMemoryPio, pioSize};
        placement.mmio32.base = base + aboveMemoryMmio;
        placement.mmio64.base = 0;
        return placement;
    }
    placement.pio = {fixedBase + index * pioSize, pioSize};
    placement.mmio32.base = fixedBase + (index + 1) * largestMmio32;
    placement.mmio64.base = fixedBase + (index + 1) * TiB;
    return placement;
}

void placeNvLinkWindows(VphbPlacement &placement, WindowLayout layout, quint64 index)
{
    if (layout == WindowLayout::NvLink2) {
        constexpr quint64 atsds = quint64(maxNvLinkSlots) * maxLinksPerGpu * atsdBytes;
        placement.gpuRam = Window{nvLinkBase + index * 2 * TiB, 2 * TiB};
        placement.atsd = Window{nvLinkBase + 64 * TiB + index * atsds, atsds};
    } else if (layout == WindowLayout::Proposed) {
        constexpr quint64 atsds = 6 * atsdBytes;
        placement.gpuRam = Window{nvLinkBase + index * TiB, TiB};
        placement.atsd = Window{nvLinkBase + 6 * TiB + index * atsds, atsds};
    }
}

} // namespace

Result<VphbPlacement> placeVphb(const MachineType &type, const Vphb &vphb, quint64 topOfRam,
                                WindowLayout layout)
{
    const QString context = tr("vPHB %1").arg(vphb.index);
    if (vphb.index < 0 || vphb.index > maxVphbIndexOf(layout)) {
        return failure(
            ErrorCode::InvalidArgument,
            tr("The index of a vPHB must be between 0 and %1").arg(maxVphbIndexOf(layout)),
            context);
    }
    VphbPlacement placement = placeBases(layout, quint64(vphb.index), topOfRam);
    const VphbWindows windows = effectiveWindows(type, vphb.windows);
    quint64 mmio32 = *windows.mmio32Size;
    const quint64 mmio64 = *windows.mmio64Size;
    if (mmio64 == 0 && mmio32 > largestMmio32) {
        // What is above 2 GiB of bus addresses is a window of its own, behind the first.
        placement.mmio64 = {placement.mmio32.base + largestMmio32, mmio32 - largestMmio32};
        placement.mmio64Bus = mmio32BusAddress + largestMmio32;
        mmio32 = largestMmio32;
    } else if (mmio32 > largestMmio32) {
        return failure(ErrorCode::InvalidArgument,
                       tr("QEMU refuses a 32-bit window of %1 beside a 64-bit window: it can be "
                          "%2 at most")
                           .arg(sizeForPeople(mmio32), sizeForPeople(largestMmio32)),
                       context);
    } else {
        placement.mmio64.size = mmio64;
        placement.mmio64Bus = placement.mmio64.base;
    }
    placement.mmio32.size = mmio32;
    placeNvLinkWindows(placement, layout, quint64(vphb.index));
    return placement;
}

} // namespace redbud
