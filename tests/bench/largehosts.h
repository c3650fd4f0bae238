// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/size.h"
#include "core/plan/plan.h"
#include "tests/core/plan/hostbuilder.h"

namespace redbud::test
{

inline constexpr int mostVphbs = 31;

/// Groups of a GPU with three bridges, and of cards with four functions: 2 * @a devices in all.
inline Host hostWith(int devices)
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
inline Plan planWith(const Host &host, int devices, bool tidy)
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

} // namespace redbud::test
