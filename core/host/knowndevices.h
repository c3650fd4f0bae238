// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

#include <QSet>

namespace redbud
{

/// What a scan takes over from an earlier one instead of reading it again; by default nothing.
class KnownDevices
{
public:
    KnownDevices() = default;
    /// Everything of @a previous but the @a changed devices and their groups. @a previous must
    /// outlive this object.
    KnownDevices(const Host &previous, const QSet<PciAddress> &changed);

    /// A device as it was read; nullptr where it has to be read.
    const PciDevice *device(const PciAddress &address) const;
    /// A group with what was read of it; nullptr where that has to be read, also because other
    /// devices are in it now.
    const IommuGroup *group(int id, const QList<PciAddress> &devices) const;

private:
    const Host *m_previous = nullptr;
    QSet<PciAddress> m_changed;
};

} // namespace redbud
