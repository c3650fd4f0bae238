// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/plandraft.h"

#include <QMap>
#include <QString>

namespace redbud
{

/// Which disks a file wants to be tried first. In a plan it is the order of the disks.
class BootOrder
{
public:
    /// The number of the disk at a position in Plan::disks; what is none counts as not said.
    void add(qsizetype disk, const QString &number);

    /// Notes for @a what where the plan's order is another one.
    void report(PlanDraft &draft, const QString &what) const;

private:
    QMap<int, qsizetype> m_disks; ///< by number
};

} // namespace redbud
