// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/pairings.h"
#include "core/rules/rulecontext.h"
#include "core/rules/rulefixes.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// V100 SXM2 with 16 and with 32 GB: cards that exist with NVLink only.
bool isSxmModule(const PciDevice &device)
{
    return device.vendorId == 0x10de && (device.deviceId == 0x1db1 || device.deviceId == 0x1db5);
}

/// A GPU that could have NVLink to the processor, by anything that the host says of it.
bool isNvLinkCapable(const PlacedDevice &placed)
{
    const Gpu *gpu = placed.gpu;
    return gpu && (gpu->tgt || gpu->memory || !gpu->bridges.isEmpty() ||
                   (placed.device && isSxmModule(*placed.device)));
}

QList<PciAddress> capableGpus(const RuleContext &context)
{
    QList<PciAddress> gpus;
    for (const PlacedDevice &placed : context.devices()) {
        if (isNvLinkCapable(placed))
            gpus.append(placed.host);
    }
    return gpus;
}

} // namespace

void checkHostWithoutNvLink2(const RuleContext &context, QList<Problem> &problems)
{
    const Support &support = context.host().support;
    if (context.canHaveNvLink2())
        return;
    const QList<PciAddress> gpus = capableGpus(context);
    if (gpus.isEmpty())
        return;
    Problem problem;
    problem.where = places(gpus);
    const QString reasons = support.reasons.join(u' ');
    if (support.otherMachine) {
        problem.severity = Severity::Info;
        problem.message = Rule::tr("This host has no NVLink2 to give to a virtual machine. %1 %2 "
                                   "would be plain PCI devices in the guest.")
                              .arg(reasons, context.namesOf(gpus));
    } else {
        problem.message =
            Rule::tr("This host cannot give NVLink2 to a virtual machine. %1 What is "
                     "lost: the link between GPU and processor, the GPU's memory as part "
                     "of the guest's memory, and coherent access. %2 would work as plain "
                     "PCI devices.")
                .arg(reasons, context.namesOf(gpus));
    }
    problems.append(problem);
}

void checkGpuWithoutNvLink(const RuleContext &context, QList<Problem> &problems)
{
    if (!context.host().support.nvlink2)
        return;
    for (const PlacedDevice &placed : context.devices()) {
        if (!isNvLinkCapable(placed) || placed.isNvLinkGpu())
            continue;
        Problem problem;
        problem.severity = Severity::Warning;
        problem.where = places({placed.host}, {context.indexOf(placed.vphb)});
        problem.message = Rule::tr("The host's firmware does not describe the NVLink side of %1 "
                                   "completely (target address, memory and bridges), so the guest "
                                   "gets it as a plain PCI device. Look at the host's device tree, "
                                   "or use another GPU.")
                              .arg(context.nameOf(placed.host));
        problems.append(problem);
    }
}

void checkDuplicateTarget(const RuleContext &context, QList<Problem> &problems)
{
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        for (const Pairing &pairing : pairingsOn(context, position)) {
            if (pairing.gpus.size() < 2)
                continue;
            const VphbIndex index = context.indexOf(position);
            Problem problem;
            problem.where = places(pairing.gpus, {index});
            problem.message = Rule::tr("%1 on vPHB %2 have one target address, which should be "
                                       "different for every GPU. QEMU cannot tell their bridges "
                                       "apart and would abort. Keep one of them.")
                                  .arg(context.namesOf(pairing.gpus))
                                  .arg(index.value);
            problem.fix = removalOfGpus(context, pairing.gpus.mid(1));
            problems.append(problem);
        }
    }
}

void checkNotUnpluggable(const RuleContext &context, QList<Problem> &problems)
{
    if (!context.plan().machine.maxMemory)
        return;
    QList<PciAddress> gpus;
    for (const PlacedDevice &placed : context.devices()) {
        if (placed.isNvLinkGpu())
            gpus.append(placed.host);
    }
    if (gpus.isEmpty())
        return;
    Problem problem;
    problem.severity = Severity::Info;
    problem.where = places(gpus);
    problem.message = Rule::tr("The plan has room for memory that is added while the virtual "
                               "machine runs. That works for memory only: %1 and their bridges "
                               "stay until it ends, because QEMU refuses to unplug NVLink2 "
                               "devices.")
                          .arg(context.namesOf(gpus));
    problems.append(problem);
}

} // namespace redbud
