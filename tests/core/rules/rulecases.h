// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"
#include "core/rules/ruleset.h"
#include "tests/core/rules/planwords.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"

namespace redbud::test
{

/// What a check looks at.
struct Situation {
    Host host;
    Plan plan;
    CheckOptions options;

    QList<Problem> check() const { return checkPlan(host, plan, options); }
    Vphb &vphb(int position) { return plan.vphbs[position]; }
    PciDevice &device(const char *address) { return deviceOf(host, address); }
};

/// Whether there is a fix that, applied alone, does away with the Problem.
enum class Fixable { No, Yes };

/// A small change that a rule notices: nothing of the rule before, a Problem after.
struct RuleCase {
    const char *rule;
    const char *name; ///< what changes
    Severity severity;
    Fixable fixable;
    Situation before;
    void (*change)(Situation &);
};

/// The 4-GPU server with everything a scan can know of processors and memory, and a plan of the
/// words for it.
inline Situation serverWith(const QString &words)
{
    Situation situation;
    Host &host = situation.host;
    host = ac922Host();
    host.resources.cpus = 160;
    host.resources.onlineCpus = CpuSet(0, 159);
    host.resources.threadsPerCore = 4;
    host.resources.memory = 512 * GiB;
    host.resources.hugePages = {{2 * MiB, 1024, 1024}, {1 * GiB, 400, 390}};
    for (NumaNode &node : host.numaNodes)
        node.hugePages = {{2 * MiB, 512, 512}, {1 * GiB, 200, 195}};
    Plan &plan = situation.plan;
    plan = planFrom(host, words);
    plan.machine.threads = 4;
    plan.machine.cores = 40;
    plan.machine.memory = 256 * GiB;
    return situation;
}

inline Situation wholeServer()
{
    return serverWith(QStringLiteral("0: g0* g1*; 1: g3* g4*"));
}

/// The vPHB at a position gets a device of the host in its lowest free slot.
inline void place(Situation &situation, const char *address, int position)
{
    const int index = situation.vphb(position).index;
    const auto placed = redbud::apply(
        situation.plan, PlaceDevice{addressOf(address), index, std::nullopt, std::nullopt});
    if (!placed)
        qFatal("%s", qUtf8Printable(placed.error().text()));
    situation.plan = *placed;
}

/// The plan loses a device.
inline void remove(Situation &situation, const char *address)
{
    const auto removed = redbud::apply(situation.plan, RemoveDevice{addressOf(address)});
    if (!removed)
        qFatal("%s", qUtf8Printable(removed.error().text()));
    situation.plan = *removed;
}

} // namespace redbud::test
