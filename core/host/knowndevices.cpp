// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/knowndevices.h"

#include <algorithm>

namespace redbud
{

KnownDevices::KnownDevices(const Host &previous, const QSet<PciAddress> &changed)
    : m_previous(&previous)
    , m_changed(changed)
{
}

const PciDevice *KnownDevices::device(const PciAddress &address) const
{
    return m_previous && !m_changed.contains(address) ? m_previous->device(address) : nullptr;
}

const IommuGroup *KnownDevices::group(int id, const QList<PciAddress> &devices) const
{
    const IommuGroup *group = m_previous ? m_previous->iommuGroup(id) : nullptr;
    const bool same = group && group->devices == devices &&
                      std::ranges::none_of(devices, [this](const PciAddress &address) {
                          return m_changed.contains(address);
                      });
    return same ? group : nullptr;
}

} // namespace redbud
