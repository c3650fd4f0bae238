// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace redbud
{

/// A property of a device-tree node; the value is the raw bytes, cells big-endian.
struct TreeProperty {
    QByteArray name;
    QByteArray value;

    bool operator==(const TreeProperty &) const = default;
};

/// A device-tree node as a value. The root's name is empty.
struct TreeNode {
    QByteArray name; ///< with its unit address: "pci@800000020000000"
    QList<TreeProperty> properties;
    QList<TreeNode> children;

    /// Replaces a property or appends it.
    void set(const QByteArray &property, const QByteArray &value);
    void setCell(const QByteArray &property, quint32 value);
    void setCells(const QByteArray &property, const QList<quint32> &values);
    void setU64(const QByteArray &property, quint64 value);
    void setU64s(const QByteArray &property, const QList<quint64> &values);
    /// NUL-terminated.
    void setString(const QByteArray &property, const QByteArray &text);
    void setStrings(const QByteArray &property, const QByteArrayList &texts);
    /// A property without a value.
    void setFlag(const QByteArray &property) { set(property, {}); }

    /// nullptr where there is none; valid until the node changes.
    const QByteArray *property(const QByteArray &name) const;
    const TreeNode *child(const QByteArray &name) const;

    bool operator==(const TreeNode &) const = default;
};

/// Four or eight big-endian bytes.
QByteArray bigEndian32(quint32 value);
QByteArray bigEndian64(quint64 value);

} // namespace redbud
