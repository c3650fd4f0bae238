// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hostkernels/hostmachine.h"
#include "tests/hostkernels/initramfs.h"

namespace redbud::test
{

/// All files of a host machine: init, busybox, kernel modules, Redbud's programs.
Initramfs hostRoot(const HostKernel &kernel, const QList<CarriedFile> &files);

} // namespace redbud::test
