// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/qmpconnection.h"
#include "core/session/endwatch.h"
#include "core/session/filelock.h"
#include "core/session/session.h"
#include "core/session/vmsample.h"
#include "core/session/vmstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace redbud
{

/// Watches one running virtual machine until it ends, without ever waiting: for the thread whose
/// event loop it lives in. Several programs can watch one at the same time
/// (SessionPaths::mostWatchers).
class VmMonitor : public QObject
{
    Q_OBJECT

public:
    explicit VmMonitor(Session session, QObject *parent = nullptr);
    ~VmMonitor() override;

    /// Connects; stateChanged() follows. Once.
    void start();

    const Session &session() const { return m_session; }
    VmState state() const { return m_state; }

    /// How often rates are measured; 0: never. By default every two seconds.
    void setInterval(int milliseconds);

Q_SIGNALS:
    void stateChanged(redbud::VmState state);
    void happened(const redbud::VmEvent &event);
    void sampled(const redbud::VmSample &sample);
    /// It has ended and everything after its end is done. Nothing follows.
    void ended(const redbud::QemuEnd &end);
    /// It cannot be watched (too many do already); it goes on.
    void failed(const redbud::Error &error);

private:
    void connectToQemu();
    void setState(VmState state);
    void askState();
    void askOnce();
    void measure();
    void finishMeasure();
    void connectionLost();
    void lookForEnd();

    Session m_session;
    VmState m_state = VmState::Starting;
    bool m_hadAnswered = false; ///< when the connection was made that is there, or was lost
    EndWatch m_end;
    std::optional<FileLock> m_lock; ///< of the socket that it watches on
    std::unique_ptr<QmpConnection> m_qmp;
    QTimer m_measuring;
    QTimer m_ending; ///< runs while there is no connection
    QElapsedTimer m_clock;
    QHash<int, qint64> m_threads;
    QList<QString> m_interfaces;
    VmCounters m_now;
    std::optional<VmCounters> m_before;
    bool m_isMeasuring = false;
    int m_ticks = 0; ///< of m_ending
};

} // namespace redbud
