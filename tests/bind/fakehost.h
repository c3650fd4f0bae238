// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/hostcontrol.h"
#include "tests/hosts/hostdescription.h"

#include <QMap>
#include <QStringList>

namespace redbud::test
{

/// What goes wrong with one of the things that are asked of a fake host.
struct Fault {
    enum class Kind {
        None,
        Fails,        ///< refused, without effect
        Missing,      ///< what it is about is not there
        Hangs,        ///< its time is over, without effect
        HangsForGood, ///< its time is over, and nobody gets the device any more
        HangsLate,    ///< its time is over, and the effect comes all the same
        NoEffect,     ///< accepted, without effect
        KillsBefore,  ///< the process is killed, and nothing was done
        KillsAfter,   ///< it was done, then the process is killed
    };
    Kind kind = Kind::None;
    int at = 0; ///< which one, from 1
};

/// Makes the folder of a machine that can be bound: the files of @a host with overrides, drivers'
/// folders, the boot id and a folder dev/vfio. False where it cannot be written.
bool makeFakeHost(const HostDescription &host, const QString &folder);

/// Plays the kernel over such a folder: what is written changes drivers, overrides and nodes as
/// Linux does. Another process can go on with the folder.
class FakeControl final : public HostControl
{
public:
    explicit FakeControl(const QString &folder, Fault fault = {});

    Result<std::shared_ptr<const Sysroot>> read() override;
    Result<void> write(const QString &path, const QByteArray &value) override;
    Result<void> loadModule(const QString &name) override;
    Result<void> setService(const QString &name, bool running) override;
    bool serviceRuns(const QString &name) override;
    Result<void> giveGroup(int group, quint32 user) override;
    GroupState groupState(int group) override;
    std::optional<quint32> groupOwner(int group) override;
    int settleMilliseconds() const override { return 0; }

    /// Everything that was asked for, as lines for a shell.
    QStringList record() const { return m_record; }
    int asked() const { return int(m_record.size()); }

    /// A virtual machine has the group open.
    void setBusy(int group) { m_busy = group; }
    /// Drivers whose probe fails, as vfio-pci's does on some kernels.
    void setBrokenDriver(const QString &driver) { m_brokenDriver = driver; }

private:
    template <typename Effect>
    Result<void> perform(const QString &line, Effect effect);
    bool apply(const QString &path, const QByteArray &value);
    bool detach(const QString &device);
    bool attach(const QString &device, const QString &driver);
    QString target(const QString &link) const;
    QString content(const QString &file) const;
    QList<QString> members(int group) const;
    bool hasVfioDevice(int group) const;
    bool isHung(const QString &line) const;

    QString m_folder;
    Fault m_fault;
    QStringList m_record;
    int m_busy = -1;
    QString m_brokenDriver;
    QString m_hung; ///< a device's address; empty: none
};

/// Driver and override of every function, as "0004:04:00.0 nvidia -", and the nodes of groups.
QStringList bindingsOf(const QString &folder);

} // namespace redbud::test
