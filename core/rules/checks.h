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

// hostuserules.cpp
void checkDisplayInPlan(const RuleContext &context, QList<Problem> &problems);
void checkDeviceInUse(const RuleContext &context, QList<Problem> &problems);
void checkGpuMemoryOnline(const RuleContext &context, QList<Problem> &problems);

// vphbrules.cpp
void checkDuplicateVphbIndex(const RuleContext &context, QList<Problem> &problems);
void checkVphbIndexTooLarge(const RuleContext &context, QList<Problem> &problems);
void checkUnknownVphb(const RuleContext &context, QList<Problem> &problems);
void checkNumaNodeUnknown(const RuleContext &context, QList<Problem> &problems);

// slotrules.cpp
void checkSlotConflict(const RuleContext &context, QList<Problem> &problems);

// grouprules.cpp
void checkMixedGroups(const RuleContext &context, QList<Problem> &problems);
void checkForeignGroup(const RuleContext &context, QList<Problem> &problems);
void checkSplitGroup(const RuleContext &context, QList<Problem> &problems);

// grouprestrules.cpp
void checkGroupRestInUse(const RuleContext &context, QList<Problem> &problems);
void checkGroupRestOnDriver(const RuleContext &context, QList<Problem> &problems);
void checkGroupShared(const RuleContext &context, QList<Problem> &problems);

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
void checkMachineTooNew(const RuleContext &context, QList<Problem> &problems);
void checkQemuWithoutNvLink2(const RuleContext &context, QList<Problem> &problems);

// nvlinkrules.cpp
void checkHostWithoutNvLink2(const RuleContext &context, QList<Problem> &problems);
void checkGpuWithoutNvLink(const RuleContext &context, QList<Problem> &problems);
void checkDuplicateTarget(const RuleContext &context, QList<Problem> &problems);
void checkNotUnpluggable(const RuleContext &context, QList<Problem> &problems);

// peerrules.cpp
void checkPeersSplit(const RuleContext &context, QList<Problem> &problems);

// windowrules.cpp
void checkGpuRamTooLarge(const RuleContext &context, QList<Problem> &problems);
void checkBarsTooLarge(const RuleContext &context, QList<Problem> &problems);

// overlaprules.cpp
void checkWindowSize(const RuleContext &context, QList<Problem> &problems);
void checkWindowsOverlap(const RuleContext &context, QList<Problem> &problems);

// dmarules.cpp
void checkDmaOverflow(const RuleContext &context, QList<Problem> &problems);
void checkDmaPageSize(const RuleContext &context, QList<Problem> &problems);

// memoryrules.cpp
void checkMemoryBlock(const RuleContext &context, QList<Problem> &problems);
void checkTooMuchMemory(const RuleContext &context, QList<Problem> &problems);
void checkMemoryBeyondGpus(const RuleContext &context, QList<Problem> &problems);
void checkHugePageSize(const RuleContext &context, QList<Problem> &problems);
void checkHugePageShortage(const RuleContext &context, QList<Problem> &problems);
void checkHugePagesBeyondGpus(const RuleContext &context, QList<Problem> &problems);
void checkMemlockLimit(const RuleContext &context, QList<Problem> &problems);

// processorrules.cpp
void checkTooManyVcpus(const RuleContext &context, QList<Problem> &problems);
void checkTooManyThreads(const RuleContext &context, QList<Problem> &problems);
void checkThreadsUnderTcg(const RuleContext &context, QList<Problem> &problems);

// guestnumarules.cpp
void checkNumaMemory(const RuleContext &context, QList<Problem> &problems);
void checkNumaCpus(const RuleContext &context, QList<Problem> &problems);
void checkTooManyNumaNodes(const RuleContext &context, QList<Problem> &problems);

// numarules.cpp
void checkNumaNodeOfGpus(const RuleContext &context, QList<Problem> &problems);

// pinningrules.cpp
void checkPinnedToMissingCpus(const RuleContext &context, QList<Problem> &problems);
void checkPinnedTwice(const RuleContext &context, QList<Problem> &problems);
void checkPinnedFarFromGpus(const RuleContext &context, QList<Problem> &problems);

// memorynoderules.cpp
void checkMemoryNodeUnknown(const RuleContext &context, QList<Problem> &problems);
void checkMemoryOnGpu(const RuleContext &context, QList<Problem> &problems);

// settingsrules.cpp
void checkScsiTargetConflict(const RuleContext &context, QList<Problem> &problems);
void checkFirmwareNotInQemu(const RuleContext &context, QList<Problem> &problems);
void checkOpenDisplay(const RuleContext &context, QList<Problem> &problems);
void checkExtraArguments(const RuleContext &context, QList<Problem> &problems);

} // namespace redbud
