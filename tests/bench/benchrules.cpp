// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/rules/ruleset.h"
#include "tests/core/plan/hostbuilder.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace redbud;
using namespace redbud::test;

namespace
{

constexpr int mostVphbs = 31;

/// Groups of a GPU with three bridges, and of cards with four functions; twice as many of the
/// host's devices as the plan takes.
Host hostWith(int devices)
{
    HostBuilder builder;
    for (int i = 0; i < devices / 2; ++i) {
        const auto bus = static_cast<quint8>(i);
        if (i % 64 == 0) {
            builder.nvLinkGpu(QStringLiteral("GPU%1").arg(i), {1, bus, 0, 0}, i, {2, bus, 0, 0}, 3,
                              quint64(i + 1) << 40);
            continue;
        }
        for (quint8 function = 0; function < 4; ++function)
            builder.device({3, bus, 0, function}, i);
    }
    Host host = builder.build();
    for (PciDevice &device : host.devices)
        device.bars = {{0, 0, 16 * MiB, false, true, true}, {2, 0, 64 * KiB, false, true, false}};
    return host;
}

/// The first devices of the host, shared out between the vPHBs; with GPUs it is full of Problems.
Plan planWith(const Host &host, int devices, bool tidy)
{
    Plan plan;
    plan.name = QStringLiteral("bench");
    plan.machine.type = QStringLiteral("pseries-7.2");
    for (int i = 0; i < mostVphbs; ++i)
        plan.vphbs.append(Vphb{i, {}, {}, {}});
    const int perVphb = (devices + mostVphbs - 1) / mostVphbs;
    int taken = 0;
    for (const PciDevice &device : host.devices) {
        if (taken == devices || (tidy && device.kind != DeviceKind::Network))
            continue;
        const int position = tidy ? taken / perVphb : taken % mostVphbs;
        QList<PlanDevice> &there = plan.vphbs[position].devices;
        there.append({device.address, {static_cast<int>(there.size()), 0}, {}});
        ++taken;
    }
    if (taken != devices)
        qFatal("the host has too few devices");
    return plan;
}

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
