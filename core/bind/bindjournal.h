// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/bindfacts.h"
#include "core/bind/bindstep.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <utility>

namespace redbud
{

/// How a device was before Redbud touched it.
struct JournalDevice {
    PciAddress device;
    quint16 vendorId = 0; ///< with deviceId: whether it is still the same hardware
    quint16 deviceId = 0;
    int group = 0;
    DeviceBinding before;

    bool operator==(const JournalDevice &) const = default;
};

/// The memory of binding: what has to be put back. It is written before the first change, and a
/// device leaves it only when the device is as it was.
struct BindJournal {
    QString bootId;                ///< the start of the kernel that this is about
    QList<JournalDevice> devices;  ///< in the order of binding
    QMap<int, quint32> groupOwner; ///< user ids that owned /dev/vfio/N where it was given away
    QStringList services;          ///< stopped by Redbud, to be started again

    bool isEmpty() const { return devices.isEmpty() && groupOwner.isEmpty() && services.isEmpty(); }

    /// What concerns these devices and the others of their groups, and what remains. A group leaves
    /// as it came, as a whole; services that were stopped start again with the last device. Without
    /// devices: everything. @a groups are those of the devices, as far as they are known: of some
    /// only the owner was changed.
    std::pair<BindJournal, BindJournal> partFor(const QList<PciAddress> &only,
                                                const QList<int> &groups = {}) const;

    /// What of it holds after a restart of the machine, with @a now as its devices are: those that
    /// came up at vfio-pci by an override, as bind --persistent has it. Everything else is as the
    /// machine's own configuration makes it.
    BindJournal afterRestart(const BindFacts &now) const;

    QList<PciAddress> addresses() const; ///< of the devices

    /// Adds what is not yet known; what stands here already is older and stays.
    void merge(const BindJournal &newer);

    bool operator==(const BindJournal &) const = default;
};

/// Reads the document "redbud/bind-journal/1". InvalidData for anything that Redbud does not
/// write, so that nothing made by somebody else is ever acted upon.
Result<BindJournal> parseBindJournal(const QByteArray &json);
QByteArray toJson(const BindJournal &journal);

/// Where the journal is: "/var/lib/redbud". Not in /run, so that a restart can be told from a
/// journal that was lost.
QString bindStateDirectory();

/// The journal in a directory of root's. Reading needs no privileges.
class BindJournalFile
{
public:
    explicit BindJournalFile(const QString &directory);

    QString path() const { return m_path; }

    /// An empty journal where there is no file.
    Result<BindJournal> load() const;

    /// Returns when the disk has it, directory entry included. An empty journal removes the file.
    Result<void> save(const BindJournal &journal) const;

private:
    QString m_directory;
    QString m_path;
};

/// What puts these devices back from where they are now to where they were. Steps of a device
/// that is as it was are left out.
QList<BindStep> restoreSteps(const JournalDevice &entry, const DeviceBinding &now);

} // namespace redbud
