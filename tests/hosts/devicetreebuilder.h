// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"

#include <QHash>

namespace redbud::test
{

/// Writes device-tree nodes as Linux exports them. Every node gets a phandle when it is made or
/// first referred to; the same calls give the same numbers.
class DeviceTreeBuilder
{
public:
    explicit DeviceTreeBuilder(MemorySysroot &tree)
        : m_tree(tree)
    {
    }

    void bytes(const QString &node, const char *name, const QByteArray &value);
    void text(const QString &node, const char *name, const QString &value);
    void texts(const QString &node, const char *name, const QByteArrayList &values);
    void cells(const QString &node, const char *name, const QList<quint32> &values);
    void numbers(const QString &node, const char *name, const QList<quint64> &values);
    void references(const QString &node, const char *name, const QStringList &nodes);

    quint32 phandle(const QString &node);

private:
    MemorySysroot &m_tree;
    QHash<QString, quint32> m_phandles;
};

} // namespace redbud::test
