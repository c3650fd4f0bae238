// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treedifference.h"
#include "core/guesttree/treenode.h"
#include "ui/theme.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace redbud
{

/// A device tree, predicted or live: nodes with their properties, and where the other one differs
/// from it.
class DeviceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, OtherColumn, ColumnCount };
    enum class Subject { Predicted, Live };
    enum Role { DiffersRole = Qt::UserRole }; ///< itself or something below it

    explicit DeviceTreeModel(QObject *parent = nullptr);
    ~DeviceTreeModel() override;

    void setTheme(const Theme &theme);
    /// @a differences: first is this tree, second the other one.
    void setTree(const TreeNode &root, const QList<TreeDifference> &differences = {},
                 Subject subject = Subject::Predicted);
    /// The node of an index, or the one that its property belongs to; the root for none. What only
    /// the other tree has is an empty node.
    TreeNode node(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    /// A node or a property.
    struct Item {
        Item *parent = nullptr;
        int row = 0;
        const TreeNode *node = nullptr; ///< absent for properties, and for what is not in this tree
        QString name;
        QString value;
        QString other; ///< what is different in the other tree
        bool differs = false;
        std::vector<std::unique_ptr<Item>> children;
    };
    static Item *add(Item &parent, const QString &name);
    void addNode(Item &item, const TreeNode &node);
    void mark(const TreeDifference &difference);
    Item *find(const QByteArray &path) const;
    Item *itemOf(const QModelIndex &index) const;

    Theme m_theme = Theme::light();
    Subject m_subject = Subject::Predicted;
    TreeNode m_tree;
    std::unique_ptr<Item> m_root;
};

} // namespace redbud
