// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/storable.h"

#include "core/plan/planfile.h"

#include <QCoreApplication>

namespace redbud
{

Result<void> checkStorable(Plan plan)
{
    plan.name = QStringLiteral("vm");
    plan.machine.type = QStringLiteral("pseries");
    const Result<Plan> parsed = parsePlan(serializePlan(plan));
    if (!parsed)
        return failure(ErrorCode::InvalidArgument, parsed.error().message);
    if (*parsed != plan) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("PlanEdit", "A plan cannot hold this value"));
    }
    return {};
}

} // namespace redbud
