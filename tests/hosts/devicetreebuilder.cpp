// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/devicetreebuilder.h"

#include <QtEndian>

namespace redbud::test
{

namespace
{

template <typename T>
QByteArray bigEndian(const QList<T> &values)
{
    QByteArray bytes(values.size() * qsizetype(sizeof(T)), Qt::Uninitialized);
    qToBigEndian<T>(values.constData(), values.size(), bytes.data());
    return bytes;
}

QString nodePath(const QString &node)
{
    return QStringLiteral("sys/firmware/devicetree/base") +
           (node == QStringLiteral("/") ? QString() : node);
}

} // namespace

void DeviceTreeBuilder::bytes(const QString &node, const char *name, const QByteArray &value)
{
    phandle(node);
    m_tree.addFile(nodePath(node) + u'/' + QLatin1StringView(name), value);
}

void DeviceTreeBuilder::text(const QString &node, const char *name, const QString &value)
{
    bytes(node, name, value.toLatin1() + '\0');
}

void DeviceTreeBuilder::texts(const QString &node, const char *name, const QByteArrayList &values)
{
    bytes(node, name, values.join('\0') + '\0');
}

void DeviceTreeBuilder::cells(const QString &node, const char *name, const QList<quint32> &values)
{
    bytes(node, name, bigEndian(values));
}

void DeviceTreeBuilder::numbers(const QString &node, const char *name, const QList<quint64> &values)
{
    bytes(node, name, bigEndian(values));
}

void DeviceTreeBuilder::references(const QString &node, const char *name, const QStringList &nodes)
{
    QList<quint32> handles;
    for (const QString &referred : nodes)
        handles.append(phandle(referred));
    cells(node, name, handles);
}

quint32 DeviceTreeBuilder::phandle(const QString &node)
{
    constexpr quint32 firstPhandle = 0x10000001; // as skiboot counts
    const auto known = m_phandles.constFind(node);
    if (known != m_phandles.cend())
        return *known;
    const quint32 handle = firstPhandle + quint32(m_phandles.size());
    m_phandles.insert(node, handle);
    m_tree.addFile(nodePath(node) + QStringLiteral("/phandle"), bigEndian(QList<quint32>{handle}));
    return handle;
}

} // namespace redbud::test
