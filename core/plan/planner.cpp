// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planner.h"

#include "core/base/size.h"
#include "core/plan/slotmask.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace redbud
{

namespace
{

struct Planner {
    Q_DECLARE_TR_FUNCTIONS(Planner)
};

/// The part of the host that the VM gets: taken of total GPUs.
struct Share {
    qsizetype taken = 0;
    qsizetype total = 0;
};

/// Half of the host's threads; four to a core where that comes out even, as on POWER9.
void sizeProcessors(Machine &machine, const Host &host, const Share &share)
{
    qint64 hostThreads = 0;
    for (const NumaNode &node : host.numaNodes)
        hostThreads += std::max(node.cpus, 0);
    // Far above any machine; keeps the arithmetic in range for absurd host trees.
    hostThreads = std::min<qint64>(hostThreads, 1 << 11);
    const auto vcpus = static_cast<int>(hostThreads * share.taken / (2 * share.total));
    machine.threads = vcpus > 0 && vcpus % 4 == 0 ? 4 : 1;
    machine.cores = std::max(vcpus / machine.threads, 1);
}

/// Three quarters of the memory beside processors (a GPU's own memory is not the host's to
/// give), in whole GiB.
void sizeMemory(Machine &machine, const Host &host, const Share &share)
{
    constexpr quint64 least = 4 * GiB;
    constexpr quint64 mebibytesPerGibibyte = GiB / MiB;
    quint64 mebibytes = 0;
    for (const NumaNode &node : host.numaNodes) {
        if (node.cpus > 0)
            mebibytes += node.memory / MiB;
    }
    mebibytes = mebibytes * 3 * quint64(share.taken) / (4 * quint64(share.total));
    machine.memory = std::max(mebibytes / mebibytesPerGibibyte * GiB, least);
}

/// The vPHB for a GPU: that of its group, or a new one.
class VphbByGroup
{
public:
    explicit VphbByGroup(Plan &plan)
        : m_plan(plan)
    {
    }

    qsizetype position(std::optional<int> group)
    {
        if (group) {
            if (const auto it = m_positions.constFind(*group); it != m_positions.cend())
                return *it;
            m_positions.insert(*group, m_plan.vphbs.size());
        }
        Vphb vphb;
        vphb.index = static_cast<int>(m_plan.vphbs.size());
        m_plan.vphbs.append(vphb);
        return m_plan.vphbs.size() - 1;
    }

private:
    Plan &m_plan;
    QHash<int, qsizetype> m_positions;
};

} // namespace

Result<Plan> planAutomatically(const Host &host, const PlannerOptions &options)
{
    const qsizetype total = host.gpus.size();
    const qsizetype taken = options.gpus.value_or(static_cast<int>(total));
    if (total == 0)
        return failure(ErrorCode::InvalidArgument,
                       Planner::tr("This host has no GPU to plan with"));
    if (taken < 1 || taken > total) {
        return failure(
            ErrorCode::InvalidArgument,
            total == 1 ? Planner::tr("This host has one GPU, so a plan cannot have %1").arg(taken)
                       : Planner::tr("This host has %1 GPUs; a plan can have 1 to %1 of "
                                     "them, not %2")
                             .arg(total)
                             .arg(taken));
    }

    Plan plan;
    plan.name = options.name;
    plan.machine.type = options.machineType;
    plan.machine.cpu = QStringLiteral("host");
    sizeProcessors(plan.machine, host, {taken, total});
    sizeMemory(plan.machine, host, {taken, total});

    VphbByGroup vphbs(plan);
    for (const Gpu &gpu : host.gpus.first(taken)) {
        Vphb &vphb = plan.vphbs[vphbs.position(host.groupOf(gpu.address))];
        if (vphb.devices.size() + 1 + gpu.bridges.size() > SlotMask::deviceNumbers) {
            return failure(
                ErrorCode::InvalidArgument,
                Planner::tr("The GPUs of one IOMMU group have more devices than a vPHB's %1 slots "
                            "can hold; ask for fewer GPUs")
                    .arg(SlotMask::deviceNumbers));
        }
        const auto append = [&vphb](const PciAddress &address) {
            const GuestSlot slot{static_cast<int>(vphb.devices.size()), 0};
            vphb.devices.append(PlanDevice{address, slot, {}});
        };
        append(gpu.address);
        std::ranges::for_each(gpu.bridges, append);
    }
    return plan;
}

} // namespace redbud
