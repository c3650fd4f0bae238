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

void checkKvm(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (context.simulated() || context.plan().machine.accelerator != Accelerator::Kvm)
        return;
    const NodeFacts &kvm = context.facts().kvm;
    PreflightItem item{u"kvm"_s, Level::Error, {}};
    if (!kvm.exists) {
        item.text = PreflightContext::tr("There is no /dev/kvm, so the processors cannot run a "
                                         "guest. Load the module of KVM (on POWER9: modprobe "
                                         "kvm_hv); a partition of a machine may have no KVM at "
                                         "all.");
    } else if (!kvm.usable) {
        item.text = PreflightContext::tr("You may not use /dev/kvm. Become a member of the group "
                                         "that it belongs to (usually kvm), and log in again.");
    } else {
        item.level = Level::Good;
        item.text = PreflightContext::tr("KVM can be used.");
    }
    items.append(item);
}

void checkName(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (!context.facts().nameProblem.isEmpty())
        items.append({u"name"_s, Level::Error, context.facts().nameProblem});
}

} // namespace redbud
