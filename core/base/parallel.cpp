// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/parallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <vector>

namespace redbud
{

void forBlocks(int count, int block, const std::function<void(int first, int last)> &work)
{
    // The work takes milliseconds; on a server with hundreds of processors starting a thread for
    // each would take longer.
    constexpr int mostThreads = 8;
    std::atomic<int> next = 0;
    const auto takeBlocks = [&] {
        for (int first = next.fetch_add(block); first < count; first = next.fetch_add(block))
            work(first, std::min(first + block, count));
    };
    const int blocks = (count + block - 1) / block;
    const int threads = std::min({QThread::idealThreadCount(), mostThreads, blocks});
    std::vector<std::jthread> helpers;
    try {
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(takeBlocks);
    } catch (const std::system_error &) {
        // The system has no thread to spare: those that there are take the blocks.
    }
    takeBlocks();
}

} // namespace redbud
