// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"

namespace redbud
{

/// The NUMA nodes of `sys/devices/system/node`, by id; empty where there is nothing to read.
QList<NumaNode> scanNumaNodes(const Sysroot &root, QStringList &warnings);

/// `MemTotal` of a meminfo file, of the host or of one node, in bytes.
std::optional<quint64> totalMemory(const QByteArray &meminfo);

} // namespace redbud
