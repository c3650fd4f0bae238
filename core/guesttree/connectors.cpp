// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/connectors.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace redbud
{

namespace
{

constexpr std::array arrays{"ibm,drc-indexes", "ibm,drc-names", "ibm,drc-types",
                            "ibm,drc-power-domains"};

/// Arrays of cells begin with their count.
std::optional<QList<quint32>> countedCells(const QByteArray *value)
{
    if (!value || value->size() < 4 || value->size() % 4 != 0)
        return std::nullopt;
    QList<quint32> cells;
    for (qsizetype i = 0; i < value->size(); i += 4)
        cells.append(qFromBigEndian<quint32>(value->constData() + i));
    const quint32 count = cells.takeFirst();
    return count == quint32(cells.size()) ? std::optional(cells) : std::nullopt;
}

/// A count, then that many NUL-terminated texts.
std::optional<QByteArrayList> countedTexts(const QByteArray *value)
{
    if (!value || value->size() < 4)
        return std::nullopt;
    const auto count = qFromBigEndian<quint32>(value->constData());
    QByteArrayList texts = value->mid(4).split('\0');
    if (!texts.takeLast().isEmpty() || count != quint32(texts.size()))
        return std::nullopt;
    return texts;
}

QByteArray counted(const QList<Connector> &connectors, auto &&write)
{
    QByteArray bytes = bigEndian32(quint32(connectors.size()));
    for (const Connector &connector : connectors)
        bytes += write(connector);
    return bytes;
}

} // namespace

std::optional<QList<Connector>> connectorsOf(const TreeNode &node)
{
    const auto indexes = countedCells(node.property(arrays[0]));
    const auto names = countedTexts(node.property(arrays[1]));
    const auto types = countedTexts(node.property(arrays[2]));
    const auto domains = countedCells(node.property(arrays[3]));
    if (!indexes || !names || !types || !domains || names->size() != indexes->size() ||
        types->size() != indexes->size() || domains->size() != indexes->size())
        return std::nullopt;
    QList<Connector> connectors;
    for (qsizetype i = 0; i < indexes->size(); ++i)
        connectors.append({indexes->at(i), names->at(i), types->at(i), domains->at(i)});
    std::ranges::stable_sort(connectors, {}, &Connector::index);
    return connectors;
}

void setConnectors(TreeNode &node, const QList<Connector> &connectors)
{
    node.set(arrays[0],
             counted(connectors, [](const Connector &c) { return bigEndian32(c.index); }));
    node.set(arrays[1], counted(connectors, [](const Connector &c) { return c.name + '\0'; }));
    node.set(arrays[2], counted(connectors, [](const Connector &c) { return c.type + '\0'; }));
    node.set(arrays[3],
             counted(connectors, [](const Connector &c) { return bigEndian32(c.powerDomain); }));
}

bool isConnectorProperty(const QByteArray &property)
{
    return std::ranges::any_of(arrays, [&](const char *array) { return property == array; });
}

} // namespace redbud
