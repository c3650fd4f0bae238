// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud
{

enum class VfioUse { None, Plain, NvLink2 };

/// The RLIMIT_MEMLOCK that QEMU needs, in bytes: libvirt's formula for pseries
/// (qemuDomainGetMemLockLimitBytes, ppc64), computed in whole KiB. @a vphbs counts the default
/// one; @a memory and @a maxMemory are bytes.
quint64 lockedMemoryLimit(quint64 memory, quint64 maxMemory, int vphbs, VfioUse use);

/// The same for a plan.
quint64 lockedMemoryLimit(const Host &host, const Plan &plan);

} // namespace redbud
