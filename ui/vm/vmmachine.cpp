// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmmachine.h"

#include <utility>

namespace redbud
{

VmMachine::VmMachine(Session session, const VmServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(std::move(session))
    , m_state(vmStateOf(m_session))
{
    m_events.append(m_session.record.started, tr("Started"));
    // Whether the guest runs is for the monitor to say.
    if (m_state == VmState::Running)
        m_state = VmState::Starting;
    connect(&m_job, &VmJob::progressed, this, [this](const QString &what) {
        m_note = what;
        Q_EMIT changed();
    });
    connect(&m_job, &VmJob::finished, this, &VmMachine::performed);
    watch();
}

VmMachine::~VmMachine() = default;

void VmMachine::watch()
{
    // Before QEMU has its process number there is nothing to be watched.
    if (m_monitor || !m_session.isAlive() || m_session.status.pid == 0)
        return;
    m_unwatched.clear();
    m_monitor = std::make_unique<VmMonitor>(m_session);
    VmMonitor *monitor = m_monitor.get();
    connect(monitor, &VmMonitor::stateChanged, this, &VmMachine::setState);
    connect(monitor, &VmMonitor::happened, this, &VmMachine::happen);
    connect(monitor, &VmMonitor::ended, this, &VmMachine::ended);
    connect(monitor, &VmMonitor::sampled, this, [this](const VmSample &sample) {
        m_sample = sample;
        Q_EMIT sampled();
    });
    connect(monitor, &VmMonitor::failed, this, [this](const Error &error) {
        m_unwatched = error.message;
        Q_EMIT changed();
    });
    m_services.watch(*monitor);
    // Tried again with the next look at the sessions.
    if (!m_unwatched.isEmpty()) {
        m_monitor.reset();
        setState(VmState::Running);
    }
}

QString VmMachine::stateText() const
{
    QString text = describe(m_state);
    if (m_end)
        text = describeEnd(*m_end);
    else if (m_session.life == Session::Life::Ended)
        text = describeEnd(m_session.status.end);
    if (m_session.status.notHandedBack)
        text = tr("%1, its devices are still bound").arg(text);
    if (m_session.record.simulated)
        text = tr("%1, simulated devices").arg(text);
    if (isAlive() && m_session.life == Session::Life::Unattended)
        text = tr("%1, without its supervisor: its end will not be recorded").arg(text);
    if (isAlive() && !m_unwatched.isEmpty())
        text = tr("%1, not watched: %2").arg(text, m_unwatched);
    return text;
}

qint64 VmMachine::secondsRunning() const
{
    return m_session.record.started.secsTo(QDateTime::currentDateTimeUtc());
}

void VmMachine::setHealth(const HealthReport &health)
{
    m_health = health;
    Q_EMIT healthChanged();
}

void VmMachine::update(const Session &session)
{
    if (session.status.notHandedBack && !m_session.status.notHandedBack) {
        m_events.append(QDateTime::currentDateTimeUtc(), describeNotHandedBack(), true);
        Q_EMIT alarmed(describeNotHandedBack());
    }
    const bool same = session.life == m_session.life && session.status.pid == m_session.status.pid;
    m_session = session;
    if (same && m_monitor)
        return;
    watch();
    // As long as it is watched the monitor says more, and says it in the right order.
    if (!m_monitor && (m_unwatched.isEmpty() || !session.isAlive()))
        setState(vmStateOf(session));
    Q_EMIT changed();
}

void VmMachine::forget()
{
    if (std::exchange(m_forgotten, true))
        return;
    if (!m_monitor)
        setState(VmState::Ended);
    Q_EMIT changed();
}

void VmMachine::setState(VmState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT changed();
}

void VmMachine::happen(const VmEvent &event)
{
    m_events.append(event);
    if (isAlarming(event))
        Q_EMIT alarmed(describe(event));
}

void VmMachine::ended(const QemuEnd &end)
{
    m_end = end;
    m_sample.reset();
    const bool alarming = !end.good() && !m_endWanted;
    const QString sentence = tr("The virtual machine has ended: %1").arg(describeEnd(end));
    m_events.append(QDateTime::currentDateTimeUtc(), sentence, alarming);
    if (alarming)
        Q_EMIT alarmed(sentence);
    Q_EMIT sampled();
    Q_EMIT changed();
}

void VmMachine::perform(const QString &what, const VmJob::Work &work)
{
    if (isBusy()) {
        m_next = Task{what, work};
        return;
    }
    m_note = what;
    m_job.start(work);
    Q_EMIT changed();
}

void VmMachine::perform(const QString &what, const VmServices::Command &command)
{
    perform(what, [command, session = m_session](const auto &, const auto &) -> Result<VmOutcome> {
        if (const Result<void> done = command(session); !done)
            return failure(done.error());
        return VmOutcome{};
    });
}

void VmMachine::performed(const Result<VmOutcome> &result)
{
    m_note = result ? result->text : QString();
    // Unless what is done next is to end it.
    if (!result && !m_next)
        m_endWanted = false;
    if (result && result->unplugged)
        m_unplugged.insert(*result->unplugged);
    if (result && result->subject) {
        m_subject = result->subject;
        Q_EMIT subjectRead();
    }
    if (result && result->health)
        setHealth(*result->health);
    Q_EMIT changed();
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
    if (const std::optional<Task> next = std::exchange(m_next, std::nullopt))
        perform(next->what, next->work);
    else if (result && result->forgotten)
        Q_EMIT removable();
}

void VmMachine::pause()
{
    perform(tr("Pausing…"), m_services.pause);
}

void VmMachine::resume()
{
    perform(tr("Resuming…"), m_services.resume);
}

void VmMachine::reset()
{
    perform(tr("Resetting…"), m_services.reset);
}

void VmMachine::shutDown()
{
    perform(tr("Asking the guest to switch itself off…"), m_services.powerDown);
}

void VmMachine::end()
{
    expectEnd();
    perform(tr("Ending it…"),
            [services = m_services, session = m_session](
                const VmJob::Told &told, const std::stop_token &stop) -> Result<VmOutcome> {
                if (const Result<void> ended = services.endNow(session, told, stop); !ended)
                    return failure(ended.error());
                return VmOutcome{};
            });
}

void VmMachine::forgetEnded()
{
    perform({},
            [forget = m_services.forget, session = m_session](const auto &,
                                                              const auto &) -> Result<VmOutcome> {
                if (const Result<void> done = forget(session); !done)
                    return failure(done.error());
                return VmOutcome{.forgotten = true};
            });
}

void VmMachine::checkHealth()
{
    perform(tr("Comparing with the plan…"),
            [services = m_services, session = m_session](const auto &,
                                                         const auto &) -> Result<VmOutcome> {
                Result<SessionSubject> subject = services.subject(session);
                if (!subject)
                    return failure(subject.error());
                const Result<HealthReport> health = services.examine(session, *subject);
                if (!health)
                    return failure(health.error());
                // The guest tree is there only before the guest runs.
                const QString good = health->live ? tr("✓ It is what was planned")
                                                  : tr("✓ Its values are what was planned");
                return VmOutcome{health->healthy ? good : tr("✗ It is not what was planned"),
                                 *health, *subject};
            });
}

void VmMachine::readSubject()
{
    perform(tr("Reading its plan…"),
            [services = m_services, session = m_session](const auto &,
                                                         const auto &) -> Result<VmOutcome> {
                const Result<SessionSubject> subject = services.subject(session);
                if (!subject)
                    return failure(subject.error());
                return VmOutcome{.subject = *subject};
            });
}

void VmMachine::unplug(const PciAddress &device)
{
    if (!m_subject)
        return;
    perform(tr("Asking the guest to let go of %1…").arg(device.toString()),
            [services = m_services, session = m_session, host = m_subject->host,
             device](const auto &, const std::stop_token &stop) -> Result<VmOutcome> {
                if (const Result<void> done = services.unplug(session, host, device, stop); !done)
                    return failure(done.error());
                return VmOutcome{.text = tr("The guest has let go of %1").arg(device.toString()),
                                 .unplugged = device};
            });
}

} // namespace redbud
