// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <malloc.h>

namespace redbud
{

/// For a program that stays open for days and reads hosts in worker threads: the GNU allocator
/// gives each thread a heap of its own, up to eight for each processor, and every one of them keeps
/// what the largest host took that was ever read there. One heap for all is reused instead. To be
/// called before the first thread is made.
inline void shareOneHeap()
{
    ::mallopt(M_ARENA_MAX, 1); // NOLINT(concurrency-mt-unsafe): no other thread yet
}

} // namespace redbud
