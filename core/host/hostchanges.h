// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"

#include <QSet>

namespace redbud
{

/// What may be different on a host since it was scanned.
struct HostChanges {
    QSet<PciAddress> devices; ///< added, removed, or different in themselves
    bool uses = false;        ///< why the host needs its devices; also where there are none above
    bool everything = false;  ///< nothing is known to be as it was

    bool isEmpty() const { return devices.isEmpty() && !uses && !everything; }
    HostChanges &operator|=(const HostChanges &other)
    {
        devices |= other.devices;
        uses |= other.uses;
        everything |= other.everything;
        return *this;
    }
    bool operator==(const HostChanges &) const = default;
};

} // namespace redbud
