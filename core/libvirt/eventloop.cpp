// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/eventloop.h"

#include <algorithm>
#include <csignal>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace redbud
{

namespace
{

/// libvirt's functions carry no pointer to the loop.
LibvirtEventLoop *theLoop = nullptr;

short pollEvents(int events)
{
    int result = 0;
    result |= (events & VIR_EVENT_HANDLE_READABLE) != 0 ? POLLIN : 0;
    result |= (events & VIR_EVENT_HANDLE_WRITABLE) != 0 ? POLLOUT : 0;
    return short(result);
}

int libvirtEvents(short events)
{
    int result = 0;
    result |= (events & POLLIN) != 0 ? VIR_EVENT_HANDLE_READABLE : 0;
    result |= (events & POLLOUT) != 0 ? VIR_EVENT_HANDLE_WRITABLE : 0;
    result |= (events & (POLLERR | POLLNVAL)) != 0 ? VIR_EVENT_HANDLE_ERROR : 0;
    result |= (events & POLLHUP) != 0 ? VIR_EVENT_HANDLE_HANGUP : 0;
    return result;
}

QDeadlineTimer deadline(int milliseconds)
{
    return milliseconds < 0 ? QDeadlineTimer(QDeadlineTimer::Forever)
                            : QDeadlineTimer(milliseconds);
}

} // namespace

LibvirtEventLoop::LibvirtEventLoop(const LibvirtApi &api)
    : m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    theLoop = this;
    api.virEventRegisterImpl(
        [](int fd, int events, virEventHandleCallback callback, void *opaque,
           virFreeCallback free) {
            return theLoop->addHandle({fd, events, callback, opaque, free});
        },
        [](int watch, int events) { theLoop->updateHandle(watch, events); },
        [](int watch) { return theLoop->removeHandle(watch); },
        [](int milliseconds, virEventTimeoutCallback callback, void *opaque, virFreeCallback free) {
            return theLoop->addTimer(
                {milliseconds, deadline(milliseconds), callback, opaque, free});
        },
        [](int timer, int milliseconds) { theLoop->updateTimer(timer, milliseconds); },
        [](int timer) { return theLoop->removeTimer(timer); });
    // A new thread has the mask of its maker.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([this] { run(); });
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

LibvirtEventLoop::~LibvirtEventLoop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    wake();
    m_thread.join();
}

int LibvirtEventLoop::addHandle(const Handle &handle)
{
    const std::lock_guard lock(m_mutex);
    m_handles.emplace(++m_lastId, handle);
    wake();
    return m_lastId;
}

void LibvirtEventLoop::updateHandle(int watch, int events)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_handles.find(watch);
    if (it != m_handles.end() && std::exchange(it->second.events, events) != events)
        wake();
}

int LibvirtEventLoop::removeHandle(int watch)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_handles.find(watch);
    if (it == m_handles.end())
        return -1;
    m_garbage.push_back({it->second.opaque, it->second.free});
    m_handles.erase(it);
    wake();
    return 0;
}

int LibvirtEventLoop::addTimer(const Timer &timer)
{
    const std::lock_guard lock(m_mutex);
    m_timers.emplace(++m_lastId, timer);
    wake();
    return m_lastId;
}

void LibvirtEventLoop::updateTimer(int timer, int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_timers.find(timer);
    if (it == m_timers.end())
        return;
    it->second.milliseconds = milliseconds;
    it->second.next = deadline(milliseconds);
    wake();
}

int LibvirtEventLoop::removeTimer(int timer)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_timers.find(timer);
    if (it == m_timers.end())
        return -1;
    m_garbage.push_back({it->second.opaque, it->second.free});
    m_timers.erase(it);
    wake();
    return 0;
}

void LibvirtEventLoop::wake() const
{
    const quint64 one = 1;
    static_cast<void>(!::write(m_wake.get(), &one, sizeof one));
}

void LibvirtEventLoop::run()
{
    std::vector<pollfd> fds;
    std::vector<int> watches; // the first of fds is m_wake and has none
    while (true) {
        collectGarbage();
        int milliseconds = -1;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop)
                return;
            fds.assign(1, {m_wake.get(), POLLIN, 0});
            watches.clear();
            for (const auto &[watch, handle] : m_handles) {
                if (handle.events == 0)
                    continue;
                fds.push_back({handle.fd, pollEvents(handle.events), 0});
                watches.push_back(watch);
            }
            milliseconds = waitTime();
        }
        const int ready = ::poll(fds.data(), fds.size(), milliseconds);
        quint64 wakes = 0;
        static_cast<void>(!::read(m_wake.get(), &wakes, sizeof wakes));
        callTimers();
        for (size_t i = 0; ready > 0 && i < watches.size(); ++i) {
            if (fds[i + 1].revents != 0)
                callHandle(watches[i], libvirtEvents(fds[i + 1].revents));
        }
    }
}

int LibvirtEventLoop::waitTime() const
{
    qint64 time = -1;
    for (const auto &[id, timer] : m_timers) {
        if (timer.milliseconds < 0)
            continue;
        const qint64 left = timer.next.remainingTime();
        time = time < 0 ? left : std::min(time, left);
    }
    return int(time);
}

void LibvirtEventLoop::callHandle(int watch, int events)
{
    std::unique_lock lock(m_mutex);
    const auto it = m_handles.find(watch);
    if (it == m_handles.end())
        return;
    const Handle handle = it->second;
    lock.unlock();
    handle.callback(watch, handle.fd, events, handle.opaque);
}

void LibvirtEventLoop::callTimers()
{
    std::unique_lock lock(m_mutex);
    std::vector<int> due;
    for (const auto &[id, timer] : m_timers) {
        if (timer.milliseconds >= 0 && timer.next.hasExpired())
            due.push_back(id);
    }
    for (const int id : due) {
        const auto it = m_timers.find(id);
        if (it == m_timers.end() || it->second.milliseconds < 0)
            continue;
        it->second.next = deadline(it->second.milliseconds);
        const Timer timer = it->second;
        lock.unlock();
        timer.callback(id, timer.opaque);
        lock.lock();
    }
}

void LibvirtEventLoop::collectGarbage()
{
    std::vector<Garbage> garbage;
    {
        const std::lock_guard lock(m_mutex);
        garbage.swap(m_garbage);
    }
    for (const Garbage &item : garbage) {
        if (item.free)
            item.free(item.opaque);
    }
}

} // namespace redbud
