// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/cpuset.h"
#include "core/plan/plan.h"

#include <QList>

namespace redbud
{

/// Where the thread of a vCPU may run.
struct VcpuPinning {
    int vcpu = 0;    ///< QEMU's cpu-index
    CpuSet hostCpus; ///< not empty

    bool operator==(const VcpuPinning &) const = default;
};

/// The pinned vCPUs that the machine has, ascending. Where the plan pins one twice, which is a
/// Problem, the first counts.
QList<VcpuPinning> pinningOf(const Plan &plan);

} // namespace redbud
