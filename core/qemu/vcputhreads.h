// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>

namespace redbud
{

/// The host's threads that run the vCPUs, by the index of the vCPU, from the reply to
/// query-cpus-fast (QEMU 2.12 and newer).
QHash<int, qint64> vcpuThreads(const QJsonArray &reply);

} // namespace redbud
