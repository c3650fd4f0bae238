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
    Rule{"orphan-bridge", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "An NVLink bridge without its GPU"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU pairs a GPU with its bridges on the same vPHB. Where another GPU "
                           "is there too, it crashes with a segmentation fault while it builds the "
                           "guest's device tree; where none is, NVLink2 is silently off."),
         checkOrphanBridge},
    Rule{"bridge-without-atsd", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "An NVLink bridge without ATSD register"),
         QT_TRANSLATE_NOOP("Rule",
                           "The kernel offers the ATSD register of a bridge as a region of the "
                           "device. Firmware before skiboot 6.2 describes one register per "
                           "processor only; the region of the other bridges is then empty, and "
                           "QEMU aborts on it."),
         checkBridgeWithoutAtsd},
    Rule{"missing-bridges", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A GPU without all of its NVLink bridges"),
         QT_TRANSLATE_NOOP("Rule",
                           "Without any bridge QEMU says \"No ATSD registers found\" and the guest "
                           "gets GPU memory that it cannot use over NVLink. With some of them "
                           "NVLink works with fewer links; this is reported as a warning."),
         checkMissingBridges},
    Rule{"duplicate-target", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Two GPUs with one target address"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU pairs GPUs and bridges by target address. Two GPUs with the "
                           "same one on a vPHB make it abort. Firmware gives each its own, so "
                           "this shows a damaged device tree or snapshot."),
         checkDuplicateTarget},
    Rule{"too-many-links", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "More than 3 NVLink bridges of one GPU"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU keeps three links per GPU. At the fourth it says \"Found too many "
                           "NVLink bridges per GPU\" and leaves NVLink2 out of the whole vPHB."),
         checkTooManyLinks},
    Rule{"too-many-atsds", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "More than 8 ATSD registers on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vPHB tells the guest of at most 8 ATSD registers, one per NVLink "
                           "bridge. Those beyond are dropped, in most cases without a message."),
         checkTooManyAtsds},
    Rule{"too-many-gpus", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "More than 6 NVLink GPUs on one vPHB"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU keeps six GPUs per vPHB. At the seventh it leaves NVLink2 out of "
                           "the whole vPHB."),
         checkTooManyGpus},
    Rule{"too-many-gpus-in-vm", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "More than 6 NVLink GPUs in the virtual machine"),
         QT_TRANSLATE_NOOP("Rule",
                           "The memory of each GPU becomes a NUMA node of the guest. QEMU prepares "
                           "six of them; from the seventh on the associativity is all zero, and "
                           "far beyond that QEMU reads outside of its table."),
         checkTooManyGpusInVm},
    Rule{"gpu-ram-too-large", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "GPU memory that is larger than its window"),
         QT_TRANSLATE_NOOP("Rule",
                           "Every vPHB has 2 TiB of the guest's address space for the memory "
                           "of its GPUs, and a V100 takes 128 GiB of it. QEMU does not look "
                           "whether it fits: what is too much goes on where the window of the "
                           "next vPHB is."),
         checkGpuRamTooLarge},
    Rule{"bars-too-large", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Memory BARs that are larger than their window"),
         QT_TRANSLATE_NOOP("Rule",
                           "Every vPHB has a window of 1 TiB for 64-bit BARs and one of 2 GiB "
                           "for 32-bit BARs and expansion ROMs. BARs are aligned to their own "
                           "size. What does not fit gets no address from the guest's "
                           "firmware, and the device does not work."),
         checkBarsTooLarge},
    Rule{"gpu-without-nvlink", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A GPU whose NVLink is not described completely"),
         QT_TRANSLATE_NOOP("Rule",
                           "The kernel's vfio-pci offers NVLink2 only for a GPU with a target "
                           "address, a memory node and bridges in the host's device tree. "
                           "Others are plain PCI devices in the guest."),
         checkGpuWithoutNvLink},
    Rule{"peers-split", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "GPUs apart that could be linked directly"),
         QT_TRANSLATE_NOOP("Rule",
                           "The GPUs of one socket are linked to each other by NVLink, and "
                           "these links work in a guest that has both ends. A GPU without any "
                           "of its peers beside other GPUs costs that speed where the plan "
                           "could have a peer of those instead."),
         checkPeersSplit},
    Rule{"not-unpluggable", Severity::Info, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "NVLink2 devices cannot be unplugged"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU refuses to unplug NVLink2 devices from a running virtual "
                           "machine (\"Cannot unplug NVLink2 devices\"), so GPUs and bridges "
                           "stay until it ends. This is reported where a plan has room for "
                           "memory to be added at run time."),
         checkNotUnpluggable},
};

} // namespace

std::span<const Rule> nvLinkRules()
{
    return rules;
}

} // namespace redbud
