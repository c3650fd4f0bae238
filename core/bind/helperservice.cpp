// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helperservice.h"

#include "core/bind/memlockgrant.h"
#include "core/qemu/shellquote.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

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
            return end(grantMemlock(m_place.processDirectory, request.process, m_place.caller.user,
                                    request.memlock));
        }
        return HelperEnd::WrongUsage;
    }

private:
    HelperEnd finish(HelperEnd result, const QString &message, const QStringList &notes = {})
    {
        endWaiting(result == HelperEnd::Done ? u"done"_s : u"failed"_s);
        m_send(resultLine(result, message, notes));
        return result;
    }

    HelperEnd end(const Result<void> &outcome)
    {
        return outcome ? finish(HelperEnd::Done, {}) : fail(outcome.error());
    }

    /// Of what fails before anything is changed, or says by its code that something was.
    HelperEnd fail(const Error &error)
    {
        const bool untouched = error.code == ErrorCode::InvalidArgument ||
                               error.code == ErrorCode::NotFound || error.code == ErrorCode::Busy;
        return finish(untouched ? HelperEnd::Refused : HelperEnd::Failed, error.text());
    }

    /// The place, with words for whoever has to wait there.
    BindPlace placeToBind()
    {
        BindPlace place = m_place.bind;
        place.waiting = [this](const QString &holder) {
            m_waitingFor = holder;
            reportWaiting(u"running"_s);
        };
        return place;
    }

    void reportWaiting(const QString &state)
    {
        m_send(line({{"step"_L1, 1},
                     {"of"_L1, 1},
                     {"text"_L1,
                      tr("Wait for another one who is changing bindings: %1").arg(*m_waitingFor)},
                     {"command"_L1, u"flock %1 true"_s.arg(
                                        shellQuote(m_place.bind.lockDirectory + u"/bind.lock"_s))},
                     {"state"_L1, state},
                     {"restoring"_L1, false}}));
    }

    void endWaiting(const QString &state)
    {
        if (m_waitingFor)
            reportWaiting(state);
        m_waitingFor.reset();
    }

    void report(const BindProgress &progress)
    {
        endWaiting(u"done"_s);
        m_send(line({{"step"_L1, progress.number},
                     {"of"_L1, progress.of},
                     {"text"_L1, describe(progress.step, m_names)},
                     {"command"_L1, progress.step.command()},
                     {"state"_L1, stateName(progress.state)},
                     {"restoring"_L1, progress.restoring}}));
    }

    HelperEnd bind(const HelperRequest &asked)
    {
        const HelperCaller &caller = m_place.caller;
        if (asked.owner && !caller.namesOthers)
            return finish(HelperEnd::Refused, tr("Only root may bind for another user"));
        BindRequest request{asked.devices, asked.despiteUse, asked.stopPersistenced, asked.owner};
        if (!asked.owner && caller.user != 0)
            request.owner = caller.user;
        const auto report = bindDevices(placeToBind(), request, asked.expected, m_observer);
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
            const auto kept =
                addPersistentBindings(m_place.persistentFolder, report->plan.devicesAtVfio());
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
        const auto report = unbindDevices(placeToBind(), asked.devices, m_observer);
        if (!report && (!asked.persistent || report.error().code == ErrorCode::Busy))
            return fail(report.error());
        const UnbindReport done = report.value_or(UnbindReport());
        QStringList notes = done.notes;
        QStringList failures = done.failures;
        if (!report)
            failures.append(report.error().text());
        // Whatever does not come back now may do so at a restart, if nothing binds it then.
        const auto root = m_place.bind.control.read();
        const QList<PciAddress> persistent = comingUpAtVfio(
            m_place.persistentFolder, root ? withGroups(**root, asked.devices) : asked.devices);
        if (asked.persistent)
            forgetPersistent(persistent, notes, failures);
        else if (std::ranges::any_of(done.restored, [&](const PciAddress &device) {
                     return persistent.contains(device);
                 }))
            notes.append(
                tr("After a restart devices are bound again, as was asked for; \"redbudctl "
                   "unbind --persistent\" ends that."));
        const int count = int(done.restored.size());
        if (failures.isEmpty())
            return finish(HelperEnd::Done, tr("%n device(s) put back", nullptr, count), notes);
        if (count > 0)
            notes.prepend(tr("%n other device(s) were put back.", nullptr, count));
        return finish(HelperEnd::Failed, failures.join(u' '), notes);
    }

    void forgetPersistent(const QList<PciAddress> &devices, QStringList &notes,
                          QStringList &failures)
    {
        if (devices.isEmpty())
            return;
        if (const auto removed = removePersistentBindings(m_place.persistentFolder, devices);
            !removed) {
            failures.append(removed.error().text());
            return;
        }
        notes.append(tr("%n device(s) will no longer be bound after a restart.", nullptr,
                        int(devices.size())));
        // What is in the journal has been spoken of.
        const auto journal = BindJournalFile(m_place.bind.stateDirectory).load();
        const auto root = m_place.bind.control.read();
        QStringList unknown;
        for (const PciAddress &device : devices) {
            if (journal && root && !journal->addresses().contains(device) &&
                isVfioPci(readDriver(**root, device)))
                unknown.append(device.toString());
        }
        if (!unknown.isEmpty())
            failures.append(
                tr("Still at vfio-pci, because Redbud has no record of the drivers that "
                   "they had before: %1. A restart of the machine brings them back.")
                    .arg(unknown.join(u", "_s)));
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
        HostControl &control = m_place.bind.control;
        if (control.groupOwner(group) == m_place.caller.user)
            return end({});
        if (control.groupState(group) == GroupState::Busy)
            return finish(HelperEnd::Refused, tr("A program of another user has IOMMU group %1 "
                                                 "open, most likely a virtual machine")
                                                  .arg(group));
        return end(control.giveGroup(group, m_place.caller.user));
    }

    const HelperPlace &m_place;
    const std::function<void(const QByteArray &)> &m_send;
    const BindObserver m_observer;
    std::optional<QString> m_waitingFor;
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
