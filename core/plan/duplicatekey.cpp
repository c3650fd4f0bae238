// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/duplicatekey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

#include <vector>

namespace redbud
{

namespace
{

/// An object or array that the scan is inside of.
struct Level {
    bool isObject = false;
    bool expectsKey = false;
    QSet<QString> keys;
    QString key;         ///< of the member that is being read
    qsizetype index = 0; ///< of the element that is being read
};

/// The position after the closing quote of the string that starts at @a start.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

QString unquoted(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return QString::fromUtf8(literal.mid(1, literal.size() - 2));
    return QJsonDocument::fromJson('[' + literal + ']').array().first().toString();
}

QString pathOf(const std::vector<Level> &levels)
{
    QString path;
    for (const Level &level : levels) {
        if (!level.isObject)
            path += QStringLiteral("[%1]").arg(level.index);
        else
            path += path.isEmpty() ? level.key : u'.' + level.key;
    }
    return path;
}

} // namespace

std::optional<QString> duplicateKey(const QByteArray &json)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            levels.push_back(Level{c == '{', c == '{', {}, {}, 0});
        } else if (levels.empty()) {
            continue;
        } else if (c == '}' || c == ']') {
            levels.pop_back();
        } else if (c == ',') {
            levels.back().expectsKey = levels.back().isObject;
            ++levels.back().index;
        } else if (c == '"') {
            const qsizetype end = endOfString(json, at);
            Level &level = levels.back();
            if (level.expectsKey) {
                level.expectsKey = false;
                level.key = unquoted(json.mid(at, end - at));
                if (level.keys.contains(level.key))
                    return pathOf(levels);
                level.keys.insert(level.key);
            }
            at = end - 1;
        }
    }
    return std::nullopt;
}

} // namespace redbud
