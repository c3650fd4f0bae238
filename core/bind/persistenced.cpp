// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/persistenced.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Persistenced", text);
}

} // namespace

QString persistencedService()
{
    return QStringLiteral("nvidia-persistenced.service");
}

QStringList persistencedWays(bool running)
{
    QStringList ways;
    if (running)
        ways.append(tr("Stop nvidia-persistenced, which takes the memory offline: Redbud does "
                       "it with --stop-persistenced, and starts it again at unbind."));
    ways.append(tr("End the programs that compute on the GPU, then take its memory offline: write "
                   "\"offline\" to the file state of each memory block of its NUMA node, below "
                   "/sys/devices/system/node, and look at "
                   "/proc/driver/nvidia/gpus/*/numa_status."));
    ways.append(tr("Where that fails because the kernel uses the memory, restart the machine "
                   "with nvidia-persistenced disabled."));
    return ways;
}

} // namespace redbud
