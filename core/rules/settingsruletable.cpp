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
    Rule{"pinned-to-missing-cpus", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "vCPUs pinned to processors that the host does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "Redbud pins the threads of the vCPUs after QEMU has started. Linux "
                           "refuses where none of the processors is there and online. Where some "
                           "are, it leaves out the others, which is reported as a warning."),
         checkPinnedToMissingCpus},
    Rule{"pinned-twice", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "vCPUs that are pinned twice or not there"),
         QT_TRANSLATE_NOOP("Rule",
                           "A vCPU runs where the first entry that names it says. An entry for "
                           "vCPUs that the machine does not have does nothing."),
         checkPinnedTwice},
    Rule{"pinned-far-from-gpus", Severity::Info, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "vCPUs pinned away from the GPUs"),
         QT_TRANSLATE_NOOP("Rule",
                           "A GPU has its NVLinks to one processor. From the other one, its "
                           "registers and its memory are reached through the link between the "
                           "processors."),
         checkPinnedFarFromGpus},
    Rule{"memory-node-unknown", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Memory from a NUMA node that the host does not have"),
         QT_TRANSLATE_NOOP(
             "Rule", "QEMU takes the memory from the NUMA nodes of the host that the plan "
                     "names. It stops with \"cannot bind memory to host NUMA nodes\" where "
                     "the host has none of them. Where it has some, Linux leaves out the others, "
                     "which is reported as a warning."),
         checkMemoryNodeUnknown},
    Rule{"memory-on-gpu", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "Memory from a GPU"),
         QT_TRANSLATE_NOOP("Rule",
                           "With the host's driver loaded, the memory of a GPU is a NUMA node of "
                           "the host, from 255 downwards. It cannot be the memory of a virtual "
                           "machine that the GPU itself is passed to, and QEMU has no nodes above "
                           "127: it stops with \"Invalid host-nodes value\"."),
         checkMemoryOnGpu},
    Rule{"scsi-target-conflict", Severity::Error, Proof::Qemu,
         QT_TRANSLATE_NOOP("Rule", "SCSI disks with one target"),
         QT_TRANSLATE_NOOP("Rule",
                           "The SCSI disks of a vPHB are on one controller, where each has a "
                           "target. QEMU stops with \"lun already used\" at the second disk of a "
                           "target."),
         checkScsiTargetConflict},
    Rule{"firmware-not-in-qemu", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Firmware that this QEMU does not have"),
         QT_TRANSLATE_NOOP("Rule",
                           "VOF, which starts a given kernel without a firmware of its own, is in "
                           "QEMU from 6.1 on. Checked where it is known which QEMU runs the plan."),
         checkFirmwareNotInQemu},
    Rule{"open-display", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A display that everyone can use"),
         QT_TRANSLATE_NOOP("Rule",
                           "A display of VNC or SPICE without a password is open to everyone who "
                           "reaches the address on which it listens. On a loopback address these "
                           "are the users of the host."),
         checkOpenDisplay},
    Rule{"extra-arguments", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "Arguments of QEMU that Redbud does not know"),
         QT_TRANSLATE_NOOP("Rule",
                           "What a plan gives QEMU as further arguments comes last on its command "
                           "line. It can contradict the rest of the plan, take slots, or change "
                           "the guest's tree, and no prediction and no other rule looks at it."),
         checkExtraArguments},
};

} // namespace

std::span<const Rule> settingsRules()
{
    return rules;
}

} // namespace redbud
