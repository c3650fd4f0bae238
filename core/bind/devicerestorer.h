// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindexecutor.h"
#include "core/bind/bindjournal.h"
#include "core/bind/hostcontrol.h"

#include <QStringList>

#include <functional>

namespace redbud
{

/// Puts back what a journal remembers, device by device, and goes on after a failure.
class DeviceRestorer
{
public:
    /// Called whenever something is as it was, with what is left. That it cannot be saved is no
    /// reason to keep devices: a journal that still names those that are back does no harm.
    using Save = std::function<void(const BindJournal &)>;

    /// All three outlive the restorer.
    DeviceRestorer(HostControl &control, const Host &host, const BindObserver &observer);

    /// Returns what could not be put back. Last bound is first back. The node of a group keeps
    /// its owner as long as a device of it stays in the journal or a program has it open.
    BindJournal restore(const BindJournal &journal, const Save &save);

    QList<PciAddress> restored() const { return m_restored; }
    QStringList failures() const { return m_failures; } ///< in words, one for each thing
    QStringList notes() const { return m_notes; }

private:
    bool restoreDevice(const JournalDevice &entry);
    bool restoreOwner(int group, quint32 user);
    bool run(const QList<BindStep> &steps);

    HostControl &m_control;
    const Host &m_host;
    const BindObserver &m_observer;
    QList<PciAddress> m_restored;
    QStringList m_failures;
    QStringList m_notes;
};

} // namespace redbud
