// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/host.h"

#include <optional>

namespace redbud
{

/// The memory of the host at this moment. Sizes are bytes; 0: the host does not tell.
struct MemoryFacts {
    quint64 total = 0;
    quint64 available = 0; ///< without swapping: `MemAvailable`
    /// By size. HugePages::free are those that a program can get: free, not promised to others, and
    /// those that the kernel may make on demand.
    QList<HugePages> hugePages;
    QList<NumaNode> nodes; ///< with the free huge pages of each

    bool operator==(const MemoryFacts &) const = default;
};

MemoryFacts readMemoryFacts(const Sysroot &root);

/// A size of a meminfo file ("MemAvailable") in bytes.
std::optional<quint64> memoryLine(const QByteArray &meminfo, QByteArrayView name);

} // namespace redbud
