// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"

#include <QList>

namespace redbud
{

class RuleContext;

// The checks of the rule set, one function per rule; ruletable.cpp documents what each is for.

// devicerules.cpp
void checkUnknownDevice(const RuleContext &context, QList<Problem> &problems);
void checkNotAssignable(const RuleContext &context, QList<Problem> &problems);
void checkDeviceTwice(const RuleContext &context, QList<Problem> &problems);

// vphbrules.cpp
void checkDuplicateVphbIndex(const RuleContext &context, QList<Problem> &problems);
void checkVphbIndexTooLarge(const RuleContext &context, QList<Problem> &problems);
void checkUnknownVphb(const RuleContext &context, QList<Problem> &problems);
void checkNumaNodeUnknown(const RuleContext &context, QList<Problem> &problems);

// slotrules.cpp
void checkSlotConflict(const RuleContext &context, QList<Problem> &problems);

// grouprules.cpp
void checkMixedGroups(const RuleContext &context, QList<Problem> &problems);
void checkSplitGroup(const RuleContext &context, QList<Problem> &problems);

// bridgerules.cpp
void checkOrphanBridge(const RuleContext &context, QList<Problem> &problems);
void checkMissingBridges(const RuleContext &context, QList<Problem> &problems);
void checkBridgeWithoutAtsd(const RuleContext &context, QList<Problem> &problems);

// limitrules.cpp
void checkTooManyGpus(const RuleContext &context, QList<Problem> &problems);
void checkTooManyLinks(const RuleContext &context, QList<Problem> &problems);
void checkTooManyAtsds(const RuleContext &context, QList<Problem> &problems);
void checkTooManyGpusInVm(const RuleContext &context, QList<Problem> &problems);

// machinerules.cpp
void checkMachineWithoutNvLink2(const RuleContext &context, QList<Problem> &problems);
void checkMachineAlias(const RuleContext &context, QList<Problem> &problems);

} // namespace redbud
