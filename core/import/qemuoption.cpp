// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/qemuoption.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Values = QList<std::pair<QString, QString>>;

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"on"_s : u"off"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// Members of an object in an object get the name of both: "cache.direct".
void addMembers(Values &values, const QJsonObject &object, const QString &prefix)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = prefix + it.key();
        if (it->isObject()) {
            addMembers(values, it->toObject(), name + u'.');
        } else if (it->isArray()) {
            const QJsonArray items = it->toArray();
            for (const QJsonValue item : items)
                values.append({name, textOf(item)});
        } else {
            values.append({name, textOf(*it)});
        }
    }
}

/// Up to the next single comma, which is taken too; a doubled one is one of the text.
QString takePart(QStringView &text)
{
    QString part;
    qsizetype i = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == u',') {
            if (i + 1 >= text.size() || text[i + 1] != u',')
                break;
            ++i;
        }
        part += text[i];
    }
    text = text.sliced(std::min(i + 1, text.size()));
    return part;
}

} // namespace

QemuOption::QemuOption(const QString &text, const QString &implied)
    : m_text(text)
{
    if (text.startsWith(u'{')) {
        addMembers(m_values, QJsonDocument::fromJson(text.toUtf8()).object(), {});
        return;
    }
    QStringView rest(text);
    for (bool first = true; !rest.isEmpty(); first = false) {
        const QString part = takePart(rest);
        const qsizetype equals = part.indexOf(u'=');
        if (equals >= 0)
            m_values.append({part.left(equals), part.mid(equals + 1)});
        else if (first && !implied.isEmpty())
            m_values.append({implied, part});
        else
            m_values.append({part, u"on"_s});
    }
}

QStringList QemuOption::takeAll(const QString &name)
{
    QStringList found;
    m_values.removeIf([&](const std::pair<QString, QString> &value) {
        if (value.first != name)
            return false;
        found.append(value.second);
        return true;
    });
    return found;
}

std::optional<QString> QemuOption::take(const QString &name)
{
    const QStringList found = takeAll(name);
    return found.isEmpty() ? std::nullopt : std::optional(found.last());
}

QString QemuOption::take(const QString &name, const QString &otherwise)
{
    return take(name).value_or(otherwise);
}

bool QemuOption::takeFlag(const QString &name)
{
    return isOn(take(name, u"off"_s));
}

QStringList QemuOption::rest() const
{
    QStringList texts;
    for (const auto &[name, value] : m_values)
        texts.append(name + u'=' + value);
    return texts;
}

bool isOn(const QString &value)
{
    return value == u"on" || value == u"yes" || value == u"true" || value == u"y";
}

} // namespace redbud
