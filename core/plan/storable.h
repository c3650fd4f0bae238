// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

namespace redbud
{

/// Whether a plan file can hold these values: InvalidArgument with what reading it would say. @a
/// plan is one with only what is to be checked in it; its machine type may be empty.
Result<void> checkStorable(Plan plan);

} // namespace redbud
