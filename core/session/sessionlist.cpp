// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionlist.h"

namespace redbud
{

VmDescription ListedSession::description() const
{
    VmDescription vm{session.record.name,     state,
                     session.record.started,  session.record.planFile,
                     session.paths.console(), session.record.log};
    if (session.isAlive())
        vm.pid = session.status.pid;
    if (session.life == Session::Life::Ended)
        vm.end = session.status.end;
    vm.simulated = session.record.simulated;
    vm.attended = session.life != Session::Life::Unattended;
    vm.handedBack = !session.status.notHandedBack;
    return vm;
}

Result<QList<ListedSession>> listSessionsWithStates()
{
    const Result<QList<Session>> sessions = listSessions();
    if (!sessions)
        return failure(sessions.error());
    QList<ListedSession> listed;
    for (const Session &session : *sessions)
        listed.append({session, askVmState(session)});
    return listed;
}

} // namespace redbud
