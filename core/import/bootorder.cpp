// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/bootorder.h"

#include <QCoreApplication>

namespace redbud
{

void BootOrder::add(qsizetype disk, const QString &number)
{
    bool ok = false;
    if (const int value = number.toInt(&ok, 0); ok)
        m_disks.insert(value, disk);
}

void BootOrder::report(PlanDraft &draft, const QString &what) const
{
    qsizetype expected = 0;
    for (const qsizetype disk : m_disks) {
        if (disk == expected++)
            continue;
        draft.note(what, QCoreApplication::translate(
                             "PlanImport", "The guest's firmware tries the disks of a plan in "
                                           "their order, which is another one than this. Move the "
                                           "disk that it starts from to the front."));
        return;
    }
}

} // namespace redbud
