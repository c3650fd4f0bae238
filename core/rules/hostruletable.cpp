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
    Rule{"host-without-nvlink2", Severity::Error, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A host that cannot give NVLink2"),
         QT_TRANSLATE_NOOP("Rule",
                           "NVLink2 passthrough takes a POWER9 host and Linux 5.0 to 5.12: "
                           "the kernel got it in 5.0 and lost it in 5.13. Elsewhere a V100 is "
                           "a plain PCI device in the guest, without the link to the "
                           "processor and without its memory in the guest's."),
         checkHostWithoutNvLink2},
    Rule{"device-in-use", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "A device that the host uses itself"),
         QT_TRANSLATE_NOOP("Rule",
                           "A device with a mounted disk, a network connection or a running "
                           "program on the host can be taken away only after the host stops "
                           "using it."),
         checkDeviceInUse},
    Rule{"display-in-plan", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "The host's display"),
         QT_TRANSLATE_NOOP("Rule",
                           "The graphics card of the host's console seldom comes back after "
                           "it was given away. A display controller without the console is "
                           "reported as an information."),
         checkDisplayInPlan},
    Rule{"gpu-memory-online", Severity::Warning, Proof::Host,
         QT_TRANSLATE_NOOP("Rule", "GPU memory that the host has online"),
         QT_TRANSLATE_NOOP("Rule",
                           "The nvidia driver adds a GPU's memory to the host as a NUMA node. "
                           "While the host may have data there, the driver cannot let the GPU "
                           "go."),
         checkGpuMemoryOnline},
};

} // namespace

std::span<const Rule> hostRules()
{
    return rules;
}

} // namespace redbud
