// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/pinningproposal.h"

#include <algorithm>

namespace redbud
{

namespace
{

CpuSet cpusBeside(const Host &host, const PciAddress &gpu)
{
    const PciDevice *device = host.device(gpu);
    if (!device)
        return {};
    const auto node = std::ranges::find_if(
        host.numaNodes, [&](const NumaNode &one) { return device->numaNode == one.id; });
    if (node != host.numaNodes.end() && !node->cpuSet.isEmpty())
        return node->cpuSet;
    return CpuSet::parse(device->localCpus).value_or(CpuSet());
}

/// Puts vCPUs to those that run on the same hardware threads.
void add(QList<CpuPinning> &pinning, const CpuSet &vcpus, const CpuSet &hostCpus)
{
    const auto same = std::ranges::find(pinning, hostCpus, &CpuPinning::hostCpus);
    if (same != pinning.end())
        same->vcpus = same->vcpus.united(vcpus);
    else
        pinning.append({vcpus, hostCpus, {}});
}

} // namespace

CpuSet cpusNearGpus(const Host &host, const Plan &plan, std::optional<int> guestNode)
{
    CpuSet cpus;
    for (const Vphb &vphb : plan.vphbs) {
        if (guestNode && vphb.numaNode != guestNode)
            continue;
        for (const PlanDevice &device : vphb.devices) {
            if (host.gpu(device.host))
                cpus = cpus.united(cpusBeside(host, device.host));
        }
    }
    const CpuSet &online = host.resources.onlineCpus;
    return online.isEmpty() ? cpus : cpus.intersected(online);
}

QList<CpuPinning> proposedPinning(const Host &host, const Plan &plan)
{
    const CpuSet nearAny = cpusNearGpus(host, plan);
    if (nearAny.isEmpty())
        return {};
    const int last = std::min(plan.machine.vcpus() - 1, CpuSet::largestCpu);
    QList<CpuPinning> pinning;
    qint64 next = 0;
    for (qsizetype node = 0; node < plan.numaNodes.size() && next <= last; ++node) {
        const qint64 end = std::min<qint64>(next + plan.numaNodes[node].cpus, last + 1);
        if (end == next)
            continue;
        const CpuSet near = cpusNearGpus(host, plan, static_cast<int>(node));
        add(pinning, CpuSet(int(next), int(end - 1)), near.isEmpty() ? nearAny : near);
        next = end;
    }
    if (next <= last)
        add(pinning, CpuSet(int(next), last), nearAny);
    return pinning;
}

} // namespace redbud
