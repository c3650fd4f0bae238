// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"

namespace redbud
{

/// Memory and processors of the whole host; what cannot be read stays zero or empty.
/// HostResources::memlockLimit belongs to this process and is not set here.
HostResources scanResources(const Sysroot &root);

/// The huge pages below @a directory, which holds "hugepages-65536kB" and its like, by size.
QList<HugePages> scanHugePages(const Sysroot &root, const QString &directory);

/// The most that this process may lock, from `proc/self/limits` and `proc/self/status`: the hard
/// limit, to which a process may raise its own. Absent where there is none, where the process has
/// CAP_IPC_LOCK, and where it cannot be read.
std::optional<quint64> memlockLimit(const Sysroot &root);

} // namespace redbud
