// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/sessionlist.h"

#include "core/base/duration.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

} // namespace

QString ListedSession::summary() const
{
    QString text = describe(state);
    if (session.life == Session::Life::Ended)
        text = describeEnd(session.status.end);
    if (isAlive(state))
        text += tr(" for %1").arg(
            durationForPeople(session.record.started.secsTo(QDateTime::currentDateTimeUtc())));
    if (session.status.notHandedBack)
        text += tr("; its devices are still bound, see its log");
    if (session.record.simulated)
        text += tr(", simulated devices");
    if (session.life == Session::Life::Unattended)
        text += tr(", without its supervisor: its end will not be recorded");
    return text;
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

QJsonObject toJson(const QList<ListedSession> &sessions)
{
    QJsonArray list;
    for (const ListedSession &listed : sessions) {
        const SessionRecord &record = listed.session.record;
        const bool alive = listed.session.isAlive();
        list.append(QJsonObject{
            {u"name"_s, record.name},
            {u"state"_s, vmStateName(listed.state)},
            {u"pid"_s, alive ? QJsonValue(listed.session.status.pid) : QJsonValue()},
            {u"started"_s, record.started.toString(Qt::ISODate)},
            {u"simulated"_s, record.simulated},
            {u"attended"_s, listed.session.life != Session::Life::Unattended},
            {u"plan"_s, record.planFile.isEmpty() ? QJsonValue() : QJsonValue(record.planFile)},
            {u"console"_s, listed.session.paths.console()},
            {u"log"_s, record.log},
            {u"handedBack"_s, !listed.session.status.notHandedBack},
            {u"end"_s, listed.session.life == Session::Life::Ended
                           ? QJsonValue(toJson(listed.session.status.end))
                           : QJsonValue()},
        });
    }
    return {{u"schema"_s, u"redbud/sessions/1"_s}, {u"sessions"_s, list}};
}

} // namespace redbud
