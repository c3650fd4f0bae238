// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace redbud
{

/// A file that is open when QEMU starts, for reading and writing.
struct OpenFile {
    int fd = -1;  ///< the number by which the command line names it
    QString path; ///< empty while it is not known
    /// The network interface whose device it is: /dev/tapN, N its index on the host.
    QString macvtap;

    bool operator==(const OpenFile &) const = default;
};

/// How QEMU is started for a plan: a value, nothing has been run. It names no socket, log or
/// folder; those are added by whoever runs it.
struct LaunchSpec {
    QStringList argv;                   ///< argv[0] is QEMU
    QMap<QString, QString> environment; ///< in addition to the caller's
    quint64 memlockBytes = 0;           ///< RLIMIT_MEMLOCK that it needs; 0: none
    QList<OpenFile> openFiles = {};     ///< without paths: see openfiles.h

    bool operator==(const LaunchSpec &) const = default;
};

/// What QEMU's PATH look-up finds by default.
QString defaultQemu();

/// The command line of a plan: the versioned machine, vPHBs in the plan's order, every device
/// with an id and its guest slot. vPHB 0 comes first whatever the order of the plan. A plan with
/// Problems gets the command line that shows them.
LaunchSpec launchSpec(const Host &host, const Plan &plan, const QString &qemu);

/// "vfio0004_04_00_0": the id of a passed device, as in the thread's example.
QString vfioId(const PciAddress &address);

/// The id of a vPHB's object: "phb1". vPHB 0 is made by the machine and has none.
QString vphbId(int index);

/// The bus that a vPHB offers: "pci.0" for the default one, "phb1.0" for another.
QString vphbBus(int index);

/// {"argv", "env", "memlockBytes", "openFiles"}
QJsonObject toJson(const LaunchSpec &spec);

} // namespace redbud
