// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/devicetreemodel.h"

#include "core/guesttree/dts.h"

#include <QFont>

#include <algorithm>

namespace redbud
{

using namespace Qt::StringLiterals;

DeviceTreeModel::DeviceTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Item>())
{
}

DeviceTreeModel::~DeviceTreeModel() = default;

void DeviceTreeModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DeviceTreeModel::setTree(const TreeNode &root, const QList<TreeDifference> &differences,
                              Subject subject)
{
    beginResetModel();
    m_subject = subject;
    m_tree = root;
    m_root = std::make_unique<Item>();
    addNode(*m_root, m_tree);
    for (const TreeDifference &difference : differences)
        mark(difference);
    endResetModel();
}

DeviceTreeModel::Item *DeviceTreeModel::add(Item &parent, const QString &name)
{
    auto made = std::make_unique<Item>();
    made->parent = &parent;
    made->row = int(parent.children.size());
    made->name = name;
    parent.children.push_back(std::move(made));
    return parent.children.back().get();
}

void DeviceTreeModel::addNode(Item &item, const TreeNode &node)
{
    item.node = &node;
    for (const TreeProperty &property : node.properties)
        add(item, QString::fromUtf8(property.name))->value =
            QString::fromUtf8(dtsValue(property.value));
    for (const TreeNode &child : node.children)
        addNode(*add(item, QString::fromUtf8(child.name)), child);
}

DeviceTreeModel::Item *DeviceTreeModel::find(const QByteArray &path) const
{
    Item *item = m_root.get();
    const QByteArrayList names = path.split('/');
    for (const QByteArray &name : names) {
        if (name.isEmpty())
            continue;
        const auto child = std::ranges::find_if(item->children, [&](const auto &candidate) {
            return candidate->name.toUtf8() == name;
        });
        if (child == item->children.end())
            return nullptr;
        item = child->get();
    }
    return item;
}

/// What only the other tree has gets a row of its own.
void DeviceTreeModel::mark(const TreeDifference &difference)
{
    using Kind = TreeDifference::Kind;
    const bool isExtra =
        difference.kind == Kind::NodeExtra || difference.kind == Kind::PropertyExtra;
    QByteArray path = difference.path;
    if (!difference.property.isEmpty())
        path += '/' + difference.property;
    Item *item = isExtra ? nullptr : find(path);
    if (!item) {
        const qsizetype cut = path.lastIndexOf('/');
        Item *parent = find(path.left(cut));
        item = add(parent ? *parent : *m_root, QString::fromUtf8(path.mid(cut + 1)));
    }
    switch (difference.kind) {
    case Kind::NodeMissing:
    case Kind::PropertyMissing:
        item->other = tr("not there");
        break;
    case Kind::NodeExtra:
    case Kind::PropertyExtra:
        item->other = difference.second.isEmpty()
                          ? tr("only there")
                          : tr("only there: %1").arg(QString::fromUtf8(difference.second));
        break;
    case Kind::ValueDiffers:
        item->other = QString::fromUtf8(difference.second);
        break;
    }
    for (Item *each = item; each; each = each->parent)
        each->differs = true;
}

DeviceTreeModel::Item *DeviceTreeModel::itemOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Item *>(index.internalPointer()) : m_root.get();
}

TreeNode DeviceTreeModel::node(const QModelIndex &index) const
{
    const Item *item = itemOf(index);
    if (!item->node && item->parent && item->children.empty())
        item = item->parent;
    return item->node ? *item->node : TreeNode();
}

QModelIndex DeviceTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const Item *item = itemOf(parent);
    if (row < 0 || row >= int(item->children.size()) || column < 0 || column >= ColumnCount ||
        parent.column() > 0)
        return {};
    return createIndex(row, column, item->children[row].get());
}

QModelIndex DeviceTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Item *parent = itemOf(index)->parent;
    return parent == m_root.get() ? QModelIndex() : createIndex(parent->row, 0, parent);
}

int DeviceTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(itemOf(parent)->children.size());
}

int DeviceTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DeviceTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = *itemOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == OtherColumn)
            return item.other.isEmpty() ? QString() : u"≠ "_s + item.other;
        return index.column() == NameColumn ? item.name : item.value;
    case Qt::AccessibleTextRole:
        if (index.column() == OtherColumn && !item.other.isEmpty()) {
            return m_subject == Subject::Live ? tr("Was predicted otherwise: %1").arg(item.other)
                                              : tr("Differs in the live tree: %1").arg(item.other);
        }
        return index.column() == NameColumn ? item.name : item.value;
    case Qt::ForegroundRole:
        return index.column() == OtherColumn ? m_theme.error
               : item.node                   ? m_theme.text
                                             : m_theme.muted;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(item.node || item.differs ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case DiffersRole:
        return item.differs;
    default:
        return {};
    }
}

QVariant DeviceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Node or property");
    case ValueColumn:
        return m_subject == Subject::Live ? tr("Live") : tr("Predicted");
    case OtherColumn:
        return m_subject == Subject::Live ? tr("Predicted, where it differs")
                                          : tr("Live, where it differs");
    default:
        return {};
    }
}

} // namespace redbud
