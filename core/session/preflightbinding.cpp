// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

namespace
{

QList<Place> placesOf(const QList<PciAddress> &devices)
{
    return QList<Place>(devices.cbegin(), devices.cend());
}

void addObstacles(const PreflightContext &context, const BindPlan &binding,
                  QList<PreflightItem> &items)
{
    for (const BindObstacle &obstacle : binding.obstacles)
        items.append({u"device-in-use"_s,
                      obstacle.overridden ? Level::Warning : Level::Error,
                      describe(obstacle, context.host()),
                      {obstacle.device}});
    for (const QString &warning : binding.warnings)
        items.append({u"binding-doubtful"_s, Level::Warning, warning});
}

/// Devices that are at vfio-pci and have a use: another virtual machine.
void addUsedElsewhere(const PreflightContext &context, const BindPlan &binding,
                      QList<PreflightItem> &items)
{
    for (const BindAction &action : binding.actions) {
        const PciDevice *device = context.host().device(action.device);
        const QStringList uses = device ? device->inUse.value_or(QStringList()) : QStringList();
        // What became of the group since the scan says its node.
        const auto group = context.facts().groups.value(action.group);
        if (action.kind == BindAction::Kind::AlreadyRight && action.asked && !uses.isEmpty() &&
            group.state != GroupState::Viable)
            items.append(
                {u"device-in-use"_s,
                 Level::Error,
                 PreflightContext::tr("%1 is bound to vfio-pci and in use already: %2. "
                                      "Stop what uses it, or take another device.")
                     .arg(nameForPeople(context.host(), action.device), uses.join(u", "_s)),
                 {action.device}});
    }
}

PreflightItem bindingItem(const PreflightContext &context, const BindPlan &binding)
{
    QList<PciAddress> devices;
    QStringList names;
    for (const BindAction &action : binding.actions) {
        if (action.kind != BindAction::Kind::Bind)
            continue;
        devices.append(action.device);
        names.append(nameForPeople(context.host(), action.device));
    }
    if (devices.isEmpty())
        return {u"bindings"_s, Level::Good,
                PreflightContext::tr("All devices of the plan are bound to vfio-pci.")};
    if (context.options().willBind && !binding.isRefused())
        return {u"bindings"_s, Level::Good,
                PreflightContext::tr("These devices will be bound to vfio-pci: %1.")
                    .arg(names.join(u", "_s)),
                placesOf(devices)};
    PreflightItem item{u"bindings"_s, Level::Error,
                       PreflightContext::tr("These devices are not bound to vfio-pci, so QEMU "
                                            "cannot have the plan's: %1. Bind them.")
                           .arg(names.join(u", "_s)),
                       placesOf(devices)};
    // It would be refused while the host uses one.
    if (!binding.isRefused())
        item.fix = PreflightFix::Bind;
    return item;
}

} // namespace

void checkBindings(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (context.simulated() || devicesOf(context.plan()).isEmpty())
        return;
    const Result<BindPlan> &binding = context.binding();
    if (!binding) {
        items.append(
            {u"bindings"_s, Level::Error,
             PreflightContext::tr("The devices cannot be bound: %1.").arg(binding.error().text())});
        return;
    }
    items.append(bindingItem(context, *binding));
    addObstacles(context, *binding, items);
    addUsedElsewhere(context, *binding, items);
}

} // namespace redbud
