// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace redbud
{

/// Something of the imported file that the plan does not have, or has in another way.
struct ImportNote {
    QString what; ///< as the file has it, shortened
    QString why;  ///< a translated sentence

    bool operator==(const ImportNote &) const = default;
};

struct ImportedPlan {
    Plan plan; ///< can be stored
    QList<ImportNote> notes;
};

} // namespace redbud
