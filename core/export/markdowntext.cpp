// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/markdowntext.h"

#include "core/export/scripttext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// The longest run of backticks.
qsizetype longestRun(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// Whether GitHub would make a link of what is around this character: "http://…", "www.…".
bool beginsLink(QStringView line, qsizetype i)
{
    return line.mid(i).startsWith(u"://") ||
           (line[i] == u'.' && line.left(i).endsWith(u"www", Qt::CaseInsensitive));
}

} // namespace

QString markdownText(const QString &text)
{
    // "#" would end a heading, too; "$" begins a formula in some dialects.
    constexpr QStringView anywhere = u"\\`*_[]<>|~&!#$";
    constexpr QStringView atTheStart = u"+-=:"; // headings, lists, rules of tables
    const QString line = visibleText(text);
    QString escaped;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (anywhere.contains(c) || (i == 0 && atTheStart.contains(c)) || beginsLink(line, i))
            escaped += u'\\';
        escaped += c;
    }
    // "1. " would start a numbered list, but "5.2.0" does not.
    qsizetype end = 0;
    while (end < escaped.size() && escaped[end].isDigit())
        ++end;
    const QString marker = escaped.mid(end, 2);
    if (end > 0 && (marker == u". " || marker == u") " || marker == u"." || marker == u")"))
        escaped.insert(end, u'\\');
    return escaped;
}

QString markdownCode(const QString &text)
{
    const QString line = visibleText(text);
    const QString ticks(longestRun(line) + 1, u'`');
    const QString room = line.startsWith(u'`') || line.endsWith(u'`') ? u" "_s : QString();
    return ticks + room + line + room + ticks;
}

QString markdownBlock(const QString &text, const QString &language)
{
    constexpr qsizetype shortest = 3;
    const QString fence(std::max(shortest, longestRun(text) + 1), u'`');
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? QString() : u"\n"_s) + fence +
           u'\n';
}

QString markdownRow(const QStringList &cells)
{
    // Also within code a pipe would end the cell.
    static const QRegularExpression barePipe(uR"((?<!\\)\|)"_s);
    QStringList kept = cells;
    kept.replaceInStrings(barePipe, u"\\|"_s);
    return u"| "_s + kept.join(u" | "_s) + u" |\n"_s;
}

QString markdownHead(const QStringList &cells)
{
    return markdownRow(cells) + u"|"_s + u"---|"_s.repeated(cells.size()) + u'\n';
}

} // namespace redbud
