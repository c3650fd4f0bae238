// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/timedlook.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace redbud
{

namespace
{

constexpr qsizetype mostThreads = 16;

/// Shared with threads that may be stuck in the kernel long after nobody waits for them.
struct Work {
    QStringList paths;
    LookAtFile look;
    std::mutex mutex;
    std::condition_variable progress;
    qsizetype next = 0;
    qsizetype done = 0;
    QList<FileFacts> facts;
};

void workOn(const std::shared_ptr<Work> &work)
{
    std::unique_lock lock(work->mutex);
    while (work->next < work->paths.size()) {
        const qsizetype i = work->next++;
        lock.unlock();
        const FileFacts facts = work->look(work->paths.at(i));
        lock.lock();
        work->facts[i] = facts;
        ++work->done;
        work->progress.notify_all();
    }
}

} // namespace

QList<FileFacts> lookInTime(const QStringList &paths, const LookAtFile &look, int milliseconds)
{
    const auto work = std::make_shared<Work>();
    work->paths = paths;
    work->look = look;
    for (const QString &path : paths) {
        FileFacts unanswered;
        unanswered.path = path;
        unanswered.kind = FileFacts::Kind::NoAnswer;
        work->facts.append(unanswered);
    }
    for (qsizetype i = 0; i < std::min(paths.size(), mostThreads); ++i)
        std::thread(workOn, work).detach();
    std::unique_lock lock(work->mutex);
    work->progress.wait_for(lock, std::chrono::milliseconds(milliseconds),
                            [&] { return work->done == work->paths.size(); });
    // What has not been begun is not begun any more.
    work->next = work->paths.size();
    return work->facts;
}

} // namespace redbud
