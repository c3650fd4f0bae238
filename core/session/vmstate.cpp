// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/vmstate.h"

#include "core/session/controlchannel.h"

#include <QCoreApplication>

#include <array>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

struct Row {
    VmState state;
    QLatin1StringView name;
    const char *text; ///< for translation in context "VmState"
};

constexpr auto rows = std::to_array<Row>({
    {VmState::Starting, "starting"_L1, QT_TRANSLATE_NOOP("VmState", "starting")},
    {VmState::Running, "running"_L1, QT_TRANSLATE_NOOP("VmState", "running")},
    {VmState::Paused, "paused"_L1, QT_TRANSLATE_NOOP("VmState", "paused")},
    {VmState::Panicked, "panicked"_L1, QT_TRANSLATE_NOOP("VmState", "the guest panicked")},
    {VmState::DiskError, "disk-error"_L1, QT_TRANSLATE_NOOP("VmState", "paused: a disk failed")},
    {VmState::InternalError, "internal-error"_L1,
     QT_TRANSLATE_NOOP("VmState", "paused: an error of QEMU or a passed device")},
    {VmState::ShutDown, "shut-down"_L1, QT_TRANSLATE_NOOP("VmState", "switched off")},
    {VmState::Unresponsive, "unresponsive"_L1,
     QT_TRANSLATE_NOOP("VmState", "QEMU does not answer")},
    {VmState::Ended, "ended"_L1, QT_TRANSLATE_NOOP("VmState", "ended")},
    {VmState::Crashed, "crashed"_L1, QT_TRANSLATE_NOOP("VmState", "crashed")},
    {VmState::Lost, "lost"_L1, QT_TRANSLATE_NOOP("VmState", "ended, nobody knows how")},
});

const Row &rowOf(VmState state)
{
    for (const Row &row : rows) {
        if (row.state == state)
            return row;
    }
    return rows.back();
}

struct Status {
    QLatin1StringView qmp;
    VmState state;
};

/// RunState in qapi/run-state.json of QEMU 4.1 to 8.1.
constexpr auto statuses = std::to_array<Status>({
    {"running"_L1, VmState::Running},
    {"prelaunch"_L1, VmState::Starting},
    {"inmigrate"_L1, VmState::Starting},
    {"paused"_L1, VmState::Paused},
    {"suspended"_L1, VmState::Paused},
    {"debug"_L1, VmState::Paused},
    {"watchdog"_L1, VmState::Paused},
    {"save-vm"_L1, VmState::Paused},
    {"restore-vm"_L1, VmState::Paused},
    {"postmigrate"_L1, VmState::Paused},
    {"finish-migrate"_L1, VmState::Paused},
    {"colo"_L1, VmState::Paused},
    {"guest-panicked"_L1, VmState::Panicked},
    {"io-error"_L1, VmState::DiskError},
    {"internal-error"_L1, VmState::InternalError},
    {"shutdown"_L1, VmState::ShutDown},
});

} // namespace

QString vmStateName(VmState state)
{
    return rowOf(state).name;
}

QString describe(VmState state)
{
    return QCoreApplication::translate("VmState", rowOf(state).text);
}

VmState vmStateOf(const QString &qmpStatus)
{
    for (const Status &status : statuses) {
        if (status.qmp == qmpStatus)
            return status.state;
    }
    return VmState::Unresponsive;
}

VmState vmStateOf(const Session &session)
{
    switch (session.life) {
    case Session::Life::Starting:
        return VmState::Starting;
    case Session::Life::Running:
    case Session::Life::Unattended:
        return VmState::Running;
    case Session::Life::Ended:
        return session.status.end.good() ? VmState::Ended : VmState::Crashed;
    case Session::Life::Lost:
        break;
    }
    return VmState::Lost;
}

VmState askVmState(const Session &session, int milliseconds)
{
    if (!session.isAlive())
        return vmStateOf(session);
    const bool answered = hasAnswered(session.paths);
    const auto channel = ControlChannel::openAny(session.paths, milliseconds);
    if (channel) {
        const auto status = (*channel)->qmp().execute(u"query-status"_s, {}, milliseconds);
        if (status)
            return vmStateOf((*status)[u"status"].toString());
    }
    // It may have ended in the meantime.
    const auto now = readSession(session.paths);
    if (now && now->isAlive())
        return answered ? VmState::Unresponsive : VmState::Starting;
    return vmStateOf(now.value_or(Session{{}, {}, {}, Session::Life::Ended}));
}

bool isAlive(VmState state)
{
    return state != VmState::Ended && state != VmState::Crashed && state != VmState::Lost;
}

bool canResume(VmState state)
{
    return state == VmState::Starting || state == VmState::Paused || state == VmState::Panicked ||
           state == VmState::DiskError;
}

} // namespace redbud
