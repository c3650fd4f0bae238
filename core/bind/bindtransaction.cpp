// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindtransaction.h"

#include "core/bind/devicerestorer.h"
#include "core/bind/persistenced.h"
#include "core/host/scanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

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
        const auto lock = BindLock::take(m_place.lockDirectory, m_place.holder,
                                         m_place.lockMilliseconds, m_place.waiting);
        if (!lock)
            return failure(lock.error());
        auto before = m_file.load();
        if (!before)
            return failure(before.error());
        m_before = *std::move(before);
        if (const auto looked = look(); !looked)
            return failure(looked.error());
        if (!m_before.isEmpty() && m_before.bootId != m_seen.facts.bootId) {
            if (const auto kept = keepAfterRestart(); !kept)
                return failure(kept.error());
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
        if (const auto free = checkGroupsFree(plan->steps); !free)
            return failure(free.error());
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
        auto host = scanHost(**root, u"live"_s, {}, ScanDepth::WithoutConfigSpace);
        if (!host)
            return failure(host.error());
        m_seen.host = *std::move(host);
        m_seen.facts = readBindFacts(**root, membersOfGroups(m_seen.host, m_request.devices),
                                     groupsOf(m_seen.host, m_request.devices), [this](int group) {
                                         return m_place.control.groupOwner(group);
                                     });
        return {};
    }

    /// Of an earlier start of the machine only what it brought up at vfio-pci again is of use.
    Result<void> keepAfterRestart()
    {
        const auto root = m_place.control.read();
        if (!root)
            return failure(root.error());
        m_before = m_before.afterRestart(readBindFacts(**root, m_before.addresses()));
        if (m_before.isEmpty())
            m_report.notes.append(tr("The record of an earlier start of this machine is dropped; "
                                     "its devices came up at other drivers."));
        return {};
    }

    /// No group changes hands under a program that has it open.
    Result<void> checkGroupsFree(const QList<BindStep> &steps)
    {
        for (const BindStep &step : steps) {
            if (step.kind == BindStep::Kind::GiveGroup &&
                m_place.control.groupState(step.group) == GroupState::Busy)
                return failure(ErrorCode::Busy,
                               tr("A program has IOMMU group %1 open, most likely a virtual "
                                  "machine of another user. It can be given to somebody else when "
                                  "that has ended; nothing was done")
                                   .arg(step.group));
        }
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
            return failure(saved.error().code,
                           tr("Nothing was changed: %1").arg(saved.error().message),
                           saved.error().context);
        BindExecutor executor(m_place.control, m_seen.host, m_observer);
        const auto stop = std::ranges::find(steps, BindStep::Kind::StopService, &BindStep::kind);
        // Nobody can say who uses a GPU beside the service before the service has let go of it.
        if (stop != steps.end()) {
            const qsizetype count = stop - steps.begin() + 1;
            if (const auto stopped = executor.run(steps.first(count), false); !stopped)
                return takeBack(stopped.error(), executor.unsettled());
            if (const auto freed = checkFreed(); !freed)
                return takeBack(freed.error(), {});
            if (const auto done = executor.run(steps.sliced(count), false); !done)
                return takeBack(done.error(), executor.unsettled());
            return m_report;
        }
        if (const auto done = executor.run(steps, false); !done)
            return takeBack(done.error(), executor.unsettled());
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
    /// So does a device that is @a unsettled, even where it looks as before: it may leave its
    /// driver any time.
    tl::unexpected<Error> takeBack(const Error &cause, const std::optional<PciAddress> &unsettled)
    {
        DeviceRestorer restorer(m_place.control, m_seen.host, m_observer);
        // The journal has all entries until the end.
        BindJournal left = restorer.restore(m_entries, [](const BindJournal &) {});
        QStringList failures = restorer.failures();
        for (const JournalDevice &entry : std::as_const(m_entries.devices)) {
            if (entry.device != unsettled || left.devices.contains(entry))
                continue;
            left.devices.append(entry);
            failures.append(
                tr("%1 is as before, but the kernel may still do what it was asked for.")
                    .arg(nameForPeople(m_seen.host, entry.device)));
        }
        BindJournal journal = m_before;
        journal.merge(left);
        const auto saved = m_file.save(journal);
        QString message = cause.message + u' ';
        if (failures.isEmpty())
            message += tr("Everything that had been done was put back.");
        else
            message += tr("Not everything could be put back: %1 What is left is remembered; try "
                          "\"redbudctl unbind\" when the cause is gone.")
                           .arg(failures.join(u' '));
        if (!saved)
            message += u' ' + saved.error().text();
        // Whatever the cause was called, this is no longer a refusal.
        const ErrorCode code =
            cause.code == ErrorCode::TimedOut ? ErrorCode::TimedOut : ErrorCode::ProcessFailed;
        return failure(code, message, cause.context);
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
