// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/scripttext.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr qsizetype maxComment = 200;
constexpr qsizetype maxFileName = 40;
constexpr qsizetype maxLine = 100;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           c == u'_' || c == u'-';
}

} // namespace

QString visibleText(const QString &text)
{
    QString line;
    for (const char32_t c : text.toUcs4()) {
        // What is no visible character or plain space: controls, line and paragraph separators,
        // marks of direction, lone surrogates.
        const bool harmless = c == U' ' || (QChar::isPrint(c) && !QChar::isSpace(c));
        line += harmless ? QString::fromUcs4(&c, 1) : u"?"_s;
    }
    return line.trimmed();
}

QString commentText(const QString &text)
{
    return visibleText(text.left(maxComment));
}

QString fileNameFor(const QString &name)
{
    QString plain = name;
    plain.removeIf([](QChar c) { return !isPlain(c); });
    plain.truncate(maxFileName);
    if (plain == name && !name.isEmpty())
        return plain;
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return plain + (plain.isEmpty() ? u""_s : u"-"_s) + QString::fromLatin1(hash.toHex().left(8));
}

QString wrapped(const QString &first, const QStringList &words, const QString &indent)
{
    QString text;
    QString line = first;
    for (const QString &word : words) {
        if (line.size() + 1 + word.size() + 2 > maxLine) {
            text += line + u" \\\n"_s;
            line = indent + word;
        } else {
            line += line.endsWith(u'"') && line.endsWith(u"=\""_s) ? word : u' ' + word;
        }
    }
    return text + line;
}

} // namespace redbud
