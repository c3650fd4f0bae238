// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// Counters of a virtual machine at one moment, as they were read.
struct VmCounters {
    struct Traffic {
        quint64 in = 0;  ///< bytes: read from a disk, received by the guest
        quint64 out = 0; ///< bytes: written, sent
        bool operator==(const Traffic &) const = default;
    };
    qint64 milliseconds = 0;          ///< of a clock that only goes forward
    QHash<int, quint64> cpuTicks;     ///< by vCPU: user and system time, in clock ticks
    quint64 residentBytes = 0;        ///< of QEMU, with the guest's memory that is in use
    QHash<QString, Traffic> disks;    ///< by id
    QHash<QString, Traffic> networks; ///< by interface of the host
};

/// What happened between two moments.
struct VmSample {
    struct Rate {
        QString name;
        double inPerSecond = 0;  ///< bytes
        double outPerSecond = 0; ///< bytes
        bool operator==(const Rate &) const = default;
    };
    QList<double> cpuPercent; ///< by vCPU, 0 to 100
    quint64 residentBytes = 0;
    QList<Rate> disks;    ///< by name
    QList<Rate> networks; ///< by name

    double totalCpuPercent() const; ///< the mean over the vCPUs
};

/// Nothing where no time has passed. Counters that went backwards (a device was replaced) count as
/// no traffic.
std::optional<VmSample> sampleBetween(const VmCounters &before, const VmCounters &after,
                                      long ticksPerSecond);

/// Bytes by disk, from the reply to query-blockstats.
QHash<QString, VmCounters::Traffic> diskTraffic(const QJsonArray &reply);

/// The host's interfaces of a virtual machine, from the reply to "info network".
QList<QString> networkInterfaces(const QString &reply);

/// Reads the kernel's counters: times of the threads, memory of the process, and traffic of the
/// interfaces as the guest sees it. What is gone is left out.
void readProcessCounters(qint64 process, const QHash<int, qint64> &threads,
                         const QList<QString> &interfaces, VmCounters &counters);

} // namespace redbud
