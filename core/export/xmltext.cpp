// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/xmltext.h"

namespace redbud
{

namespace
{

constexpr QChar firstNoncharacter(0xfffe);

bool hasPlace(QChar c)
{
    return c < u' ' ? c == u'\t' || c == u'\n' : !c.isSurrogate() && c < firstNoncharacter;
}

} // namespace

QString xmlText(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (!hasPlace(text[i]))
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace redbud
