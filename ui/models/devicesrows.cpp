// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/devicesrows.h"

#include "ui/scene/hostfacts.h"
#include "ui/scene/severitysign.h"
#include "ui/scene/vmfacts.h"

#include <QMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Groups of a socket: those with a number first, then what has none.
using Groups = QMap<std::pair<bool, int>, QList<PciAddress>>;

QString problemText(const QList<Problem> &problems, const Place &place)
{
    const std::optional<Severity> severity = severityAt(problems, place);
    return severity ? severityForPeople(*severity) : QString();
}

/// The GPU that a bridge belongs to stands in its name: the tree is heard a row at a time.
QString nameOf(const Host &host, const PciAddress &device)
{
    const QString title = facts::deviceTitle(host, device);
    const NvLinkBridge *bridge = host.bridge(device);
    if (bridge && bridge->gpu) {
        return DevicesModel::tr("%1, %2", "a bridge of a GPU: GPU0, link 3")
            .arg(facts::deviceTitle(host, *bridge->gpu), title);
    }
    const PciDevice *found = host.device(device);
    if (!found)
        return DevicesModel::tr("%1, not on this host").arg(device.toString());
    if (host.gpu(device))
        return u"%1 · %2"_s.arg(title, facts::modelName(*found));
    return u"%1 · %2"_s.arg(facts::kindForPeople(found->kind), title);
}

int add(std::vector<DevicesRow> &rows, const DevicesRow &node)
{
    const int id = int(rows.size());
    rows.push_back(node);
    std::vector<int> &siblings = rows[std::size_t(node.parent)].children;
    rows.back().row = int(siblings.size());
    siblings.push_back(id);
    return id;
}

void addHost(std::vector<DevicesRow> &rows, const Host &host, const Plan &plan,
             const QList<Problem> &problems)
{
    if (host.devices.isEmpty())
        return;
    QMap<std::pair<bool, int>, Groups> sockets;
    for (const PciDevice &device : host.devices) {
        if (device.kind == DeviceKind::PciBridge)
            continue;
        // A GPU's bridges are functions of another device, but of its group.
        sockets[{!device.numaNode, device.numaNode.value_or(0)}]
               [{!device.iommuGroup, device.iommuGroup.value_or(0)}]
                   .append(device.address);
    }
    DevicesRow top;
    top.texts[DevicesModel::NameColumn] = facts::hostTitle(host);
    const int hostId = add(rows, top);
    for (auto socket = sockets.cbegin(); socket != sockets.cend(); ++socket) {
        DevicesRow part;
        part.parent = hostId;
        part.texts[DevicesModel::NameColumn] =
            socket.key().first ? DevicesModel::tr("No NUMA node")
                               : DevicesModel::tr("NUMA node %1").arg(socket.key().second);
        const int socketId = add(rows, part);
        for (auto group = socket->cbegin(); group != socket->cend(); ++group) {
            DevicesRow outline;
            outline.parent = socketId;
            outline.texts[DevicesModel::NameColumn] =
                group.key().first ? DevicesModel::tr("No IOMMU group")
                                  : DevicesModel::tr("IOMMU group %1").arg(group.key().second);
            const int groupId = add(rows, outline);
            for (const PciAddress &address : *group) {
                const PciDevice *device = host.device(address);
                add(rows,
                    {groupId,
                     0,
                     address,
                     {},
                     {nameOf(host, address), address.toString(), facts::plannedAt(plan, {address}),
                      device->driver.value_or(QString()), problemText(problems, address)},
                     {}});
            }
        }
    }
}

void addPlan(std::vector<DevicesRow> &rows, const Host &host, const Plan &plan,
             const QList<Problem> &problems)
{
    DevicesRow top;
    top.texts[DevicesModel::NameColumn] = facts::vmTitle(plan);
    const int planId = add(rows, top);
    QList<Vphb> vphbs = plan.vphbs;
    // The machine has one anyway, as the picture shows.
    if (!plan.vphb(0))
        vphbs.prepend(Vphb{0, {}, {}, {}});
    for (const Vphb &vphb : std::as_const(vphbs)) {
        DevicesRow rack;
        rack.parent = planId;
        rack.vphb = vphb.index;
        rack.texts[DevicesModel::NameColumn] = facts::vphbTitle(vphb.index);
        rack.texts[DevicesModel::ProblemColumn] = problemText(problems, VphbIndex{vphb.index});
        const int rackId = add(rows, rack);
        for (const PlanDevice &placed : vphb.devices) {
            const PciDevice *device = host.device(placed.host);
            add(rows, {rackId,
                       0,
                       placed.host,
                       vphb.index,
                       {nameOf(host, placed.host), placed.host.toString(),
                        DevicesModel::tr("slot %1").arg(placed.slot.toString()),
                        device ? device->driver.value_or(QString()) : QString(),
                        problemText(problems, placed.host)},
                       {}});
        }
    }
}

} // namespace

std::vector<DevicesRow> devicesRows(const Host &host, const Plan &plan,
                                    const QList<Problem> &problems)
{
    std::vector<DevicesRow> rows(1);
    addHost(rows, host, plan, problems);
    addPlan(rows, host, plan, problems);
    return rows;
}

} // namespace redbud
