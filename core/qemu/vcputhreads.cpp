// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/vcputhreads.h"

#include <QJsonValue>

namespace redbud
{

using namespace Qt::StringLiterals;

QHash<int, qint64> vcpuThreads(const QJsonArray &reply)
{
    QHash<int, qint64> threads;
    for (const auto &cpu : reply) {
        const int index = cpu["cpu-index"_L1].toInt(-1);
        const qint64 thread = cpu["thread-id"_L1].toInteger();
        if (index >= 0 && thread > 0)
            threads.insert(index, thread);
    }
    return threads;
}

} // namespace redbud
