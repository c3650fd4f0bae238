// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/devicetree.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qsizetype maxTextLength = 64;

template <typename T>
std::optional<T> numberAt(const std::optional<QByteArray> &bytes, qsizetype index)
{
    constexpr qsizetype size = sizeof(T);
    if (!bytes || index < 0 || index >= bytes->size() / size)
        return std::nullopt;
    return qFromBigEndian<T>(bytes->constData() + index * size);
}

} // namespace

DeviceTree::DeviceTree(const Sysroot &root)
    : m_root(root)
{
    for (const QString &base : {u"sys/firmware/devicetree/base"_s, u"proc/device-tree"_s}) {
        if (root.list(base)) {
            m_base = base;
            return;
        }
    }
}

QString DeviceTree::path(const QString &node) const
{
    return node == "/"_L1 ? m_base : m_base + node;
}

std::optional<QByteArray> DeviceTree::property(const QString &node, const char *name) const
{
    if (!isPresent())
        return std::nullopt;
    auto bytes = m_root.read(path(node) + u'/' + QLatin1StringView(name));
    if (!bytes)
        return std::nullopt;
    return *std::move(bytes);
}

std::optional<quint32> DeviceTree::cell(const QString &node, const char *name,
                                        qsizetype index) const
{
    return numberAt<quint32>(property(node, name), index);
}

QList<quint32> DeviceTree::cells(const QString &node, const char *name) const
{
    const auto bytes = property(node, name);
    if (!bytes || bytes->size() % 4 != 0)
        return {};
    QList<quint32> all(bytes->size() / 4);
    qFromBigEndian<quint32>(bytes->constData(), all.size(), all.data());
    return all;
}

std::optional<quint64> DeviceTree::number(const QString &node, const char *name,
                                          qsizetype index) const
{
    return numberAt<quint64>(property(node, name), index);
}

QString DeviceTree::text(const QString &node, const char *name) const
{
    const QByteArray bytes = property(node, name).value_or(QByteArray());
    QString printable;
    for (const QChar c : QString::fromUtf8(bytes.split('\0').constFirst())) {
        if (c.isPrint() && printable.size() < maxTextLength)
            printable.append(c);
    }
    return printable.trimmed();
}

bool DeviceTree::isCompatible(const QString &node, const char *value) const
{
    return property(node, "compatible").value_or(QByteArray()).split('\0').contains(value);
}

QStringList DeviceTree::children(const QString &node, const QString &prefix) const
{
    if (!isPresent())
        return {};
    QStringList found;
    const auto names = m_root.list(path(node));
    if (!names)
        return {};
    for (const QString &name : *names) {
        if (name.startsWith(prefix))
            found.append(node == "/"_L1 ? u'/' + name : node + u'/' + name);
    }
    return found;
}

std::optional<quint32> DeviceTree::phandle(const QString &node) const
{
    auto value = cell(node, "phandle");
    if (!value)
        value = cell(node, "linux,phandle");
    return value && *value != 0 && *value != ~quint32(0) ? value : std::nullopt;
}

std::optional<QString> DeviceTree::nodeOfLink(const QString &target)
{
    static constexpr QStringView base = u"/firmware/devicetree/base/";
    const qsizetype at = target.indexOf(base);
    if (at < 0)
        return std::nullopt;
    const QString node = target.mid(at + base.size() - 1);
    for (const QStringView part : QStringView(node).mid(1).split(u'/')) {
        if (part.isEmpty() || part == u"." || part == u"..")
            return std::nullopt;
    }
    return node;
}

void PhandleIndex::add(const DeviceTree &tree, const QString &node)
{
    if (const auto handle = tree.phandle(node))
        m_nodes.insert(*handle, node);
}

std::optional<QString> PhandleIndex::node(quint32 phandle) const
{
    const auto found = m_nodes.constFind(phandle);
    return found == m_nodes.cend() ? std::nullopt : std::optional(*found);
}

} // namespace redbud
