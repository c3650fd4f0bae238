// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"
#include "tests/bench/largehosts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace redbud;
using namespace redbud::test;

namespace
{

struct Measure {
    double milliseconds = 0; ///< median
    qsizetype problems = 0;
};

/// One edit and the check after it, as the window does at every drag.
Measure measure(const Host &host, Plan plan)
{
    constexpr int runs = 101;
    const PciAddress moved = plan.vphbs.first().devices.last().host;
    QList<double> times;
    Measure result;
    for (int i = 0; i < runs; ++i) {
        const auto slot = GuestSlot{31, 0};
        QElapsedTimer timer;
        timer.start();
        const auto edited = redbud::apply(plan, PlaceDevice{moved, i % 2, slot, std::nullopt});
        if (!edited)
            qFatal("%s", qUtf8Printable(edited.error().text()));
        result.problems = checkPlan(host, *edited).size();
        times.append(double(timer.nsecsElapsed()) / 1e6);
        plan = *edited;
    }
    std::ranges::sort(times);
    result.milliseconds = times.at(runs / 2);
    return result;
}

} // namespace

/// A full check after one edit, for plans of 31 vPHBs with more and more devices.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Host host = hostWith(512);
    for (const bool tidy : {true, false}) {
        std::printf("edit and check, 31 vPHBs, %s (median of 101 runs):",
                    tidy ? "a plan in order" : "every group on every vPHB");
        for (const int devices : {128, 256, 512}) {
            const Measure measured = measure(host, planWith(host, devices, tidy));
            std::printf("  %d devices %.3f ms (%d problems)", devices, measured.milliseconds,
                        static_cast<int>(measured.problems));
        }
        std::printf("\n");
    }
    return 0;
}
