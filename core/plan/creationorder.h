// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QList>

namespace redbud
{

/// The plan's vPHBs in the order in which QEMU makes them: vPHB 0 comes with the machine, the
/// others as the plan lists them. Nothing is added where the plan does not name vPHB 0.
QList<Vphb> inCreationOrder(const Plan &plan);

} // namespace redbud
