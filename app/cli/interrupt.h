// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace redbud::cli
{

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives, so that a command can end
/// its QEMU and remove its files. Make it before any other thread: the signals are blocked in
/// every thread made later.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
    std::jthread m_watcher;
};

} // namespace redbud::cli
