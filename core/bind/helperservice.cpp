// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperservice.h"

#include "core/bind/memlockgrant.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray resultLine(HelperEnd end, const QString &message, const QStringList &notes = {})
{
    return line({{"result"_L1, int(end)},
                 {"message"_L1, message},
                 {"notes"_L1, QJsonArray::fromStringList(notes)}});
}

QString stateName(BindProgress::State state)
{
    switch (state) {
    case BindProgress::State::Running:
        return u"running"_s;
    case BindProgress::State::Done:
        return u"done"_s;
    case BindProgress::State::Failed:
        return u"failed"_s;
    }
    return {};
}

class HelperService
{
    Q_DECLARE_TR_FUNCTIONS(HelperService)

public:
    HelperService(const HelperPlace &place, const std::function<void(const QByteArray &)> &send)
        : m_place(place)
        , m_send(send)
        , m_observer([this](const BindProgress &progress) { report(progress); })
    {
    }

    HelperEnd serve(const HelperRequest &request)
    {
        switch (request.verb) {
        case HelperRequest::Verb::Bind:
            return bind(request);
        case HelperRequest::Verb::Unbind:
            return unbind(request);
        case HelperRequest::Verb::LoadModule:
            return end(m_place.bind.control.loadModule(request.module));
        case HelperRequest::Verb::ChownGroup:
            return chownGroup(request.group);
        case HelperRequest::Verb::SetMemlock:
            return end(grantMemlock(m_place.processDirectory, request.process, m_place.caller,
                                    request.memlock));
        }
        return HelperEnd::WrongUsage;
    }

private:
    HelperEnd finish(HelperEnd result, const QString &message, const QStringList &notes = {})
    {
        m_send(resultLine(result, message, notes));
        return result;
    }

    HelperEnd end(const Result<void> &outcome)
    {
        return outcome ? finish(HelperEnd::Done, {}) : fail(outcome.error());
    }

    HelperEnd fail(const Error &error)
    {
        const bool untouched = error.code == ErrorCode::InvalidArgument ||
                               error.code == ErrorCode::NotFound || error.code == ErrorCode::Busy;
        return finish(untouched ? HelperEnd::Refused : HelperEnd::Failed, error.text());
    }

    void report(const BindProgress &progress)
    {
        m_send(line({{"step"_L1, progress.number},
                     {"of"_L1, progress.of},
                     {"text"_L1, describe(progress.step, m_names)},
                     {"command"_L1, progress.step.command()},
                     {"state"_L1, stateName(progress.state)},
                     {"restoring"_L1, progress.restoring}}));
    }

    HelperEnd bind(const HelperRequest &asked)
    {
        if (asked.owner && m_place.caller != 0)
            return finish(HelperEnd::Refused, tr("Only root may bind for another user"));
        BindRequest request{asked.devices, asked.despiteUse, asked.stopPersistenced, asked.owner};
        if (m_place.caller != 0)
            request.owner = m_place.caller;
        const auto report = bindDevices(m_place.bind, request, asked.expected, m_observer);
        if (!report)
            return fail(report.error());
        QStringList notes = report->notes + report->plan.warnings;
        for (const BindObstacle &obstacle : report->plan.obstacles)
            notes.append(describe(obstacle, m_names));
        if (!report->bound)
            return finish(HelperEnd::Refused,
                          tr("The host uses devices that would be taken, so nothing was done"),
                          notes);
        if (asked.persistent) {
            QList<PciAddress> bound;
            for (const BindAction &action : report->plan.actions) {
                if (action.kind != BindAction::Kind::Leave)
                    bound.append(action.device);
            }
            const auto kept = addPersistentBindings(m_place.persistentFolder, bound);
            if (!kept)
                return finish(HelperEnd::Failed,
                              tr("The devices are bound, but will not be after a restart: %1")
                                  .arg(kept.error().text()),
                              notes);
        }
        return finish(HelperEnd::Done,
                      report->plan.steps.isEmpty() ? tr("Everything was bound already")
                                                   : tr("All devices are bound"),
                      notes);
    }

    HelperEnd unbind(const HelperRequest &asked)
    {
        if (asked.persistent) {
            QList<PciAddress> devices = asked.devices;
            if (devices.isEmpty()) {
                for (const PersistentBinding &binding :
                     persistentBindings(m_place.persistentFolder))
                    devices.append(binding.device);
            }
            const auto removed = removePersistentBindings(m_place.persistentFolder, devices);
            if (!removed)
                return fail(removed.error());
        }
        const auto report = unbindDevices(m_place.bind, asked.devices, m_observer);
        if (!report)
            return fail(report.error());
        if (!report->failures.isEmpty())
            return finish(HelperEnd::Failed, report->failures.join(u' '), report->notes);
        return finish(HelperEnd::Done,
                      tr("%n device(s) put back", nullptr, int(report->restored.size())),
                      report->notes);
    }

    /// Only of groups that Redbud has bound.
    HelperEnd chownGroup(int group)
    {
        const auto journal = BindJournalFile(m_place.bind.stateDirectory).load();
        if (!journal)
            return fail(journal.error());
        const bool bound = std::ranges::any_of(
            journal->devices, [group](const JournalDevice &entry) { return entry.group == group; });
        if (!bound)
            return finish(HelperEnd::Refused,
                          tr("IOMMU group %1 was not bound by Redbud").arg(group));
        return end(m_place.bind.control.giveGroup(group, m_place.caller));
    }

    const HelperPlace &m_place;
    const std::function<void(const QByteArray &)> &m_send;
    const BindObserver m_observer;
    const Host m_names; ///< empty: the caller has the names, addresses are enough here
};

} // namespace

HelperEnd serveHelperRequest(const HelperRequest &request, const HelperPlace &place,
                             const std::function<void(const QByteArray &)> &send)
{
    return HelperService(place, send).serve(request);
}

QByteArray helperUsageLine(const Error &error)
{
    return resultLine(HelperEnd::WrongUsage, error.text());
}

} // namespace redbud
