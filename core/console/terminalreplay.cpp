// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalreplay.h"

#include <algorithm>

namespace redbud
{

namespace
{

// Time is counted in turns of the event loop that received nothing, so a window that was busy with
// something else does not take its own pause for the guest's.
constexpr int millisecondsPerTick = 50;
constexpr int ticksUntilQuiet = 6;
constexpr int mostTicks = 40;

} // namespace

TerminalReplay::TerminalReplay(const TerminalFeed *feed, QObject *parent)
    : QObject(parent)
    , m_feed(feed)
{
    m_ticks.setInterval(millisecondsPerTick);
    connect(&m_ticks, &QTimer::timeout, this, &TerminalReplay::tick);
}

void TerminalReplay::begin()
{
    m_begin = m_feed->received();
    m_last = m_begin;
    m_end = notYet;
    m_allTicks = 0;
    m_quietTicks = 0;
    m_ticks.start();
}

void TerminalReplay::cancel()
{
    m_ticks.stop();
}

void TerminalReplay::tick()
{
    const qint64 received = m_feed->received();
    ++m_allTicks;
    m_quietTicks = received == m_last ? m_quietTicks + 1 : 0;
    m_last = received;
    const bool isWhole = received - m_begin >= mostBytes || m_quietTicks >= ticksUntilQuiet ||
                         m_allTicks >= mostTicks;
    if (m_end == notYet && isWhole)
        m_end = std::min(received, m_begin + mostBytes);
    if (m_end == notYet || received - m_feed->waiting() < m_end)
        return;
    m_ticks.stop();
    Q_EMIT shown();
}

} // namespace redbud
