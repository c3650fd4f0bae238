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
    Rule{"unknown-device", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A device that the host does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU opens every device of the plan when it starts and stops with \"no "
                           "such host device\" where one is missing. Addresses differ between "
                           "machines and firmware versions, so this is what a plan made for "
                           "another host shows first."),
         checkUnknownDevice},
    Rule{"not-assignable", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A device that cannot be given to a virtual machine"),
         QT_TRANSLATE_NOOP("Rule",
                           "vfio-pci hands out IOMMU groups. PCI bridges and root ports stay with "
                           "the host, and a device without a group cannot be isolated from it."),
         checkNotAssignable},
    Rule{"device-twice", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A device that the plan has more than once"),
         QT_TRANSLATE_NOOP("Rule",
                           "A host device can be opened by one virtual machine once. QEMU stops at "
                           "the second occurrence."),
         checkDeviceTwice},
    Rule{"duplicate-vphb-index", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Two vPHBs with one index"),
         QT_TRANSLATE_NOOP("Rule",
                           "The index of a vPHB decides its unit id and where its windows are in "
                           "the guest's address space. QEMU stops at the second vPHB of an index."),
         checkDuplicateVphbIndex},
    Rule{"vphb-index-too-large", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A vPHB index above 30"),
         QT_TRANSLATE_NOOP("Rule",
                           "Every vPHB has a 1 TiB window between 32 TiB and 64 TiB of the guest's "
                           "address space, the first of which is shared by the small windows, so "
                           "there are 31 of them. QEMU stops with \"index for PAPR PHB is too "
                           "large\"."),
         checkVphbIndexTooLarge},
    Rule{"window-size", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A 32-bit window that is too large"),
         QT_TRANSLATE_NOOP("Rule",
                           "The MMIO32 window of a vPHB is at 2 GiB of 32-bit bus addresses, so it "
                           "has 2 GiB at most. QEMU refuses a larger one beside an MMIO64 window."),
         checkWindowSize},
    Rule{"windows-overlap", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Windows at the same addresses"),
         QT_TRANSLATE_NOOP("Rule",
                           "Every window of a vPHB and the memory have their place in the guest's "
                           "address space, which is meant for the usual sizes. QEMU does not look "
                           "whether windows that a user made larger, or very much memory, run into "
                           "each other. With the layout \"proposed\" of an early version of "
                           "NVLink2 passthrough they do from vPHB 6 on."),
         checkWindowsOverlap},
    Rule{"unknown-vphb", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A disk, network card or display on a vPHB that is not there"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU puts a card on a bus that exists. vPHB 0 always does; every other "
                           "one has to be in the plan."),
         checkUnknownVphb},
    Rule{"slot-conflict", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Guest slots that are taken twice or out of sight"),
         QT_TRANSLATE_NOOP("Rule",
                           "A guest slot is a device number and a function. Two devices cannot "
                           "share one, and a guest looks at functions 1 to 7 only where function 0 "
                           "of the same device number is there."),
         checkSlotConflict},
    Rule{"numa-node-unknown", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A vPHB on a NUMA node that the guest does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB can be near one of the guest's own NUMA nodes. QEMU stops with "
                           "\"Invalid NUMA node ID for PCI host bridge\" where the plan does not "
                           "define that node."),
         checkNumaNodeUnknown},
};

} // namespace

std::span<const Rule> planRules()
{
    return rules;
}

} // namespace redbud
