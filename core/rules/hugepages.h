// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/vmsettings.h"
#include "core/rules/problem.h"

#include <optional>

namespace redbud
{

class RuleContext;

/// The host's huge pages of a size; nullptr where it has none or the scan could not tell.
const HugePages *hugePagesOf(const QList<HugePages> &offered, quint64 size);

/// The largest huge pages that the host can give to a machine at once and that its IOMMU maps as
/// a whole; nothing where there are none.
std::optional<quint64> suitableHugePages(const RuleContext &context);

/// Changes the plan to suitable huge pages; nothing where there are none.
std::optional<Fix> useSuitableHugePages(const RuleContext &context);

/// The same, and to normal pages where there are none.
Fix useOtherPages(const RuleContext &context);

} // namespace redbud
