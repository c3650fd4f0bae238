// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QList>

#include <optional>

namespace redbud
{

/// A device of a vPHB that takes part in NVLink2: what the kernel's vfio-pci offers of it.
struct NvLinkMember {
    PciAddress host;
    GuestSlot slot;
    quint64 size = 0;      ///< bytes of the GPU RAM or ATSD region
    quint32 speedCode = 0; ///< bridges only
};

/// One GPU with its links as QEMU groups them by equal tgt; n of the phandle formulas is the
/// position in NvLinkCollection::slots, j the position in links.
struct NvLinkSlot {
    quint64 tgt = 0;
    std::optional<NvLinkMember> gpu;
    QList<NvLinkMember> links;
};

/// What QEMU does when it meets the NVLink2 devices of one vPHB.
enum class NvLinkOutcome {
    None,         ///< no device of the vPHB has a tgt
    Working,      ///< GPU RAM is mapped and described
    NoGpu,        ///< bridges only: silently off
    TooManyGpus,  ///< more than 6 slots: off for the vPHB
    TooManyLinks, ///< more than 3 links of a GPU: off for the vPHB
    DuplicateGpu, ///< two GPUs with one tgt: abort
    OrphanCrash,  ///< a bridge without its GPU beside another GPU: SIGSEGV
    MissingAtsd,  ///< a bridge whose ATSD region has size 0: abort
};

/// The collection of one vPHB (spapr_pci_nvlink2.c of QEMU 4.1 to 8.1: by slot, then function).
struct NvLinkCollection {
    NvLinkOutcome outcome = NvLinkOutcome::None;
    QList<NvLinkSlot> slots;       ///< as collected, until QEMU gives up
    QList<int> groups;             ///< IOMMU groups of all VFIO devices on the vPHB, sorted
    qsizetype advertisedAtsds = 0; ///< entries of `ibm,mmio-atsd`; 0 where the property is absent

    int numaIds = 0; ///< how many it takes, also where NVLink2 is then off

    bool works() const { return outcome == NvLinkOutcome::Working; }
};

inline constexpr int maxNvLinkSlots = 6;     ///< NVGPU_MAX_NUM
inline constexpr int maxLinksPerGpu = 3;     ///< NVGPU_MAX_LINKS
inline constexpr int maxAdvertisedAtsds = 8; ///< what known guests accept

/// Devices that the host does not have are left out.
NvLinkCollection collectNvLink(const Host &host, const Vphb &vphb);

} // namespace redbud
