// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/guesttree/treenode.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QStringList>

namespace redbud
{

/// What a guest's tree lacks of the NVLink2 that the plan's devices could have: one sentence for
/// each GPU, bridge or vPHB that went without. Empty where every one has it.
QStringList missingNvLink(const Host &host, const Plan &plan, const TreeNode &guestTree);

} // namespace redbud
