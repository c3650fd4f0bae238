// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

void checkHostIsThisMachine(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (context.simulated() || context.host().source == "live"_L1)
        return;
    items.append({u"host"_s, Level::Error,
                  PreflightContext::tr("The plan is for a captured host (%1), and not for this "
                                       "machine. It can be rehearsed here. To launch it, open it "
                                       "on that host.")
                      .arg(context.host().source)});
}

void checkHostIsThePlans(const PreflightContext &context, QList<PreflightItem> &items)
{
    const DevicesFound &devices = context.devices();
    if (!devices.areOfAnotherHost())
        return;
    items.append(
        {u"other-host"_s, Level::Error,
         PreflightContext::tr("Of the plan's %2 devices %1 are there: it was made for "
                              "another host, or the addresses of most have changed. Open "
                              "it on its own host, or plan anew. Repairs of the plan would "
                              "take the missing ones out; the list of problems offers them "
                              "one by one.")
             .arg(devices.present)
             .arg(devices.planned)});
}

void checkKvm(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (context.simulated() || context.plan().machine.accelerator != Accelerator::Kvm)
        return;
    const NodeFacts &kvm = context.facts().kvm;
    PreflightItem item{u"kvm"_s, Level::Error, {}};
    if (!kvm.exists) {
        item.text = PreflightContext::tr("There is no /dev/kvm, through which a POWER9 host runs "
                                         "guests. Load its module (modprobe kvm_hv). A logical "
                                         "partition may have no KVM at all, and other processors "
                                         "have none for POWER guests; there the plan can be run "
                                         "with simulated devices.");
    } else if (!kvm.usable) {
        item.text = PreflightContext::tr("You may not use /dev/kvm. Become a member of the group "
                                         "that it belongs to (usually kvm), and log in again.");
    } else {
        item.level = Level::Good;
        item.text = PreflightContext::tr("/dev/kvm is there, and you may use it.");
    }
    items.append(item);
}

void checkName(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (!context.facts().nameProblem.isEmpty())
        items.append({u"name"_s, Level::Error, context.facts().nameProblem});
}

} // namespace redbud
