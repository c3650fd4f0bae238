// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace redbud
{

// QJsonDocument sorts fields by name; a plan is read by people too, so it has its own order:
// what the document's description says, then the fields of a newer version.

/// A value as JSON on one line.
QByteArray jsonText(const QJsonValue &value);

/// The members of an object, in the order in which they were added.
class JsonMembers
{
public:
    JsonMembers &add(QLatin1StringView key, const QJsonValue &value)
    {
        return add(key, jsonText(value));
    }
    JsonMembers &add(QLatin1StringView key, const QByteArray &json);
    JsonMembers &add(const QJsonObject &extra);
    /// Only where @a there: for what hardly anyone changes.
    JsonMembers &addIf(bool there, QLatin1StringView key, const QJsonValue &value)
    {
        return there ? add(key, value) : *this;
    }
    JsonMembers &addIf(bool there, QLatin1StringView key, const QByteArray &json)
    {
        return there ? add(key, json) : *this;
    }

    QByteArray onOneLine() const { return '{' + m_lines.join(", ") + '}'; }
    /// A line for each member. @a indent is that of the line in which the object begins.
    QByteArray onLines(int indent) const;

private:
    QByteArrayList m_lines;
};

/// A list with a line for each element.
QByteArray jsonLines(const QByteArrayList &elements, int indent);

template <typename T, typename Function>
QByteArray jsonLines(const QList<T> &values, int indent, Function write)
{
    QByteArrayList lines;
    lines.reserve(values.size());
    for (const T &value : values)
        lines.append(write(value));
    return jsonLines(lines, indent);
}

} // namespace redbud
