// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/libvirt/libvirtapi.h"

#include <QDeadlineTimer>

#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace redbud
{

/// The thread in which libvirt delivers events, moves the bytes of consoles and asks its peers
/// whether they are still there. It takes no signals. libvirt has a loop of its own, but that runs
/// GLib's default context, in which Qt has the main thread's sources.
class LibvirtEventLoop
{
public:
    /// Becomes libvirt's loop, of which a process has one. @a api outlives this.
    explicit LibvirtEventLoop(const LibvirtApi &api);
    ~LibvirtEventLoop();
    LibvirtEventLoop(const LibvirtEventLoop &) = delete;
    LibvirtEventLoop &operator=(const LibvirtEventLoop &) = delete;

private:
    /// What libvirt calls is called without the lock, and may come back to add, change and remove.
    struct Handle {
        int fd;
        int events; ///< of virEventHandleType
        virEventHandleCallback callback;
        void *opaque;
        virFreeCallback free;
    };
    struct Timer {
        int milliseconds; ///< negative: it waits to be set
        QDeadlineTimer next;
        virEventTimeoutCallback callback;
        void *opaque;
        virFreeCallback free;
    };
    struct Garbage {
        void *opaque;
        virFreeCallback free;
    };

    int addHandle(const Handle &handle);
    void updateHandle(int watch, int events);
    int removeHandle(int watch);
    int addTimer(const Timer &timer);
    void updateTimer(int timer, int milliseconds);
    int removeTimer(int timer);
    void wake() const;

    void run();
    int waitTime() const;
    void callHandle(int watch, int events);
    void callTimers();
    void collectGarbage();

    FileDescriptor m_wake; ///< an eventfd
    std::mutex m_mutex;    ///< for what follows
    std::map<int, Handle> m_handles;
    std::map<int, Timer> m_timers;
    std::vector<Garbage> m_garbage; ///< what was removed is freed later, in the loop
    int m_lastId = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace redbud
