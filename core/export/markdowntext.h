// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redbud
{

/// Text that means in Markdown only itself: one line, without characters that hide, and with a
/// backslash before each that would format, link, quote HTML or end a cell of a table. What looks
/// like an address of mail can still become a link, which Markdown has no way to prevent.
QString markdownText(const QString &text);

/// Text in the font of code, on one line, whatever backticks it has.
QString markdownCode(const QString &text);

/// A block of code, its fence longer than any in @a text. @a language may be empty.
QString markdownBlock(const QString &text, const QString &language);

/// A row of a table; the cells are Markdown already, of one line each.
QString markdownRow(const QStringList &cells);

/// The heading of a table: its row and the rule below.
QString markdownHead(const QStringList &cells);

} // namespace redbud
