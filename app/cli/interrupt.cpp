// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>

namespace redbud::cli
{

namespace
{

sigset_t watchedSignals()
{
    sigset_t set;
    sigemptyset(&set);
    for (const int signal : {SIGINT, SIGTERM})
        sigaddset(&set, signal);
    // Linux keeps a signal that is blocked even where it is ignored.
    struct sigaction action = {};
    if (sigaction(SIGHUP, nullptr, &action) != 0 || action.sa_handler != SIG_IGN)
        sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t set = watchedSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_watcher = std::jthread([this, set](const std::stop_token &end) {
        while (!end.stop_requested()) {
            const int signal = sigwaitinfo(&set, nullptr);
            if (signal <= 0 || end.stop_requested())
                continue;
            // The first reason counts. A service manager may send SIGHUP along with SIGTERM.
            if (signal != SIGHUP && m_source.stop_requested())
                m_again.request_stop();
            else if (signal == SIGHUP && !m_source.stop_requested())
                m_hangUp = true;
            m_source.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    m_watcher.request_stop();
    pthread_kill(m_watcher.native_handle(), SIGINT); // so that it looks
    m_watcher.join();
    const sigset_t set = watchedSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace redbud::cli
