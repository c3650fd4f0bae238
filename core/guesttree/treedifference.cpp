// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/treedifference.h"

#include "core/guesttree/connectors.h"
#include "core/guesttree/dts.h"

#include <QCoreApplication>
#include <QMap>

namespace redbud
{

namespace
{

using Kind = TreeDifference::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("TreeDifference", text);
}

QMap<QByteArray, const QByteArray *> byName(const QList<TreeProperty> &properties)
{
    QMap<QByteArray, const QByteArray *> map;
    for (const TreeProperty &property : properties)
        map.insert(property.name, &property.value);
    return map;
}

QMap<QByteArray, const TreeNode *> byName(const QList<TreeNode> &nodes)
{
    QMap<QByteArray, const TreeNode *> map;
    for (const TreeNode &node : nodes)
        map.insert(node.name, &node);
    return map;
}

void compareProperties(const TreeNode &first, const TreeNode &second, const QByteArray &path,
                       QList<TreeDifference> &out)
{
    const auto connectors = connectorsOf(first);
    const bool sameConnectors = connectors && connectors == connectorsOf(second);
    const auto a = byName(first.properties);
    const auto b = byName(second.properties);
    for (auto it = a.begin(); it != a.end(); ++it) {
        const QByteArray *other = b.value(it.key(), nullptr);
        if (!other)
            out.append({Kind::PropertyMissing, path, it.key(), dtsValue(*it.value()), {}});
        else if (*other != *it.value() && !(sameConnectors && isConnectorProperty(it.key())))
            out.append(
                {Kind::ValueDiffers, path, it.key(), dtsValue(*it.value()), dtsValue(*other)});
    }
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!a.contains(it.key()))
            out.append({Kind::PropertyExtra, path, it.key(), {}, dtsValue(*it.value())});
    }
}

void compareNodes(const TreeNode &first, const TreeNode &second, const QByteArray &path,
                  QList<TreeDifference> &out)
{
    compareProperties(first, second, path.isEmpty() ? QByteArray("/") : path, out);
    const auto a = byName(first.children);
    const auto b = byName(second.children);
    for (auto it = a.begin(); it != a.end(); ++it) {
        const QByteArray childPath = path + '/' + it.key();
        if (const TreeNode *other = b.value(it.key(), nullptr))
            compareNodes(*it.value(), *other, childPath, out);
        else
            out.append({Kind::NodeMissing, childPath, {}, {}, {}});
    }
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!a.contains(it.key()))
            out.append({Kind::NodeExtra, path + '/' + it.key(), {}, {}, {}});
    }
}

QLatin1StringView kindName(Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case Kind::NodeMissing:
        return "node-missing"_L1;
    case Kind::NodeExtra:
        return "node-extra"_L1;
    case Kind::PropertyMissing:
        return "property-missing"_L1;
    case Kind::PropertyExtra:
        return "property-extra"_L1;
    case Kind::ValueDiffers:
        break;
    }
    return "value-differs"_L1;
}

QJsonValue textOrNull(const QByteArray &text, bool absent)
{
    return absent ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

QString shown(const QByteArray &value)
{
    return value.isEmpty() ? tr("(empty)") : QString::fromUtf8(value);
}

} // namespace

QList<TreeDifference> compareTrees(const TreeNode &first, const TreeNode &second)
{
    QList<TreeDifference> differences;
    compareNodes(first, second, {}, differences);
    return differences;
}

QList<TreeDifference> reversed(const QList<TreeDifference> &differences)
{
    QList<TreeDifference> others = differences;
    for (TreeDifference &difference : others) {
        std::swap(difference.first, difference.second);
        switch (difference.kind) {
        case Kind::NodeMissing:
            difference.kind = Kind::NodeExtra;
            break;
        case Kind::NodeExtra:
            difference.kind = Kind::NodeMissing;
            break;
        case Kind::PropertyMissing:
            difference.kind = Kind::PropertyExtra;
            break;
        case Kind::PropertyExtra:
            difference.kind = Kind::PropertyMissing;
            break;
        case Kind::ValueDiffers:
            break;
        }
    }
    return others;
}

QString describe(const TreeDifference &difference, const QString &firstName,
                 const QString &secondName)
{
    const QString path = QString::fromUtf8(difference.path);
    const QString property = QString::fromUtf8(difference.property);
    switch (difference.kind) {
    case Kind::NodeMissing:
        return tr("%1: only in %2").arg(path, firstName);
    case Kind::NodeExtra:
        return tr("%1: only in %2").arg(path, secondName);
    case Kind::PropertyMissing:
        return tr("%1: %2 only in %3: %4").arg(path, property, firstName, shown(difference.first));
    case Kind::PropertyExtra:
        return tr("%1: %2 only in %3: %4")
            .arg(path, property, secondName, shown(difference.second));
    case Kind::ValueDiffers:
        break;
    }
    return tr("%1: %2 is %4 in %3 and %6 in %5")
        .arg(path, property, firstName, shown(difference.first), secondName,
             shown(difference.second));
}

QJsonObject toJson(const TreeDifference &d)
{
    const bool node = d.kind == Kind::NodeMissing || d.kind == Kind::NodeExtra;
    return {
        {QStringLiteral("kind"), kindName(d.kind)},
        {QStringLiteral("path"), QString::fromUtf8(d.path)},
        {QStringLiteral("property"), textOrNull(d.property, node)},
        {QStringLiteral("first"), textOrNull(d.first, node || d.kind == Kind::PropertyExtra)},
        {QStringLiteral("second"), textOrNull(d.second, node || d.kind == Kind::PropertyMissing)}};
}

} // namespace redbud
