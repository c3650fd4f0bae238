// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/devicesmodel.h"

#include "ui/models/devicesrows.h"
#include "ui/scene/devicedrag.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

DevicesModel::DevicesModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_rows(1)
{
}

DevicesModel::~DevicesModel() = default;

void DevicesModel::setTopology(const Host &host, const Plan &plan, const QList<Problem> &problems)
{
    beginResetModel();
    m_rows = devicesRows(host, plan, problems);
    endResetModel();
}

const DevicesRow *DevicesModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[index.internalId()] : nullptr;
}

std::optional<PciAddress> DevicesModel::device(const QModelIndex &index) const
{
    const DevicesRow *node = rowAt(index);
    return node ? node->device : std::nullopt;
}

std::optional<int> DevicesModel::vphb(const QModelIndex &index) const
{
    const DevicesRow *node = rowAt(index);
    return node ? node->vphb : std::nullopt;
}

QModelIndexList DevicesModel::rowsOf(const PciAddress &device) const
{
    QModelIndexList rows;
    for (std::size_t id = 1; id < m_rows.size(); ++id) {
        if (m_rows[id].device == device)
            rows.append(createIndex(m_rows[id].row, 0, quintptr(id)));
    }
    return rows;
}

QModelIndex DevicesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const DevicesRow &above = parent.isValid() ? *rowAt(parent) : m_rows.front();
    return createIndex(row, column, quintptr(above.children[std::size_t(row)]));
}

QModelIndex DevicesModel::parent(const QModelIndex &index) const
{
    const DevicesRow *node = rowAt(index);
    if (!node || node->parent == 0)
        return {};
    return createIndex(m_rows[std::size_t(node->parent)].row, 0, quintptr(node->parent));
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? *rowAt(parent) : m_rows.front()).children.size());
}

int DevicesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DevicesRow &node = *rowAt(index);
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
    const DevicesRow *node = rowAt(index);
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
