// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <optional>

namespace redbud
{

struct PlannerOptions {
    std::optional<int> gpus; ///< how many, by address; absent: all
    QString name = QStringLiteral("v100-vm");
    QString machineType = QStringLiteral("pseries-7.2");
};

/// The automatic plan: the GPUs with all their bridges, one vPHB per IOMMU group (indices from 0
/// by the lowest GPU address), every GPU followed by its bridges in function order, slots from
/// 00.0. Processors and memory are half of the host's threads and three quarters of its memory,
/// in proportion to the GPUs taken. InvalidArgument where the host has fewer GPUs than asked for,
/// or none.
Result<Plan> planAutomatically(const Host &host, const PlannerOptions &options = {});

} // namespace redbud
