// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/words.h"

#include <algorithm>

namespace redbud
{

namespace
{

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace

Words wordsOf(QByteArrayView line)
{
    Words words;
    const auto *at = line.begin();
    for (;;) {
        const auto *begin = std::find_if_not(at, line.end(), isSpace);
        if (begin == line.end())
            return words;
        at = std::find_if(begin, line.end(), isSpace);
        words.append(QByteArrayView(begin, at));
    }
}

QByteArrayView takeUntil(QByteArrayView &text, char end)
{
    const qsizetype length = text.indexOf(end);
    const QByteArrayView taken = length < 0 ? text : text.first(length);
    text = length < 0 ? QByteArrayView() : text.sliced(length + 1);
    return taken;
}

} // namespace redbud
