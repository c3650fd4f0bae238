// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalfeed.h"

namespace redbud
{

/// Tells when a terminal has shown what a guest wrote before somebody connected: whoever looks
/// after the guest sends that first, and what the guest asked then is not to be answered again.
///
/// Nothing marks its end. It has come when nothing follows for a while, or when it cannot be
/// longer, or at the latest after two seconds, for a guest that never stops; and it has been shown
/// when the feed has got as far as that, however long it takes.
class TerminalReplay : public QObject
{
    Q_OBJECT

public:
    /// The most that is sent, in bytes: redbud-supervisor cuts what it keeps when it has twice
    /// 256 KiB.
    static constexpr qint64 mostBytes = qint64{512} * 1024;

    /// @a feed has to live longer.
    explicit TerminalReplay(const TerminalFeed *feed, QObject *parent = nullptr);

    /// From now on the feed receives it. shown() follows, unless it is cancelled.
    void begin();
    void cancel();
    bool isRunning() const { return m_ticks.isActive(); }

Q_SIGNALS:
    void shown();

private:
    void tick();

    const TerminalFeed *m_feed;
    QTimer m_ticks;
    int m_allTicks = 0;
    int m_quietTicks = 0;
    qint64 m_begin = 0;    ///< what the feed had received then
    qint64 m_last = 0;     ///< and what at the last tick
    qint64 m_end = notYet; ///< and what with all that may be part of it

    static constexpr qint64 notYet = -1;
};

} // namespace redbud
