// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/dts.h"

#include <QtEndian>

#include <algorithm>

namespace redbud
{

namespace
{

/// NUL-terminated printable texts, none of them empty.
bool isText(const QByteArray &value)
{
    if (value.isEmpty() || !value.endsWith('\0') || value.startsWith('\0'))
        return false;
    if (value.contains(QByteArrayView("\0\0", 2)))
        return false;
    return std::ranges::all_of(value, [](char c) { return c == '\0' || (c >= ' ' && c <= '~'); });
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray result = text;
    result.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + result + '"';
}

void writeNode(QByteArray &out, const TreeNode &node, int depth)
{
    const QByteArray indent(depth, '\t');
    out += indent + (node.name.isEmpty() ? QByteArray("/") : node.name) + " {\n";
    for (const TreeProperty &property : node.properties) {
        out += indent + '\t' + property.name;
        if (!property.value.isEmpty())
            out += " = " + dtsValue(property.value);
        out += ";\n";
    }
    for (const TreeNode &child : node.children) {
        out += '\n';
        writeNode(out, child, depth + 1);
    }
    out += indent + "};\n";
}

} // namespace

QByteArray dtsValue(const QByteArray &value)
{
    if (value.isEmpty())
        return {};
    QByteArrayList parts;
    if (isText(value)) {
        for (const QByteArray &text : value.chopped(1).split('\0'))
            parts.append(quoted(text));
        return parts.join(", ");
    }
    if (value.size() % 4 == 0) {
        for (qsizetype i = 0; i < value.size(); i += 4) {
            const auto cell = qFromBigEndian<quint32>(value.constData() + i);
            parts.append("0x" + QByteArray::number(cell, 16));
        }
        return '<' + parts.join(' ') + '>';
    }
    return '[' + value.toHex(' ') + ']';
}

QByteArray toDts(const TreeNode &root)
{
    QByteArray out = "/dts-v1/;\n\n";
    writeNode(out, root, 0);
    return out;
}

} // namespace redbud
