// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/host.h"

#include <algorithm>

namespace redbud
{

namespace
{

template <typename List, typename Key, typename Projection>
auto find(const List &list, const Key &key, Projection projection) -> decltype(list.data())
{
    const auto it = std::ranges::lower_bound(list, key, {}, projection);
    return it != list.end() && std::invoke(projection, *it) == key ? &*it : nullptr;
}

} // namespace

const PciDevice *Host::device(const PciAddress &address) const
{
    return find(devices, address, &PciDevice::address);
}

const Gpu *Host::gpu(const PciAddress &address) const
{
    return find(gpus, address, &Gpu::address);
}

const NvLinkBridge *Host::bridge(const PciAddress &address) const
{
    return find(bridges, address, &NvLinkBridge::address);
}

const IommuGroup *Host::iommuGroup(int id) const
{
    return find(iommuGroups, id, &IommuGroup::id);
}

std::optional<int> Host::groupOf(const PciAddress &address) const
{
    const PciDevice *found = device(address);
    return found ? found->iommuGroup : std::nullopt;
}

} // namespace redbud
