// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace redbud
{

/// Whether what a user brings is a host rather than a plan: a folder or a snapshot, by its name.
bool isHostFile(const QString &file);

/// Files that were dropped on the window, by what can be done with them.
struct DroppedFiles {
    QString host; ///< a folder or a snapshot; empty: none
    QString plan; ///< empty: none

    bool isEmpty() const { return host.isEmpty() && plan.isEmpty(); }

    /// At most one host and one plan of this computer. Empty where there is anything else among
    /// them, so that a drop does all that it promises or nothing.
    static DroppedFiles of(const QMimeData &data);
};

} // namespace redbud
