// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/sysroot.h"
#include "core/qemu/launchspec.h"

namespace redbud
{

/// Finds the paths of the files that QEMU finds open: a macvtap's device has the number that
/// `sys/class/net/NAME/ifindex` says. NotFound where there is no such interface.
Result<void> findOpenFiles(const Sysroot &root, LaunchSpec &spec);

} // namespace redbud
