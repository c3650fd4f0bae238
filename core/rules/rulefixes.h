// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/rulecontext.h"

namespace redbud
{

/// Places devices on the vPHB with an index, in this order. A bridge comes after the bridge of the
/// same GPU before it, or after the GPU; everything else comes last.
QList<PlanEdit> placeAll(const RuleContext &context, const QList<PciAddress> &devices,
                         int vphbIndex);

/// The devices with every GPU before its bridges and the rest behind them.
QList<PciAddress> gpusFirst(const RuleContext &context, const QList<PciAddress> &devices);

/// Takes devices out of the plan, each once even where the list repeats it.
QList<PlanEdit> removeAll(const QList<PciAddress> &devices);

/// The same with its label.
Fix removal(const RuleContext &context, const QList<PciAddress> &devices);

/// Takes GPUs with their bridges out of the plan; nothing for none.
std::optional<Fix> removalOfGpus(const RuleContext &context, const QList<PciAddress> &gpus);

/// The GPUs and those of their bridges that the plan has.
QList<PciAddress> withBridges(const RuleContext &context, const QList<PciAddress> &gpus);

} // namespace redbud
