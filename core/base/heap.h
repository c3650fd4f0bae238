// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <malloc.h>

namespace redbud
{

// How the programs use the GNU allocator. To be called first in main(), before there are threads.

/// A program that reads a host takes a few MiB, gives them back and takes them again. In small
/// steps each costs the kernel a page at a time; in large ones it hands out huge pages where it
/// may, and what was given back is there for what comes next. See docs/benchmarks.md.
inline void growHeapInLargeSteps()
{
    constexpr int step = 16 << 20; // bytes
    constexpr int most = 32 << 20; // bytes, the largest threshold that there is
    // NOLINTBEGIN(concurrency-mt-unsafe): no other thread yet
    ::mallopt(M_TOP_PAD, step);
    ::mallopt(M_MMAP_THRESHOLD, most);
    ::mallopt(M_TRIM_THRESHOLD, most);
    // NOLINTEND(concurrency-mt-unsafe)
}

/// For a program that stays open for days and reads hosts in worker threads: the GNU allocator
/// gives each thread a heap of its own, up to eight for each processor, and every one of them keeps
/// what the largest host took that was ever read there. With two, the window's and one for all
/// workers, they are reused, and the window does not wait for a worker that takes memory.
inline void limitHeaps()
{
    ::mallopt(M_ARENA_MAX, 2); // NOLINT(concurrency-mt-unsafe): no other thread yet
}

} // namespace redbud
