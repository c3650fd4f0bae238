// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud::test
{

struct RandomCase {
    Host host;
    Plan plan;
};

/// A machine with six GPUs, the devices of a real one and odd ones besides, and a plan on it that
/// has no error: 1 to 31 vPHBs with any index in any order, up to six GPUs each with all of its
/// bridges, other devices anywhere, NUMA nodes, windows of other sizes. The same for the same
/// @a seed and @a machineType.
RandomCase randomCase(quint32 seed, const QString &machineType);

} // namespace redbud::test
