// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/pinning.h"

#include <algorithm>

namespace redbud
{

QList<VcpuPinning> pinningOf(const Plan &plan)
{
    const Machine &machine = plan.machine;
    const CpuSet all(0, std::min(machine.vcpus() - 1, CpuSet::largestCpu));
    CpuSet done;
    QList<VcpuPinning> result;
    for (const CpuPinning &pinning : machine.pinning) {
        const CpuSet added = pinning.vcpus.intersected(all).without(done);
        done = done.united(added);
        for (const CpuSet::Range &range : added.ranges()) {
            for (int vcpu = range.first; vcpu <= range.last; ++vcpu)
                result.append({vcpu, pinning.hostCpus});
        }
    }
    std::ranges::sort(result, {}, &VcpuPinning::vcpu);
    return result;
}

} // namespace redbud
