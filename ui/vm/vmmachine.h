// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/vm/vmeventsmodel.h"
#include "ui/vm/vmjob.h"
#include "ui/vm/vmservices.h"

#include <QSet>

#include <memory>
#include <optional>

namespace redbud
{

/// A virtual machine as the window knows it: its session, what its monitor tells, and what is
/// being done with it. It stays when the virtual machine has ended, so that its time line can
/// still be read.
class VmMachine : public QObject
{
    Q_OBJECT

public:
    /// @a services must outlive it.
    VmMachine(Session session, const VmServices &services, QObject *parent = nullptr);
    ~VmMachine() override;

    const Session &session() const { return m_session; }
    const QString &name() const { return m_session.record.name; }
    VmState state() const { return m_state; }
    bool isAlive() const { return redbud::isAlive(m_state); }
    /// Nothing is left of it but what the window remembers.
    bool isForgotten() const { return m_forgotten; }
    /// "running, simulated devices"
    QString stateText() const;
    qint64 secondsRunning() const;

    const std::optional<VmSample> &sample() const { return m_sample; }
    VmEventsModel &events() { return m_events; }
    const std::optional<HealthReport> &health() const { return m_health; }
    void setHealth(const HealthReport &health);
    /// Host and plan, once readSubject() was asked for.
    const std::optional<SessionSubject> &subject() const { return m_subject; }
    /// Whether the guest has let go of it, as far as this window saw.
    bool isUnplugged(const PciAddress &device) const { return m_unplugged.contains(device); }

    /// What the session's files say now.
    void update(const Session &session);
    /// Its files are gone.
    void forget();

    /// Whether its end is wanted, so that nobody has to be alarmed by it.
    void expectEnd(bool expected = true) { m_endWanted = expected; }

    /// Something is being done. What is asked for meanwhile is done next; of several the last.
    bool isBusy() const { return m_job.isRunning(); }
    /// What is being done, or what came of it last.
    const QString &note() const { return m_note; }

    void pause();
    void resume();
    void reset();
    /// Asks the guest.
    void shutDown();
    /// Ends QEMU without asking the guest, and forgets it.
    void end();
    /// removable() follows.
    void forgetEnded();
    void checkHealth();
    void readSubject();
    void unplug(const PciAddress &device);

Q_SIGNALS:
    /// State, session or what is being done.
    void changed();
    void sampled();
    void healthChanged();
    void subjectRead();
    /// Nothing is left of it, as a person wanted.
    void removable();
    /// A person should hear of it.
    void alarmed(const QString &sentence);
    void failed(const redbud::Error &error);

private:
    void watch();
    void setState(VmState state);
    void happen(const VmEvent &event);
    void ended(const QemuEnd &end);
    struct Task {
        QString what;
        VmJob::Work work;
    };
    void perform(const QString &what, const VmJob::Work &work);
    void perform(const QString &what, const VmServices::Command &command);
    void performed(const Result<VmOutcome> &result);

    const VmServices &m_services;
    Session m_session;
    VmState m_state;
    std::optional<QemuEnd> m_end;
    std::optional<VmSample> m_sample;
    VmEventsModel m_events;
    std::optional<HealthReport> m_health;
    std::optional<SessionSubject> m_subject;
    QSet<PciAddress> m_unplugged;
    std::optional<Task> m_next;
    QString m_note;
    QString m_unwatched; ///< why nobody watches it, though it lives
    bool m_forgotten = false;
    bool m_endWanted = false;
    std::unique_ptr<VmMonitor> m_monitor;
    VmJob m_job; ///< last, so that it stops before what its signals reach is gone
};

} // namespace redbud
