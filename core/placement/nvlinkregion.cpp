// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkregion.h"

#include "core/host/host.h"

namespace redbud
{

std::optional<NvLinkRegion> nvLinkRegion(const Host &host, const PciAddress &address)
{
    if (const Gpu *gpu = host.gpu(address)) {
        if (!gpu->memory || gpu->bridges.isEmpty() || gpu->tgt.value_or(0) == 0)
            return std::nullopt;
        return NvLinkRegion{true, gpu->memory->size, *gpu->tgt, 0};
    }
    if (const NvLinkBridge *bridge = host.bridge(address)) {
        if (!bridge->gpu || bridge->tgt.value_or(0) == 0)
            return std::nullopt;
        return NvLinkRegion{false, bridge->atsd ? atsdBytes : 0, *bridge->tgt,
                            bridge->speedCode.value_or(0)};
    }
    return std::nullopt;
}

} // namespace redbud
