// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/nvlinkregion.h"
#include "core/placement/placement.h"
#include "core/plan/plan.h"
#include "core/plan/slotmask.h"
#include "core/rules/checkoptions.h"
#include "core/rules/problem.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <span>

namespace redbud
{

/// A host device of the plan at the first place where the plan names it, with what the host says
/// of it.
struct PlacedDevice {
    PciAddress host;
    qsizetype vphb = 0;                   ///< position in Plan::vphbs
    const PciDevice *device = nullptr;    ///< nullptr: the host does not have it
    const Gpu *gpu = nullptr;             ///< where it is one
    const NvLinkBridge *bridge = nullptr; ///< where it is one
    std::optional<NvLinkRegion> region;   ///< only where the host can give NVLink2

    bool isNvLinkGpu() const { return region && region->isGpu; }
    bool isNvLink() const { return region && !region->isGpu; }
};

/// Devices of one IOMMU group on one vPHB, as the plan lists them.
struct GroupMembers {
    int group = 0;
    QList<PciAddress> devices;
    bool nvLink = false; ///< has GPUs or bridges of NVLink2
};

/// A plan on a host, looked up once for all rules, so that a check is linear. Refers to both.
class RuleContext
{
public:
    RuleContext(const Host &host, const Plan &plan, const CheckOptions &options = {});

    const Host &host() const { return m_host; }
    const Plan &plan() const { return m_plan; }
    const CheckOptions &options() const { return m_options; }
    /// False where a scan has found that the host gives NVLink2 to no guest. Its GPUs and bridges
    /// are then plain PCI devices, whatever firmware says of their links.
    bool canHaveNvLink2() const
    {
        return m_host.support.nvlink2 || m_host.support.reasons.isEmpty();
    }
    /// Made when it is first asked for; nothing where the plan cannot be placed.
    const std::optional<Placement> &placement() const;
    /// That of the vPHB at a position; nullptr without.
    const VphbPlacement *placementOf(qsizetype position) const;

    /// Every device once, as the plan lists them.
    std::span<const PlacedDevice> devices() const { return m_devices; }
    /// Those of the vPHB at a position.
    std::span<const PlacedDevice> on(qsizetype position) const;
    /// nullptr where the plan does not have the device.
    const PlacedDevice *find(const PciAddress &address) const;
    /// The devices that the plan names more than once, with the vPHBs of all occurrences.
    const QList<std::pair<PciAddress, QList<qsizetype>>> &repeated() const { return m_repeated; }

    /// The groups of the vPHB at a position, in the order in which the plan meets them.
    const QList<GroupMembers> &groupsOn(qsizetype position) const
    {
        return m_facts[position].groups;
    }
    bool hasNvLinkGpu(qsizetype position) const { return m_facts[position].nvLinkGpu; }
    /// A vPHB with this group and no other; -1 where there is none.
    qsizetype vphbOnlyWith(int group) const { return m_onlyWith.value(group, -1); }

    /// Whether the host needs the device now, for more than that a GPU's memory is online.
    bool isInUse(const PciAddress &address) const;

    VphbIndex indexOf(qsizetype position) const { return {m_plan.vphbs[position].index}; }
    bool isFirstWithIndex(qsizetype position) const;
    /// The position of the first vPHB with an index; -1 where there is none.
    qsizetype positionOfIndex(int index) const { return m_firstWithIndex.value(index, -1); }
    /// Whether PlaceDevice can bring this many devices to the vPHB.
    bool canTake(qsizetype position, qsizetype count) const;

    /// Hands out indices that no vPHB of the plan has, up to maxVphbIndex, each once.
    class FreeIndices
    {
    public:
        explicit FreeIndices(const RuleContext &context)
            : m_context(context)
        {
        }
        std::optional<int> take();

    private:
        const RuleContext &m_context;
        int m_next = 0;
    };

    /// "GPU0 (0004:04:00.0)", "NVLink bridge 0006:00:00.0" or the bare address.
    QString nameOf(const PciAddress &address) const;
    QString namesOf(const QList<PciAddress> &addresses) const;

private:
    struct VphbFacts {
        qsizetype firstDevice = 0; ///< in m_devices
        qsizetype deviceCount = 0;
        QList<GroupMembers> groups;
        bool nvLinkGpu = false;
        SlotMask slots;
    };

    void readVphb(qsizetype position);
    void findRepeated();

    const Host &m_host;
    const Plan &m_plan;
    CheckOptions m_options;
    mutable std::optional<std::optional<Placement>> m_placement;
    mutable QHash<int, qsizetype> m_placementOfIndex; ///< the first in Placement::vphbs
    QList<PlacedDevice> m_devices;
    QHash<PciAddress, qsizetype> m_byAddress; ///< position in m_devices
    QList<std::pair<PciAddress, QList<qsizetype>>> m_repeated;
    QList<VphbFacts> m_facts; ///< as Plan::vphbs
    QHash<int, qsizetype> m_firstWithIndex;
    QHash<int, qsizetype> m_onlyWith;
};

/// The places of a Problem: devices, then vPHBs.
QList<Place> places(const QList<PciAddress> &devices, const QList<VphbIndex> &vphbs = {});

} // namespace redbud
