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
    constexpr int most = 32 << 20; // bytes, the largest that mallopt(3) takes for the second
    // NOLINTBEGIN(concurrency-mt-unsafe): no other thread yet
    ::mallopt(M_TOP_PAD, step);
    ::mallopt(M_MMAP_THRESHOLD, most);
    ::mallopt(M_TRIM_THRESHOLD, most);
    // NOLINTEND(concurrency-mt-unsafe)
}

/// For a program that stays open for days and reads hosts in worker threads: the GNU allocator
/// gives each thread a heap of its own, up to eight for each processor, and every one of them keeps
/// what the largest host took that was ever read there. Two are reused instead. The first worker
/// gets the second, so that the window and what reads its first host seldom wait for each other;
/// where there are more workers, some share the window's.
inline void limitHeaps()
{
    ::mallopt(M_ARENA_MAX, 2); // NOLINT(concurrency-mt-unsafe): no other thread yet
}

} // namespace redbud
