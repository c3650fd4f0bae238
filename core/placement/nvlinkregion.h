// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"

#include <optional>

namespace redbud
{

struct Host;

/// The NVLink2 region that the kernel's vfio-pci adds to a device (vfio_pci_nvlink2.c of Linux
/// 5.0 to 5.12): GPU RAM for a GPU, an ATSD register page for an NVLink bridge.
struct NvLinkRegion {
    bool isGpu = false;
    quint64 size = 0;      ///< bytes; 0 for a bridge without ATSD
    quint64 tgt = 0;       ///< never 0
    quint32 speedCode = 0; ///< bridges only
};

/// Bytes of an ATSD region: one page of a POWER9 host.
inline constexpr quint64 atsdBytes = 0x10000;

/// What a kernel with NVLink2 support offers of a device of this host; nothing for other devices,
/// for a GPU without NVLink or without its memory node, and for a bridge of an empty socket.
std::optional<NvLinkRegion> nvLinkRegion(const Host &host, const PciAddress &address);

} // namespace redbud
