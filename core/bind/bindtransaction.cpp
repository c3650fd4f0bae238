// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindtransaction.h"

#include "core/bind/bindlock.h"
#include "core/bind/devicerestorer.h"
#include "core/bind/persistenced.h"
#include "core/host/scanner.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// A scan and what binding needs beside it.
struct Seen {
    Host host;
    BindFacts facts;
};

class BindTransaction
{
    Q_DECLARE_TR_FUNCTIONS(BindTransaction)

public:
    BindTransaction(const BindPlace &place, const BindRequest &request,
                    const BindObserver &observer)
        : m_place(place)
        , m_request(request)
        , m_observer(observer)
        , m_file(place.stateDirectory)
    {
    }

    Result<BindReport> run(const QByteArray &expected)
    {
        const auto lock =
            BindLock::take(m_place.lockDirectory, m_place.holder, m_place.lockMilliseconds);
        if (!lock)
            return failure(lock.error());
        auto before = m_file.load();
        if (!before)
            return failure(before.error());
        m_before = *std::move(before);
        if (const auto looked = look(); !looked)
            return failure(looked.error());
        if (!m_before.isEmpty() && m_before.bootId != m_seen.facts.bootId) {
            m_report.notes.append(tr("The record of an earlier start of this machine is dropped; "
                                     "the restart has put its devices back."));
            m_before = {};
        }
        auto plan = planBinding(m_seen.host, m_seen.facts, m_request);
        if (!plan)
            return failure(plan.error());
        m_report.plan = *plan;
        if (plan->isRefused())
            return m_report;
        if (!expected.isEmpty() && expected != plan->digest())
            return failure(ErrorCode::Busy,
                           tr("The host has changed since the preview, and other steps would be "
                              "needed now. Nothing was done; look at the preview again"));
        m_report.bound = true;
        if (plan->steps.isEmpty())
            return m_report;
        return change(plan->steps);
    }

private:
    Result<void> look()
    {
        const auto root = m_place.control.read();
        if (!root)
            return failure(root.error());
        auto host = scanHost(**root, u"live"_s);
        if (!host)
            return failure(host.error());
        m_seen.host = *std::move(host);
        m_seen.facts = readBindFacts(**root, membersOfGroups(m_seen.host, m_request.devices),
                                     groupsOf(m_seen.host, m_request.devices), [this](int group) {
                                         return m_place.control.groupOwner(group);
                                     });
        return {};
    }

    /// What the steps are going to change, as it is now.
    BindJournal entriesFor(const QList<BindStep> &steps) const
    {
        using Kind = BindStep::Kind;
        BindJournal entries;
        entries.bootId = m_seen.facts.bootId;
        for (const BindStep &step : steps) {
            if (step.kind == Kind::Probe) {
                const PciDevice &device = *m_seen.host.device(step.device);
                entries.devices.append({step.device, device.vendorId, device.deviceId,
                                        device.iommuGroup.value_or(0),
                                        m_seen.facts.devices.value(step.device)});
            } else if (step.kind == Kind::GiveGroup) {
                entries.groupOwner.insert(step.group, m_seen.facts.groupOwner.value(step.group, 0));
            } else if (step.kind == Kind::StopService) {
                entries.services.append(step.name);
            }
        }
        return entries;
    }

    Result<BindReport> change(const QList<BindStep> &steps)
    {
        m_entries = entriesFor(steps);
        BindJournal journal = m_before;
        journal.merge(m_entries);
        if (const auto saved = m_file.save(journal); !saved)
            return failure(saved.error());
        BindExecutor executor(m_place.control, m_seen.host, m_observer);
        const auto stop = std::ranges::find(steps, BindStep::Kind::StopService, &BindStep::kind);
        // Nobody can say who uses a GPU beside the service before the service has let go of it.
        if (stop != steps.end()) {
            const qsizetype count = stop - steps.begin() + 1;
            if (const auto stopped = executor.run(steps.first(count), false); !stopped)
                return takeBack(stopped.error());
            if (const auto freed = checkFreed(); !freed)
                return takeBack(freed.error());
            if (const auto done = executor.run(steps.sliced(count), false); !done)
                return takeBack(done.error());
            return m_report;
        }
        if (const auto done = executor.run(steps, false); !done)
            return takeBack(done.error());
        return m_report;
    }

    Result<void> checkFreed()
    {
        if (const auto looked = look(); !looked)
            return failure(looked.error());
        BindRequest request = m_request;
        request.stopPersistenced = false; // it was; what is in use now, is
        const auto plan = planBinding(m_seen.host, m_seen.facts, request);
        if (!plan)
            return failure(plan.error());
        QStringList uses;
        for (const BindObstacle &obstacle : plan->obstacles) {
            if (!obstacle.overridden)
                uses.append(u"%1: %2"_s.arg(nameForPeople(m_seen.host, obstacle.device),
                                            obstacle.reasons.join(u", "_s)));
        }
        if (uses.isEmpty())
            return {};
        return failure(ErrorCode::Busy, tr("The host still uses devices after %1 was stopped. %2")
                                            .arg(persistencedService(), uses.join(u"; "_s)));
    }

    /// Puts back what this transaction did; an entry that cannot be put back stays in the journal.
    tl::unexpected<Error> takeBack(const Error &cause)
    {
        DeviceRestorer restorer(m_place.control, m_seen.host, m_observer);
        BindJournal left = restorer.restore(m_entries, [](const BindJournal &) {
            return Result<void>(); // the journal has all entries until the end
        });
        BindJournal journal = m_before;
        journal.merge(left);
        const auto saved = m_file.save(journal);
        QString message = cause.message + u' ';
        if (restorer.failures().isEmpty())
            message += tr("Everything that had been done was put back.");
        else
            message += tr("Not everything could be put back: %1 What is left is remembered; try "
                          "\"redbudctl unbind\" when the cause is gone.")
                           .arg(restorer.failures().join(u' '));
        if (!saved)
            message += u' ' + saved.error().text();
        return failure(cause.code, message, cause.context);
    }

    const BindPlace &m_place;
    const BindRequest &m_request;
    const BindObserver &m_observer;
    BindJournalFile m_file;
    BindJournal m_before;
    BindJournal m_entries;
    Seen m_seen;
    BindReport m_report;
};

} // namespace

Result<BindReport> bindDevices(const BindPlace &place, const BindRequest &request,
                               const QByteArray &expected, const BindObserver &observer)
{
    return BindTransaction(place, request, observer).run(expected);
}

} // namespace redbud
