// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// A device tree as Linux exports it: nodes are directories and properties are files of
/// big-endian cells. Node paths begin with "/", the root is "/". Everything that is missing,
/// unreadable or too short is absent.
class DeviceTree
{
public:
    /// @a root must outlive this object.
    explicit DeviceTree(const Sysroot &root);

    /// Whether this machine has a device tree at all.
    bool isPresent() const { return !m_base.isEmpty(); }

    std::optional<QByteArray> property(const QString &node, const char *name) const;

    /// The 32-bit cell at @a index.
    std::optional<quint32> cell(const QString &node, const char *name, qsizetype index = 0) const;

    /// All cells; empty where the property is absent or no whole number of them.
    QList<quint32> cells(const QString &node, const char *name) const;

    /// The 64-bit number at @a index (counted in 64-bit numbers).
    std::optional<quint64> number(const QString &node, const char *name, qsizetype index = 0) const;

    /// The first string, only its printable characters, at most 64 of them.
    QString text(const QString &node, const char *name) const;

    /// Whether "compatible" lists @a value.
    bool isCompatible(const QString &node, const char *value) const;

    /// Paths of the children of @a node whose name starts with @a prefix, sorted.
    QStringList children(const QString &node, const QString &prefix) const;

    /// `phandle`, or `linux,phandle` of older trees; absent for the invalid values 0 and ~0.
    std::optional<quint32> phandle(const QString &node) const;

    /// The node of an `of_node` link's target; absent where it does not lead into this tree.
    static std::optional<QString> nodeOfLink(const QString &target);

private:
    QString path(const QString &node) const;

    const Sysroot &m_root;
    QString m_base;
};

/// Finds nodes by phandle among those that it was told of: a tree has thousands of nodes, and
/// only a few kinds are ever referred to.
class PhandleIndex
{
public:
    void add(const DeviceTree &tree, const QString &node);
    std::optional<QString> node(quint32 phandle) const;

private:
    QHash<quint32, QString> m_nodes;
};

} // namespace redbud
