// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/ruletables.h"

#include <array>

namespace redbud
{

namespace
{

constexpr std::array rules{
    Rule{"split-group", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "One IOMMU group on several vPHBs"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB is an address space for DMA, and the host can attach an IOMMU "
                           "group to one of them only. QEMU stops with \"group N used in multiple "
                           "address spaces\"."),
         checkSplitGroup},
    Rule{"mixed-groups", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Several IOMMU groups on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU tells the guest of ATSD registers only where all devices of "
                           "a vPHB are of one IOMMU group. With the GPUs or bridges of "
                           "several it says \"ATSD requires separate vPHB per GPU IOMMU group\" "
                           "and goes on without, and the GPUs lose coherent NVLink. On a vPHB "
                           "without NVLink GPUs only error recovery (EEH) of single devices "
                           "is lost; this is reported as an information."),
         checkMixedGroups},
    Rule{"foreign-group", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Another device on the vPHB of NVLink GPUs"),
         QT_TRANSLATE_NOOP("Rule",
                           "Any passed device counts, a network card as much as a GPU: where "
                           "it is of another IOMMU group than the GPUs of its vPHB, QEMU says "
                           "\"ATSD requires separate vPHB per GPU IOMMU group\" and the guest "
                           "gets no ATSD registers. Virtual disks and network cards do not "
                           "count."),
         checkForeignGroup},
    Rule{"group-rest-in-use", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "An IOMMU group that the host uses a part of"),
         QT_TRANSLATE_NOOP("Rule",
                           "The host can only give away a whole IOMMU group. Where it uses a "
                           "device of the group itself, for a disk or the network, the others "
                           "cannot go: QEMU says that the group is not viable."),
         checkGroupRestInUse},
    Rule{"group-rest-on-driver", Severity::Info, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "An IOMMU group of which a part is on a driver of the host"),
         QT_TRANSLATE_NOOP("Rule",
                           "A plan may have a part of an IOMMU group. The rest must then be "
                           "bound to vfio-pci or have no driver before the virtual machine "
                           "starts."),
         checkGroupRestOnDriver},
    Rule{"group-shared", Severity::Info, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "An IOMMU group that two virtual machines might want"),
         QT_TRANSLATE_NOOP("Rule",
                           "An IOMMU group belongs to one virtual machine at a time, also the "
                           "devices of it that its plan leaves out. What is bound to vfio-pci "
                           "but not in the plan looks as if it were meant for another virtual "
                           "machine, which is not possible."),
         checkGroupShared},
};

} // namespace

std::span<const Rule> groupRules()
{
    return rules;
}

} // namespace redbud
