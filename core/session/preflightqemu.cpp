// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/placement/nvlinkregion.h"
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

namespace
{

bool wantsNvLink(const PreflightContext &context)
{
    return std::ranges::any_of(devicesOf(context.plan()), [&](const PciAddress &device) {
        const auto region = nvLinkRegion(context.host(), device);
        return region && region->isGpu;
    });
}

} // namespace

void checkQemu(const PreflightContext &context, QList<PreflightItem> &items)
{
    const auto &qemu = context.facts().qemu;
    if (!qemu) {
        items.append({u"qemu"_s, Level::Error,
                      PreflightContext::tr("QEMU cannot be used: %1.").arg(qemu.error().text())});
    } else if (qemu->machineTypes.isEmpty()) {
        items.append({u"qemu"_s, Level::Error,
                      PreflightContext::tr("%1 is a QEMU without pseries machines, so for another "
                                           "processor. Choose the one for ppc64.")
                          .arg(context.facts().qemuProgram)});
    } else {
        items.append({u"qemu"_s, Level::Good,
                      PreflightContext::tr("QEMU %1 (%2), machine types up to %3.")
                          .arg(qemu->version.toString(), context.facts().qemuProgram,
                               qemu->machineTypes.constLast())});
    }
}

void checkMachineType(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    const QString &name = context.plan().machine.type;
    const auto type = MachineType::parse(name);
    const auto newest = qemu ? qemu->newestMachine() : std::nullopt;
    // What is no pseries type, or newer than this QEMU, breaks a rule.
    if (!type || !newest || (*type > *newest && !MachineType::isAlias(name)))
        return;
    PreflightItem item{u"machine-type"_s, Level::Good, {}};
    if (qemu->knowsMachine(name)) {
        item.text = PreflightContext::tr("QEMU has the machine type %1.").arg(name);
    } else {
        item.level = Level::Error;
        item.text = PreflightContext::tr("This QEMU has no machine type %1. It has %2. Choose one "
                                         "of them.")
                        .arg(name, qemu->machineTypes.join(u", "_s));
    }
    items.append(item);
}

void checkQemuDevices(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    if (!qemu || devicesOf(context.plan()).isEmpty())
        return;
    if (!qemu->vfioPci) {
        items.append({u"qemu-vfio"_s, Level::Error,
                      PreflightContext::tr("This QEMU was built without vfio-pci, so it cannot be "
                                           "given devices of the host. Use one for Linux hosts.")});
        return;
    }
    items.append({u"qemu-vfio"_s, Level::Good,
                  PreflightContext::tr("QEMU can be given devices of the host.")});
    // Of versions without NVLink2 a rule speaks.
    if (!wantsNvLink(context) || !qemu->version.hasNvLink2())
        return;
    PreflightItem item{u"qemu-nvlink2"_s, Level::Good, {}};
    if (qemu->nvLink2) {
        item.text = PreflightContext::tr("QEMU has NVLink2 passthrough.");
    } else {
        item.level = context.errorUnlessWaived(u"qemu-without-nvlink2"_s);
        item.text = PreflightContext::tr("The vPHBs of this QEMU have no windows for GPU memory "
                                         "and ATSD registers, though its version should have: the "
                                         "GPUs would be plain PCI devices. Use another build.");
    }
    items.append(item);
}

void checkAccelerator(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QemuAbilities *qemu = context.qemu();
    if (!qemu)
        return;
    const bool kvm = context.plan().machine.accelerator == Accelerator::Kvm && !context.simulated();
    if (kvm && !qemu->kvm)
        items.append({u"qemu-accelerator"_s, Level::Error,
                      PreflightContext::tr("This QEMU cannot use KVM: it was built without it, or "
                                           "for another processor than this machine's. Use the "
                                           "QEMU of a POWER host, or the accelerator tcg.")});
    if (!kvm && !qemu->tcg)
        items.append({u"qemu-accelerator"_s, Level::Error,
                      PreflightContext::tr("This QEMU was built without its emulator TCG, which "
                                           "is to run the guest. Install a complete one.")});
    if (context.plan().machine.hugePages && !qemu->memfd && !context.simulated())
        items.append({u"qemu-huge-pages"_s, Level::Error,
                      PreflightContext::tr("This QEMU has no memory-backend-memfd, through which "
                                           "huge pages are taken. Use normal pages, or another "
                                           "QEMU.")});
}

} // namespace redbud
