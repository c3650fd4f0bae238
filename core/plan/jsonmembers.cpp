// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/jsonmembers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace redbud
{

namespace
{

QByteArray onLines(const QByteArrayList &lines, char open, char close, int indent)
{
    if (lines.isEmpty())
        return QByteArray{} + open + close;
    const QByteArray margin = '\n' + QByteArray(indent, ' ');
    return open + margin + "  " + lines.join(',' + margin + "  ") + margin + close;
}

} // namespace

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

JsonMembers &JsonMembers::add(QLatin1StringView key, const QByteArray &json)
{
    m_lines.append(jsonText(QString(key)) + ": " + json);
    return *this;
}

JsonMembers &JsonMembers::add(const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it)
        m_lines.append(jsonText(it.key()) + ": " + jsonText(it.value()));
    return *this;
}

QByteArray JsonMembers::onLines(int indent) const
{
    return redbud::onLines(m_lines, '{', '}', indent);
}

QByteArray jsonLines(const QByteArrayList &elements, int indent)
{
    return onLines(elements, '[', ']', indent);
}

} // namespace redbud
