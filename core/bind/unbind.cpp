// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindtransaction.h"
#include "core/bind/devicerestorer.h"
#include "core/host/scanner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Unbind", text);
}

} // namespace

Result<UnbindReport> unbindDevices(const BindPlace &place, const QList<PciAddress> &devices,
                                   const BindObserver &observer)
{
    const auto lock =
        BindLock::take(place.lockDirectory, place.holder, place.lockMilliseconds, place.waiting);
    if (!lock)
        return failure(lock.error());
    const BindJournalFile file(place.stateDirectory);
    auto journal = file.load();
    if (!journal)
        return failure(journal.error());
    UnbindReport report;
    if (journal->isEmpty()) {
        report.notes.append(tr("Redbud has bound nothing, so there is nothing to put back."));
        return report;
    }
    const auto root = place.control.read();
    if (!root)
        return failure(root.error());
    const BindFacts now = readBindFacts(**root, journal->addresses());
    if (now.bootId != journal->bootId) {
        *journal = journal->afterRestart(now);
        if (journal->isEmpty()) {
            report.notes.append(tr("The machine was restarted since, so the record is cleared: no "
                                   "device came up as Redbud had bound it."));
            if (const auto saved = file.save({}); !saved)
                return failure(saved.error());
            return report;
        }
    }
    // Names for messages only: devices are put back also where the scan finds none.
    const Host host =
        scanHost(**root, u"live"_s, {}, ScanDepth::WithoutConfigSpace).value_or(Host());
    const auto [part, rest] = journal->partFor(devices, groupsOf(host, devices));
    DeviceRestorer restorer(place.control, host, observer);
    Result<void> saved;
    const auto save = [&, &others = rest](const BindJournal &remaining) {
        BindJournal all = others;
        all.merge(remaining);
        saved = file.save(all);
    };
    const BindJournal left = restorer.restore(part, save);
    if (!saved) // once more, as what is left may need no room
        save(left);
    report.restored = restorer.restored();
    report.notes = restorer.notes();
    report.failures = restorer.failures();
    if (!saved)
        report.failures.append(tr("%1. It still names devices that are back; \"redbudctl unbind\" "
                                  "puts that right when it can be written again.")
                                   .arg(saved.error().text()));
    if (part.isEmpty())
        report.notes.append(tr("None of these devices was bound by Redbud."));
    return report;
}

} // namespace redbud
