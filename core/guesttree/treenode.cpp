// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/treenode.h"

#include <QtEndian>

#include <algorithm>

namespace redbud
{

QByteArray bigEndian32(quint32 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray bigEndian64(quint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void TreeNode::set(const QByteArray &property, const QByteArray &value)
{
    const auto it = std::ranges::find(properties, property, &TreeProperty::name);
    if (it != properties.end())
        it->value = value;
    else
        properties.append({property, value});
}

void TreeNode::setCell(const QByteArray &property, quint32 value)
{
    set(property, bigEndian32(value));
}

void TreeNode::setCells(const QByteArray &property, const QList<quint32> &values)
{
    QByteArray bytes;
    for (const quint32 value : values)
        bytes += bigEndian32(value);
    set(property, bytes);
}

void TreeNode::setU64(const QByteArray &property, quint64 value)
{
    set(property, bigEndian64(value));
}

void TreeNode::setU64s(const QByteArray &property, const QList<quint64> &values)
{
    QByteArray bytes;
    for (const quint64 value : values)
        bytes += bigEndian64(value);
    set(property, bytes);
}

void TreeNode::setString(const QByteArray &property, const QByteArray &text)
{
    set(property, text + '\0');
}

void TreeNode::setStrings(const QByteArray &property, const QByteArrayList &texts)
{
    QByteArray bytes;
    for (const QByteArray &text : texts)
        bytes += text + '\0';
    set(property, bytes);
}

const QByteArray *TreeNode::property(const QByteArray &wanted) const
{
    const auto it = std::ranges::find(properties, wanted, &TreeProperty::name);
    return it == properties.end() ? nullptr : &it->value;
}

const TreeNode *TreeNode::child(const QByteArray &wanted) const
{
    const auto it = std::ranges::find(children, wanted, &TreeNode::name);
    return it == children.end() ? nullptr : &*it;
}

} // namespace redbud
