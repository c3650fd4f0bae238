// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <optional>

namespace redbud
{

/// What of a plan decides about locked memory. NvLink2: a device is an NVLink2 bridge, which
/// libvirt tells by what its device-tree node has: `ibm,gpu`, `ibm,nvlink`, `ibm,nvlink-speed` and
/// `memory-region`.
enum class VfioUse { None, Plain, NvLink2 };

/// The RLIMIT_MEMLOCK, in bytes, that libvirt gives a pseries guest under KVM
/// (getPPC64MemLockLimitBytes() of libvirt 9.0), computed in whole KiB as there. @a vphbs counts
/// the default one; @a memory and @a maxMemory are bytes.
quint64 lockedMemoryLimit(quint64 memory, quint64 maxMemory, int vphbs, VfioUse use);

/// What a plan's QEMU needs, in bytes: libvirt's limit where host devices are passed under KVM,
/// otherwise 0. (libvirt raises the limit also without host devices, for tables that KVM would
/// keep; QEMU then does without them.)
quint64 lockedMemoryLimit(const Host &host, const Plan &plan);

/// How many bytes @a limit lacks; 0 where it is enough or absent, which means no limit.
quint64 lockedMemoryShortfall(quint64 needed, std::optional<quint64> limit);

} // namespace redbud
