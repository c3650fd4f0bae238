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
    Rule{"machine-without-nvlink2", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A machine type without NVLink2"),
         QT_TRANSLATE_NOOP("Rule",
                           "Machine types from pseries-4.1 to pseries-8.1 have windows for GPU "
                           "memory and ATSD registers, and a QEMU that fills them. Older types "
                           "place both at 0, which turns NVLink2 off without a word; QEMU 8.2 "
                           "removed it. Machines that are not pseries have no vPHBs at all."),
         checkMachineWithoutNvLink2},
    Rule{"machine-too-new", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "A machine type that this QEMU does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "A QEMU knows the machine types up to its own version and stops "
                           "with \"unsupported machine type\" at others. Checked where it is "
                           "known which QEMU runs the plan."),
         checkMachineTooNew},
    Rule{"qemu-without-nvlink2", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A QEMU without NVLink2"),
         QT_TRANSLATE_NOOP("Rule", "QEMU has NVLink2 passthrough from 4.1 to 8.1. Others start the "
                                   "same machine type with the GPUs as plain PCI devices. Checked "
                                   "where it is known which QEMU runs the plan."),
         checkQemuWithoutNvLink2},
    Rule{"machine-alias", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A machine type without version"),
         QT_TRANSLATE_NOOP("Rule",
                           "\"pseries\" is the newest machine type of the QEMU that runs the plan. "
                           "After an update of QEMU the guest finds another machine, perhaps one "
                           "without NVLink2."),
         checkMachineAlias},
    Rule{"threads-under-tcg", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Threads of an emulated processor"),
         QT_TRANSLATE_NOOP("Rule",
                           "Without KVM a pseries machine has one thread per core. QEMU stops "
                           "with \"TCG cannot support more than 1 thread/core on a pseries "
                           "machine\"."),
         checkThreadsUnderTcg},
    Rule{"too-many-threads", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "More threads per core than the host has"),
         QT_TRANSLATE_NOOP("Rule", "KVM on POWER runs the threads of a guest's core on one core of "
                                   "the host. A POWER9 core of an AC922 has four."),
         checkTooManyThreads},
    Rule{"too-many-vcpus", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "More vCPUs than the host has threads"),
         QT_TRANSLATE_NOOP("Rule", "The vCPUs of one virtual machine then wait for each other, and "
                                   "programs in the guest that use them all are slower than with "
                                   "fewer."),
         checkTooManyVcpus},
    Rule{"memory-block", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Memory that is not a multiple of 256 MiB"),
         QT_TRANSLATE_NOOP("Rule",
                           "A pseries machine takes its memory in blocks of 256 MiB, which is "
                           "also what is plugged in one piece. QEMU stops with \"is not "
                           "aligned to 256 MiB\"."),
         checkMemoryBlock},
    Rule{"too-much-memory", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "More memory than the host has"),
         QT_TRANSLATE_NOOP("Rule",
                           "All memory of a virtual machine with passed devices is locked in "
                           "the host's memory, because a device may reach any of it at any "
                           "time."),
         checkTooMuchMemory},
    Rule{"memory-beyond-gpus", Severity::Info, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Memory that is not beside the GPUs"),
         QT_TRANSLATE_NOOP("Rule", "A GPU has its NVLinks to one processor. The memory behind the "
                                   "other one is reached through the link between the processors."),
         checkMemoryBeyondGpus},
    Rule{"huge-page-size", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Huge pages of a size that the host does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU takes huge pages from the host and stops where the host's "
                           "kernel or memory management unit has none of that size: 2 MiB and "
                           "1 GiB on a POWER9 with the radix MMU, 16 MiB and 16 GiB with the "
                           "hash MMU."),
         checkHugePageSize},
    Rule{"huge-page-shortage", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Fewer huge pages than the memory takes"),
         QT_TRANSLATE_NOOP("Rule",
                           "Huge pages are set aside by the host beforehand. QEMU stops with "
                           "\"Cannot allocate memory\" where there are too few. Enough of them, "
                           "but not all free at the time of the scan, is reported as a "
                           "warning."),
         checkHugePageShortage},
    Rule{"huge-pages-beyond-gpus", Severity::Info, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Huge pages that are not beside the GPUs"),
         QT_TRANSLATE_NOOP("Rule", "The host keeps huge pages for each NUMA node. Those behind the "
                                   "other processor are reached more slowly by the GPUs."),
         checkHugePagesBeyondGpus},
    Rule{"dma-page-size", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Pages that the IOMMU cannot map as a whole"),
         QT_TRANSLATE_NOOP("Rule",
                           "A POWER9 host maps memory for devices in pages of 4 KiB, 64 KiB, "
                           "2 MiB or 1 GiB. Memory in pages of other sizes is mapped in the "
                           "next smaller ones, which takes larger tables."),
         checkDmaPageSize},
    Rule{"dma-overflow", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A DMA window with more entries than QEMU can count"),
         QT_TRANSLATE_NOOP("Rule",
                           "GPU memory above 64 TiB makes the guest's 64-bit DMA window 128 "
                           "TiB large. In pages of 4 KiB that is more entries than 32 bits "
                           "can count: QEMU gets 0 and asks the host for a table with more "
                           "levels than it needs."),
         checkDmaOverflow},
    Rule{"memlock-limit", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A limit of locked memory that is too low"),
         QT_TRANSLATE_NOOP("Rule",
                           "The host counts the memory of a virtual machine with passed "
                           "devices, and the tables for DMA and GPU memory, against the limit "
                           "of locked memory (RLIMIT_MEMLOCK). Redbud computes the need as "
                           "libvirt does. Checked where the limit of the user is known."),
         checkMemlockLimit},
    Rule{"too-many-numa-nodes", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "More than 128 NUMA nodes in the guest"),
         QT_TRANSLATE_NOOP("Rule",
                           "QEMU has room for 128 NUMA nodes of a guest, those of GPU memory not "
                           "counted, and stops with \"Max number of NUMA nodes reached\"."),
         checkTooManyNumaNodes},
    Rule{"numa-memory", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "NUMA nodes with more or less memory than the machine"),
         QT_TRANSLATE_NOOP("Rule",
                           "The memory of a virtual machine is that of its NUMA nodes. QEMU stops "
                           "with \"total memory for NUMA nodes should equal RAM size\" where a "
                           "plan says both and they differ."),
         checkNumaMemory},
    Rule{"numa-cpus", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "NUMA nodes that do not share out the vCPUs"),
         QT_TRANSLATE_NOOP("Rule",
                           "NUMA nodes have the vCPUs in a row. QEMU stops where they have more "
                           "than there are, or where a core would be on two nodes. Where they "
                           "leave some out, it puts these on node 0, which is reported as a "
                           "warning; where no node has any, it spreads all of them."),
         checkNumaCpus},
    Rule{"numa-node-of-gpus", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A vPHB that is not on the NUMA node of its GPUs"),
         QT_TRANSLATE_NOOP("Rule",
                           "Guest NUMA nodes stand for nodes of the host. A vPHB on the guest "
                           "node of other GPUs, or with GPUs of several nodes of the host, "
                           "makes the guest place memory and processes far from its GPUs."),
         checkNumaNodeOfGpus},
};

} // namespace

std::span<const Rule> machineRules()
{
    return rules;
}

} // namespace redbud
