// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace redbud::cli
{

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives, so that a command can end
/// its QEMU and remove its files. Make it before any other thread: the signals are blocked in
/// every thread made later. Who ignores SIGHUP (nohup) goes on ignoring it.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

    /// Of a second SIGINT or SIGTERM, by somebody who does not want to wait any longer.
    std::stop_token again() const { return m_again.get_token(); }

    /// Whether the stop was asked for because the terminal is gone, and by nobody.
    bool isHangUp() const { return m_hangUp; }

private:
    std::stop_source m_source;
    std::stop_source m_again;
    std::atomic_bool m_hangUp = false;
    std::jthread m_watcher;
};

} // namespace redbud::cli
