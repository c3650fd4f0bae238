// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/devicesmodel.h"

#include "ui/scene/devicedrag.h"
#include "ui/scene/hostfacts.h"
#include "ui/scene/severitysign.h"
#include "ui/scene/vmfacts.h"

#include <QMap>
#include <QMimeData>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

struct DevicesModel::Node {
    int parent = 0;
    int row = 0;
    std::optional<PciAddress> device;
    std::optional<int> vphb;
    std::array<QString, ColumnCount> texts;
    std::vector<int> children;
};

namespace
{

constexpr int root = 0;

/// Groups of a socket: those with a number first, then what has none.
using Groups = QMap<std::pair<bool, int>, QList<PciAddress>>;

QString problemText(const QList<Problem> &problems, const Place &place)
{
    const std::optional<Severity> severity = severityAt(problems, place);
    return severity ? severityForPeople(*severity) : QString();
}

QString placeText(const Plan &plan, const PciAddress &device)
{
    const qsizetype position = plan.positionOf(device);
    return position < 0 ? QString() : DevicesModel::tr("vPHB %1").arg(plan.vphbs[position].index);
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

} // namespace

DevicesModel::DevicesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_nodes(1)
{
}

DevicesModel::~DevicesModel() = default;

void DevicesModel::setTopology(const Host &host, const Plan &plan, const QList<Problem> &problems)
{
    beginResetModel();
    m_nodes.assign(1, {});
    addHost(host, plan, problems);
    addPlan(host, plan, problems);
    endResetModel();
}

int DevicesModel::add(const Node &node)
{
    const int id = int(m_nodes.size());
    m_nodes.push_back(node);
    std::vector<int> &siblings = m_nodes[std::size_t(node.parent)].children;
    m_nodes.back().row = int(siblings.size());
    siblings.push_back(id);
    return id;
}

void DevicesModel::addHost(const Host &host, const Plan &plan, const QList<Problem> &problems)
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
    Node top;
    top.texts[NameColumn] = facts::hostTitle(host);
    const int hostId = add(top);
    for (auto socket = sockets.cbegin(); socket != sockets.cend(); ++socket) {
        Node part;
        part.parent = hostId;
        part.texts[NameColumn] =
            socket.key().first ? tr("No NUMA node") : tr("NUMA node %1").arg(socket.key().second);
        const int socketId = add(part);
        for (auto group = socket->cbegin(); group != socket->cend(); ++group) {
            Node outline;
            outline.parent = socketId;
            outline.texts[NameColumn] = group.key().first
                                            ? tr("No IOMMU group")
                                            : tr("IOMMU group %1").arg(group.key().second);
            const int groupId = add(outline);
            for (const PciAddress &address : *group) {
                const PciDevice *device = host.device(address);
                add({groupId,
                     0,
                     address,
                     {},
                     {nameOf(host, address), address.toString(), placeText(plan, address),
                      device->driver.value_or(QString()), problemText(problems, address)},
                     {}});
            }
        }
    }
}

void DevicesModel::addPlan(const Host &host, const Plan &plan, const QList<Problem> &problems)
{
    Node top;
    top.texts[NameColumn] = facts::vmTitle(plan);
    const int planId = add(top);
    QList<Vphb> vphbs = plan.vphbs;
    // The machine has one anyway, as the picture shows.
    if (!plan.vphb(0))
        vphbs.prepend(Vphb{0, {}, {}, {}});
    for (const Vphb &vphb : std::as_const(vphbs)) {
        Node rack;
        rack.parent = planId;
        rack.vphb = vphb.index;
        rack.texts[NameColumn] = facts::vphbTitle(vphb.index);
        rack.texts[ProblemColumn] = problemText(problems, VphbIndex{vphb.index});
        const int rackId = add(rack);
        for (const PlanDevice &placed : vphb.devices) {
            const PciDevice *device = host.device(placed.host);
            add({rackId,
                 0,
                 placed.host,
                 vphb.index,
                 {nameOf(host, placed.host), placed.host.toString(),
                  tr("slot %1").arg(placed.slot.toString()),
                  device ? device->driver.value_or(QString()) : QString(),
                  problemText(problems, placed.host)},
                 {}});
        }
    }
}

const DevicesModel::Node *DevicesModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

std::optional<PciAddress> DevicesModel::device(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->device : std::nullopt;
}

std::optional<int> DevicesModel::vphb(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    return node ? node->vphb : std::nullopt;
}

QModelIndexList DevicesModel::rowsOf(const PciAddress &device) const
{
    QModelIndexList rows;
    for (std::size_t id = 1; id < m_nodes.size(); ++id) {
        if (m_nodes[id].device == device)
            rows.append(createIndex(m_nodes[id].row, 0, quintptr(id)));
    }
    return rows;
}

QModelIndex DevicesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &above = parent.isValid() ? *nodeAt(parent) : m_nodes[root];
    return createIndex(row, column, quintptr(above.children[std::size_t(row)]));
}

QModelIndex DevicesModel::parent(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (!node || node->parent == root)
        return {};
    return createIndex(m_nodes[std::size_t(node->parent)].row, 0, quintptr(node->parent));
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? *nodeAt(parent) : m_nodes[root]).children.size());
}

int DevicesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node.texts[std::size_t(index.column())];
    case Qt::AccessibleTextRole: {
        if (index.column() != NameColumn)
            return node.texts[std::size_t(index.column())];
        QStringList said;
        std::ranges::copy_if(node.texts, std::back_inserter(said),
                             [](const QString &text) { return !text.isEmpty(); });
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    switch (section) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case PlaceColumn:
        return tr("In the plan");
    case DriverColumn:
        return tr("Driver");
    case ProblemColumn:
        return tr("Problem");
    default:
        return {};
    }
}

Qt::ItemFlags DevicesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Node *node = nodeAt(index);
    if (!node)
        return flags;
    return flags | (node->device ? Qt::ItemIsDragEnabled : Qt::NoItemFlags) | Qt::ItemIsDropEnabled;
}

QStringList DevicesModel::mimeTypes() const
{
    return {QString::fromUtf16(devicedrag::mimeType)};
}

QMimeData *DevicesModel::mimeData(const QModelIndexList &indexes) const
{
    QList<PciAddress> devices;
    for (const QModelIndex &index : indexes) {
        const std::optional<PciAddress> address = device(index);
        if (address && !devices.contains(*address))
            devices.append(*address);
    }
    return devices.isEmpty() ? nullptr : devicedrag::encode(devices).release();
}

bool DevicesModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                   const QModelIndex &parent) const
{
    // The row "Virtual machine" is neither the host nor a vPHB.
    const bool isMachine =
        parent.isValid() && !parent.parent().isValid() && parent.row() == rowCount() - 1;
    return parent.isValid() && !isMachine && !devicedrag::decode(*data).isEmpty();
}

bool DevicesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QList<PciAddress> devices = devicedrag::decode(*data);
    if (const std::optional<int> index = vphb(parent))
        Q_EMIT dropped(devices, *index);
    else
        Q_EMIT droppedOnHost(devices);
    // Whoever listens edits the plan, and the model is made anew: the view must not remove rows.
    return false;
}

} // namespace redbud
