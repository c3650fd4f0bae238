// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace redbud
{

/// One line, whatever it was, without characters that end a line for some program, hide, or turn
/// the direction of writing; a question mark stands for each.
QString visibleText(const QString &text);

/// Text for a comment of a script or configuration: visibleText(), at most 200 characters.
QString commentText(const QString &text);

/// A name for files that says which plan it is: letters, digits, "_" and "-" of @a name, at most
/// 40, and eight hex digits of its hash where that is not all of it.
QString fileNameFor(const QString &name);

/// @a words separated by spaces on lines of at most 100 characters, the first after @a first and
/// the others indented by @a indent; every line but the last ends with a backslash.
QString wrapped(const QString &first, const QStringList &words, const QString &indent);

} // namespace redbud
