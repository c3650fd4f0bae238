// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/ruleset.h"

#include <array>

namespace redbud
{

namespace
{

// What makes a plan impossible comes first, because its fixes change what the later rules see.
constexpr std::array rules{
    Rule{"unknown-device", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A device that the host does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU opens every device of the plan when it starts and stops with \"no "
                           "such host device\" where one is missing. Addresses differ between "
                           "machines and firmware versions, so this is what a plan made for "
                           "another host shows first."),
         checkUnknownDevice},
    Rule{"not-assignable", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A device that cannot be given to a virtual machine"),
         QT_TRANSLATE_NOOP("Rule",
                           "vfio-pci hands out IOMMU groups. PCI bridges and root ports stay with "
                           "the host, and a device without a group cannot be isolated from it."),
         checkNotAssignable},
    Rule{"device-twice", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A device that the plan has more than once"),
         QT_TRANSLATE_NOOP("Rule",
                           "A host device can be opened by one virtual machine once. QEMU stops at "
                           "the second occurrence."),
         checkDeviceTwice},
    Rule{"duplicate-vphb-index", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "Two vPHBs with one index"),
         QT_TRANSLATE_NOOP("Rule",
                           "The index of a vPHB decides its unit id and where its windows are in "
                           "the guest's address space. QEMU stops at the second vPHB of an index."),
         checkDuplicateVphbIndex},
    Rule{"vphb-index-too-large", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A vPHB index above 30"),
         QT_TRANSLATE_NOOP("Rule",
                           "Every vPHB has a 1 TiB window between 32 TiB and 64 TiB of the guest's "
                           "address space, the first of which is shared by the small windows, so "
                           "there are 31 of them. QEMU stops with \"index for PAPR PHB is too "
                           "large\"."),
         checkVphbIndexTooLarge},
    Rule{"unknown-vphb", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A disk or network card on a vPHB that is not there"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU puts a card on a bus that exists. vPHB 0 always does; every other "
                           "one has to be in the plan."),
         checkUnknownVphb},
    Rule{"slot-conflict", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "Guest slots that are taken twice or out of sight"),
         QT_TRANSLATE_NOOP("Rule",
                           "A guest slot is a device number and a function. Two devices cannot "
                           "share one, and a guest looks at functions 1 to 7 only where function 0 "
                           "of the same device number is there."),
         checkSlotConflict},
    Rule{"numa-node-unknown", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A vPHB on a NUMA node that the guest does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB can be near one of the guest's own NUMA nodes. QEMU stops with "
                           "\"Invalid NUMA node ID for PCI host bridge\" where the plan does not "
                           "define that node."),
         checkNumaNodeUnknown},
    Rule{"split-group", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "One IOMMU group on several vPHBs"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB is an address space for DMA, and the host can attach an IOMMU "
                           "group to one of them only. QEMU stops with \"group N used in multiple "
                           "address spaces\"."),
         checkSplitGroup},
    Rule{"mixed-groups", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "Several IOMMU groups on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU tells the guest of ATSD registers only where all devices of a "
                           "vPHB, network cards and other devices included, are of one IOMMU "
                           "group. Otherwise it says \"ATSD requires separate vPHB per GPU IOMMU "
                           "group\" and goes on without, and the GPUs lose coherent NVLink. On a "
                           "vPHB without NVLink GPUs only error recovery (EEH) of single devices "
                           "is lost; this is reported as an information."),
         checkMixedGroups},
    Rule{"orphan-bridge", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "An NVLink bridge without its GPU"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU pairs a GPU with its bridges on the same vPHB. Where another GPU "
                           "is there too, it crashes with a segmentation fault while it builds the "
                           "guest's device tree; where none is, NVLink2 is silently off."),
         checkOrphanBridge},
    Rule{"bridge-without-atsd", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "An NVLink bridge without ATSD register"),
         QT_TRANSLATE_NOOP("Rule",
                           "The kernel offers the ATSD register of a bridge as a region of the "
                           "device. Firmware before skiboot 6.2 describes one register per "
                           "processor only; the region of the other bridges is then empty, and "
                           "QEMU aborts on it."),
         checkBridgeWithoutAtsd},
    Rule{"missing-bridges", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A GPU without all of its NVLink bridges"),
         QT_TRANSLATE_NOOP("Rule",
                           "Without any bridge QEMU says \"No ATSD registers found\" and the guest "
                           "gets GPU memory that it cannot use over NVLink. With some of them "
                           "NVLink works with fewer links; this is reported as a warning."),
         checkMissingBridges},
    Rule{"too-many-links", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "More than 3 NVLink bridges of one GPU"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU keeps three links per GPU. At the fourth it says \"Found too many "
                           "NVLink bridges per GPU\" and leaves NVLink2 out of the whole vPHB."),
         checkTooManyLinks},
    Rule{"too-many-atsds", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "More than 8 ATSD registers on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB tells the guest of at most 8 ATSD registers, one per NVLink "
                           "bridge. Those beyond are dropped, in most cases without a message."),
         checkTooManyAtsds},
    Rule{"too-many-gpus", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "More than 6 NVLink GPUs on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU keeps six GPUs per vPHB. At the seventh it leaves NVLink2 out of "
                           "the whole vPHB."),
         checkTooManyGpus},
    Rule{"too-many-gpus-in-vm", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "More than 6 NVLink GPUs in the virtual machine"),
         QT_TRANSLATE_NOOP("Rule",
                           "The memory of each GPU becomes a NUMA node of the guest. QEMU prepares "
                           "six of them; from the seventh on the associativity is all zero, and "
                           "far beyond that QEMU reads outside of its table."),
         checkTooManyGpusInVm},
    Rule{"machine-without-nvlink2", Severity::Error,
         QT_TRANSLATE_NOOP("Rule", "A machine type without NVLink2"),
         QT_TRANSLATE_NOOP("Rule",
                           "Machine types from pseries-4.1 to pseries-8.1 have windows for GPU "
                           "memory and ATSD registers, and a QEMU that fills them. Older types "
                           "place both at 0, which turns NVLink2 off without a word; QEMU 8.2 "
                           "removed it. Machines that are not pseries have no vPHBs at all."),
         checkMachineWithoutNvLink2},
    Rule{"machine-alias", Severity::Warning,
         QT_TRANSLATE_NOOP("Rule", "A machine type without version"),
         QT_TRANSLATE_NOOP("Rule",
                           "\"pseries\" is the newest machine type of the QEMU that runs the plan. "
                           "After an update of QEMU the guest finds another machine, perhaps one "
                           "without NVLink2."),
         checkMachineAlias},
};

} // namespace

std::span<const Rule> ruleSet()
{
    return rules;
}

const Rule *findRule(QStringView id)
{
    for (const Rule &rule : rules) {
        if (id == QLatin1StringView(rule.id))
            return &rule;
    }
    return nullptr;
}

} // namespace redbud
