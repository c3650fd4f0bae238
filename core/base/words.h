// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

namespace redbud
{

/// The words between white space, in place; most lines of /sys and /proc have few.
using Words = QVarLengthArray<QByteArrayView, 8>;
Words wordsOf(QByteArrayView line);

/// Takes what is before the first @a end off @a text, or all of it; @a text becomes what is behind.
QByteArrayView takeUntil(QByteArrayView &text, char end);

/// The same for a line.
inline QByteArrayView takeLine(QByteArrayView &text)
{
    return takeUntil(text, '\n');
}

} // namespace redbud
