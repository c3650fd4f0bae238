// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace redbud
{

/// One place where two trees are not the same.
struct TreeDifference {
    enum class Kind {
        NodeMissing, ///< only in the first tree
        NodeExtra,   ///< only in the second
        PropertyMissing,
        PropertyExtra,
        ValueDiffers,
    };
    Kind kind = Kind::ValueDiffers;
    QByteArray path;     ///< of the node: "/pci@800000020000000/3d-controller@0"
    QByteArray property; ///< empty for nodes
    QByteArray first;    ///< as in device-tree source; empty where absent
    QByteArray second;

    bool operator==(const TreeDifference &) const = default;
};

/// Compares property by property; the order of properties and of children does not matter. The
/// arrays `ibm,drc-indexes`, `-names`, `-types` and `-power-domains` of a node are compared as a
/// set of connectors, because QEMU writes them in the order of an internal hash.
QList<TreeDifference> compareTrees(const TreeNode &first, const TreeNode &second);

/// What comparing them the other way round finds, in the order of these.
QList<TreeDifference> reversed(const QList<TreeDifference> &differences);

/// One line for people; @a firstName and @a secondName are what the trees are called.
QString describe(const TreeDifference &difference, const QString &firstName,
                 const QString &secondName);

/// {"kind", "path", "property", "first", "second"}; absent parts are null.
QJsonObject toJson(const TreeDifference &difference);

} // namespace redbud
