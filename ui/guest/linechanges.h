// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace redbud
{

/// A line of a text beside an earlier state of it.
struct ChangedLine {
    enum class Change { Same, Added, Removed };
    Change change = Change::Same;
    QString text;

    bool operator==(const ChangedLine &) const = default;
};

/// The lines of @a after, with those of @a before that are gone where they stood: as few changes
/// as possible between the first and the last one. Where some thousand lines differ on both sides
/// all of these are removed and added, because time and memory grow with the product.
QList<ChangedLine> compareLines(const QStringList &before, const QStringList &after);

} // namespace redbud
