// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace redbud
{

/// A Linux for ppc64le with an initial RAM disk whose /bin/sh and modprobe are BusyBox's.
struct GuestKernel {
    QString kernel; ///< paths
    QString initrd;
};

/// The newest that a Debian package debian-installer-*-netboot-ppc64el has installed; NotFound
/// without one.
Result<GuestKernel> installedGuestKernel();

} // namespace redbud
