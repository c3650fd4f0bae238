// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QList>
#include <QString>

namespace redbud::test
{

struct NamedPlan {
    QString name;
    Plan plan;
};

/// Plans that between them use every setting of a virtual machine, each with one more setting than
/// a small emulated machine with two vPHBs has. Files that they name do not exist.
QList<NamedPlan> settingPlans();

} // namespace redbud::test
