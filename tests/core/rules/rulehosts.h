// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"
#include "tests/core/plan/hostbuilder.h"

namespace redbud::test
{

inline Host fourGpuHost()
{
    return fourGpuHostBuilder().build();
}

/// Firmware that describes one ATSD register per NPU: only link 0 of each GPU's NPU slot 0.
inline Host oldFirmwareHost()
{
    Host host = fourGpuHost();
    for (NvLinkBridge &bridge : host.bridges)
        bridge.atsd = bridge.address.device == 0 && bridge.address.function == 0;
    return host;
}

/// IOMMU groups of @a perGroup GPUs with @a links bridges each.
inline Host gpuHost(int gpus, int links, int perGroup)
{
    HostBuilder builder;
    for (int i = 0; i < gpus; ++i) {
        const auto number = static_cast<quint8>(i);
        builder.nvLinkGpu(QStringLiteral("GPU%1").arg(i), {1, number, 0, 0}, i / perGroup,
                          {2, 0, number, 0}, links, quint64(i + 1) << 42);
    }
    return builder.build();
}

/// Ten groups, each with a card in function 0 of its own bus.
inline Host cardsHost()
{
    HostBuilder builder;
    for (quint8 i = 0; i < 10; ++i)
        builder.device({0, i, 0, 0}, i);
    return builder.build();
}

inline Host hostNamed(const QString &name)
{
    if (name == u"old firmware")
        return oldFirmwareHost();
    if (name == u"eight GPUs")
        return gpuHost(8, 1, 8);
    if (name == u"two groups of four")
        return gpuHost(8, 1, 4);
    if (name == u"three times three")
        return gpuHost(3, 3, 3);
    if (name == u"four links")
        return gpuHost(1, 4, 1);
    if (name == u"cards")
        return cardsHost();
    if (name == u"no groups")
        return HostBuilder().plainGpu({0, 1, 0, 0}, {}).build();
    return fourGpuHost();
}

/// "error orphan-bridge; …".
inline QString summary(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines += severityName(problem.severity) + u' ' + problem.rule;
    return lines.join(QStringLiteral("; "));
}

} // namespace redbud::test
