// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"

namespace redbud
{

/// The NUMA nodes of `sys/devices/system/node`, by id; empty where there is nothing to read.
QList<NumaNode> scanNumaNodes(const Sysroot &root, QStringList &warnings);

/// How many processors a list such as "0-79,88" names; absent where it is no such list.
std::optional<int> countCpuList(const QString &list);

/// `MemTotal` of a meminfo file, of the host or of one node, in bytes.
std::optional<quint64> totalMemory(const QByteArray &meminfo);

} // namespace redbud
