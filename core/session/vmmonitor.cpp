// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/vmmonitor.h"

#include "core/qemu/vcputhreads.h"

#include <QCoreApplication>

#include <unistd.h>
#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int usualInterval = 2000;
constexpr int endInterval = 100;
constexpr int reconnectTicks = 20; ///< of endInterval

} // namespace

VmMonitor::VmMonitor(Session session, QObject *parent)
    : QObject(parent)
    , m_session(std::move(session))
    , m_end(m_session)
{
    m_measuring.setInterval(usualInterval);
    m_ending.setInterval(endInterval);
    m_clock.start();
    connect(&m_measuring, &QTimer::timeout, this, &VmMonitor::measure);
    connect(&m_ending, &QTimer::timeout, this, &VmMonitor::lookForEnd);
}

VmMonitor::~VmMonitor()
{
    if (m_qmp)
        m_qmp->disconnect(this);
}

void VmMonitor::setInterval(int milliseconds)
{
    m_measuring.setInterval(milliseconds);
    if (milliseconds <= 0)
        m_measuring.stop();
    else if (m_qmp && m_qmp->isReady())
        m_measuring.start();
}

void VmMonitor::start()
{
    connectToQemu();
    if (m_lock)
        return;
    if (m_end.hasEnded())
        m_ending.start();
    else
        Q_EMIT failed({ErrorCode::Busy,
                       QCoreApplication::translate(
                           "Session", "This virtual machine is watched by too many windows"),
                       m_session.record.name});
}

/// On the first socket that nobody else watches on.
void VmMonitor::connectToQemu()
{
    m_hadAnswered = hasAnswered(m_session.paths);
    for (int i = 0; i < SessionPaths::mostWatchers && !m_lock; ++i) {
        m_lock = FileLock::tryTake(m_session.paths.watchLock(i));
        if (!m_lock)
            continue;
        m_qmp = std::make_unique<QmpConnection>();
        connect(m_qmp.get(), &QmpConnection::ready, this, [this] {
            m_ending.stop();
            m_hadAnswered = true;
            markAnswered(m_session.paths);
            askState();
            askOnce();
            if (m_measuring.interval() > 0)
                m_measuring.start();
        });
        connect(m_qmp.get(), &QmpConnection::happened, this, [this](const VmEvent &event) {
            Q_EMIT happened(event);
            // The event says that something is different, query-status what is.
            askState();
        });
        connect(m_qmp.get(), &QmpConnection::unresponsive, this,
                [this] { setState(VmState::Unresponsive); });
        connect(m_qmp.get(), &QmpConnection::recovered, this, &VmMonitor::askState);
        connect(m_qmp.get(), &QmpConnection::closed, this, &VmMonitor::connectionLost);
        m_qmp->open(m_session.paths.watch(i));
    }
}

void VmMonitor::setState(VmState state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged(state);
}

void VmMonitor::askState()
{
    m_qmp->execute(u"query-status"_s, {}, [this](const Result<QJsonValue> &status) {
        if (status)
            setState(vmStateOf((*status)["status"_L1].toString()));
    });
}

/// What changes rarely.
void VmMonitor::askOnce()
{
    m_qmp->execute(u"query-cpus-fast"_s, {}, [this](const Result<QJsonValue> &cpus) {
        if (cpus)
            m_threads = vcpuThreads(cpus->toArray());
    });
    m_qmp->execute(u"human-monitor-command"_s, {{u"command-line"_s, u"info network"_s}},
                   [this](const Result<QJsonValue> &networks) {
                       if (networks)
                           m_interfaces = networkInterfaces(networks->toString());
                   });
}

void VmMonitor::measure()
{
    // One at a time: where QEMU is slow the rates come less often.
    if (m_isMeasuring)
        return;
    m_isMeasuring = true;
    m_now = {};
    m_qmp->execute(u"query-blockstats"_s, {}, [this](const Result<QJsonValue> &disks) {
        m_isMeasuring = false;
        if (!disks)
            return;
        m_now.disks = diskTraffic(disks->toArray());
        finishMeasure();
    });
}

void VmMonitor::finishMeasure()
{
    m_now.milliseconds = m_clock.elapsed();
    readProcessCounters(m_session.status.pid, m_threads, m_interfaces, m_now);
    if (m_before) {
        if (const auto sample = sampleBetween(*m_before, m_now, ::sysconf(_SC_CLK_TCK)))
            Q_EMIT sampled(*sample);
    }
    m_before = m_now;
}

void VmMonitor::connectionLost()
{
    m_measuring.stop();
    m_isMeasuring = false;
    m_lock.reset();
    m_ticks = 0;
    m_ending.start();
}

/// QEMU has ended and its supervisor is at work, or only the connection is gone: then it is made
/// anew.
void VmMonitor::lookForEnd()
{
    if (m_end.hasEnded()) {
        m_ending.stop();
        const QemuEnd end = m_end.end();
        setState(end.good() ? VmState::Ended : VmState::Crashed);
        Q_EMIT ended(end);
        return;
    }
    if (++m_ticks % reconnectTicks != 0)
        return;
    const auto session = readSession(m_session.paths);
    if (!session || !session->isAlive())
        return;
    if (m_hadAnswered)
        setState(VmState::Unresponsive);
    connectToQemu();
}

} // namespace redbud
