// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/otherhost.h"
#include "core/rules/problem.h"
#include "core/session/preflight.h"

#include <QCoreApplication>

#include <functional>

namespace redbud
{

/// What every check of a preflight may look at, and what they share.
class PreflightContext
{
    Q_DECLARE_TR_FUNCTIONS(Preflight)

public:
    using Level = PreflightItem::Level;

    PreflightContext(const Host &host, const Plan &plan, const PreflightFacts &facts,
                     const PreflightOptions &options);

    const Host &host() const { return m_host; }
    const Plan &plan() const { return m_plan; }
    /// What is launched for it, see startedPlan().
    const Plan &started() const { return m_started; }
    const PreflightFacts &facts() const { return m_facts; }
    const PreflightOptions &options() const { return m_options; }
    /// Of the plan with this QEMU, without those that what is launched for it has no more.
    const QList<Problem> &problems() const { return m_problems; }

    bool simulated() const { return m_options.simulated; }
    /// Null where QEMU did not answer.
    const QemuAbilities *qemu() const;

    /// Error, or Warning where the user waived the rule that says the same of a plan.
    Level errorUnlessWaived(const QString &rule) const;
    /// Of the plan on this host. Where they are of another one no problem may be fixed: that would
    /// take them out.
    const DevicesFound &devices() const { return m_devices; }
    bool mayBeFixed(const Problem &problem) const;
    /// PlanFixes where that rule has a fix.
    std::optional<PreflightFix> fixOfRule(const QString &rule) const;

    /// Why a file of the plan cannot be opened at all; empty where it can. preflightfiles.cpp
    static QString unusable(const FileFacts &file);
    /// The same of a file that QEMU only reads.
    static QString unreadable(const FileFacts &file);

    /// What binding the plan's devices would do. Nothing where there are none, or where they are
    /// simulated.
    const Result<BindPlan> &binding() const { return m_binding; }
    /// Whether the launch binds first, and this is then done.
    bool willDo(const std::function<bool(const BindStep &)> &isWanted) const;

    /// Bytes that the machine is started with.
    quint64 memory() const { return m_started.machine.memory; }

private:
    const Host &m_host;
    const Plan &m_plan;
    const PreflightFacts &m_facts;
    const PreflightOptions &m_options;
    DevicesFound m_devices;
    Plan m_started;
    QList<Problem> m_problems;
    Result<BindPlan> m_binding;
};

/// Appends what it finds.
using PreflightCheck = void (*)(const PreflightContext &context, QList<PreflightItem> &items);

// preflightrules.cpp
void checkRules(const PreflightContext &context, QList<PreflightItem> &items);

// preflighthost.cpp
void checkHostIsThisMachine(const PreflightContext &context, QList<PreflightItem> &items);
void checkHostIsThePlans(const PreflightContext &context, QList<PreflightItem> &items);
void checkKvm(const PreflightContext &context, QList<PreflightItem> &items);
void checkName(const PreflightContext &context, QList<PreflightItem> &items);

// preflightqemu.cpp
void checkQemu(const PreflightContext &context, QList<PreflightItem> &items);
void checkMachineType(const PreflightContext &context, QList<PreflightItem> &items);
void checkQemuDevices(const PreflightContext &context, QList<PreflightItem> &items);
void checkAccelerator(const PreflightContext &context, QList<PreflightItem> &items);

// preflightbinding.cpp
void checkBindings(const PreflightContext &context, QList<PreflightItem> &items);

// preflightvfio.cpp
void checkVfioModules(const PreflightContext &context, QList<PreflightItem> &items);
void checkVfioContainer(const PreflightContext &context, QList<PreflightItem> &items);
void checkVfioGroups(const PreflightContext &context, QList<PreflightItem> &items);

// preflightmemory.cpp
void checkMemory(const PreflightContext &context, QList<PreflightItem> &items);
void checkHugePages(const PreflightContext &context, QList<PreflightItem> &items);
void checkHugePagesNearGpus(const PreflightContext &context, QList<PreflightItem> &items);
void checkLockedMemory(const PreflightContext &context, QList<PreflightItem> &items);

// preflightnodes.cpp
/// Whether memory of the plan has to come from certain NUMA nodes of the host.
bool isBoundToNodes(const PreflightContext &context);
/// What these have too few huge pages for, or too little memory at all.
std::optional<PreflightItem> shortageOfPages(const PreflightContext &context,
                                             const HugePages &pages);
std::optional<PreflightItem> shortageOfNodes(const PreflightContext &context);

// preflightfiles.cpp
void checkDisks(const PreflightContext &context, QList<PreflightItem> &items);
void checkDisksTwice(const PreflightContext &context, QList<PreflightItem> &items);
void checkBootFiles(const PreflightContext &context, QList<PreflightItem> &items);
void checkFirmware(const PreflightContext &context, QList<PreflightItem> &items);

// preflightparts.cpp
void checkDisplay(const PreflightContext &context, QList<PreflightItem> &items);
void checkTpm(const PreflightContext &context, QList<PreflightItem> &items);

// preflightnetwork.cpp
void checkBridges(const PreflightContext &context, QList<PreflightItem> &items);
void checkBridgeHelper(const PreflightContext &context, QList<PreflightItem> &items);
void checkTaps(const PreflightContext &context, QList<PreflightItem> &items);
void checkMacvtaps(const PreflightContext &context, QList<PreflightItem> &items);
void checkPorts(const PreflightContext &context, QList<PreflightItem> &items);

} // namespace redbud
