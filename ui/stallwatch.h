// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

namespace redbud
{

/// The application, with a watch over what keeps its only thread from answering. With
/// REDBUD_STALLS=file in the environment every event that took longer than the limit is written
/// there: milliseconds by the clock, milliseconds of processor time of this thread, the event, and
/// who received it. A machine that is busy otherwise shows in the first figure only. The line
/// "watching" comes first. Without the variable it costs nothing.
class StallWatch : public QApplication
{
    Q_OBJECT

public:
    static constexpr int limitMilliseconds = 50;

    StallWatch(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Moment {
        qint64 wall = 0; ///< ns
        qint64 cpu = 0;  ///< ns of this thread
    };
    Moment now() const;

    QFile m_log;
    QElapsedTimer m_clock;
    Moment m_since; ///< begin of the event, end of one inside it, or of waiting inside it
};

} // namespace redbud
