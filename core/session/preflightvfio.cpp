// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/preflightcontext.h"

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

namespace
{

bool passesDevices(const PreflightContext &context)
{
    return !context.simulated() && !devicesOf(context.plan()).isEmpty();
}

/// The module through which VFIO speaks to this host's IOMMU.
QString iommuModule(const PreflightContext &context)
{
    return context.facts().binding.power ? u"vfio_iommu_spapr_tce"_s : u"vfio_iommu_type1"_s;
}

bool willLoad(const PreflightContext &context, const QString &module)
{
    return context.willDo([&module](const BindStep &step) {
        return step.kind == BindStep::Kind::LoadModule && step.name == module;
    });
}

bool willCompleteGroup(const PreflightContext &context, int group)
{
    return context.willDo([group](const BindStep &step) {
        return step.kind == BindStep::Kind::CheckGroup && step.group == group;
    });
}

/// Root needs not be given what appears.
bool willOwnGroup(const PreflightContext &context, int group)
{
    const quint32 user = context.facts().user;
    const bool given = context.willDo([group, user](const BindStep &step) {
        return step.kind == BindStep::Kind::GiveGroup && step.group == group && step.user == user;
    });
    return given || (user == 0 && willCompleteGroup(context, group));
}

QList<Place> devicesOfGroup(const PreflightContext &context, int group)
{
    QList<Place> places;
    for (const PciAddress &device : devicesOf(context.plan())) {
        if (context.host().groupOf(device) == group)
            places.append(device);
    }
    return places;
}

PreflightItem groupItem(const PreflightContext &context, int group, const GroupFacts &facts)
{
    PreflightItem item{u"vfio-group"_s, Level::Good, {}, devicesOfGroup(context, group)};
    const auto wantsBind = [&item](const QString &text) {
        item.level = Level::Error;
        item.fix = PreflightFix::Bind;
        item.text = text;
    };
    if (!facts.node.usable && willOwnGroup(context, group)) {
        item.text = PreflightContext::tr("/dev/vfio/%1 will be yours.").arg(group);
    } else if (!facts.node.exists) {
        wantsBind(PreflightContext::tr("There is no /dev/vfio/%1, the node of IOMMU group %1: none "
                                       "of its devices is bound. Bind them.")
                      .arg(group));
    } else if (!facts.node.usable) {
        wantsBind(PreflightContext::tr("You may not use /dev/vfio/%1, the node of IOMMU group %1. "
                                       "Bind the devices for your user.")
                      .arg(group));
    } else if (facts.state == GroupState::Busy) {
        item.level = Level::Error;
        item.text = PreflightContext::tr("IOMMU group %1 is in use, probably by another virtual "
                                         "machine. Stop that one, or take other devices.")
                        .arg(group);
    } else if (facts.state != GroupState::NotViable) {
        item.text = PreflightContext::tr("IOMMU group %1 can be used.").arg(group);
    } else if (willCompleteGroup(context, group)) {
        item.text = PreflightContext::tr("The rest of IOMMU group %1 will be bound.").arg(group);
    } else {
        wantsBind(PreflightContext::tr("IOMMU group %1 is not viable: one of its devices is still "
                                       "with a driver of the host. Bind them all.")
                      .arg(group));
    }
    return item;
}

} // namespace

void checkVfioModules(const PreflightContext &context, QList<PreflightItem> &items)
{
    const QString module = iommuModule(context);
    const auto state = context.facts().binding.modules.value(module, ModuleState::Unknown);
    if (!passesDevices(context) || willLoad(context, module))
        return;
    if (state == ModuleState::Available)
        items.append({u"vfio-module"_s,
                      Level::Error,
                      PreflightContext::tr("The module %1 is not loaded, without which VFIO cannot "
                                           "reach this host's IOMMU. Load it (modprobe %1).")
                          .arg(module),
                      {},
                      PreflightFix::LoadModule,
                      module});
    else if (state == ModuleState::Missing)
        items.append({u"vfio-module"_s, Level::Error,
                      PreflightContext::tr("This kernel has no module %1, without which VFIO "
                                           "cannot reach the host's IOMMU. Use a kernel that has "
                                           "it.")
                          .arg(module)});
}

void checkVfioContainer(const PreflightContext &context, QList<PreflightItem> &items)
{
    const NodeFacts &container = context.facts().vfioContainer;
    if (!passesDevices(context))
        return;
    if (container.usable) {
        items.append({u"vfio"_s, Level::Good, PreflightContext::tr("VFIO can be used.")});
    } else if (container.exists) {
        items.append({u"vfio"_s, Level::Error,
                      PreflightContext::tr("You may not use /dev/vfio/vfio, which is usually open "
                                           "to everybody (mode 0666). Set it right, or ask who "
                                           "looks after this machine.")});
    } else if (!willLoad(context, u"vfio-pci"_s)) {
        items.append(
            {u"vfio"_s,
             Level::Error,
             PreflightContext::tr("There is no /dev/vfio/vfio: the modules of VFIO are not "
                                  "loaded. Load vfio-pci."),
             {},
             PreflightFix::LoadModule,
             u"vfio-pci"_s});
    }
}

void checkVfioGroups(const PreflightContext &context, QList<PreflightItem> &items)
{
    if (!passesDevices(context))
        return;
    const QMap<int, GroupFacts> &groups = context.facts().groups;
    for (auto it = groups.cbegin(); it != groups.cend(); ++it)
        items.append(groupItem(context, it.key(), *it));
}

} // namespace redbud
