// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/vmsample.h"

#include "core/base/processstat.h"

#include <QFile>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

#include <algorithm>
#include <unistd.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QByteArray smallFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

double perSecond(quint64 before, quint64 after, double seconds)
{
    return after > before ? double(after - before) / seconds : 0;
}

QList<VmSample::Rate> rates(const QHash<QString, VmCounters::Traffic> &before,
                            const QHash<QString, VmCounters::Traffic> &after, double seconds)
{
    QList<VmSample::Rate> result;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const VmCounters::Traffic from = before.value(it.key(), *it);
        result.append(
            {it.key(), perSecond(from.in, it->in, seconds), perSecond(from.out, it->out, seconds)});
    }
    std::ranges::sort(result, {}, &VmSample::Rate::name);
    return result;
}

} // namespace

double VmSample::totalCpuPercent() const
{
    double sum = 0;
    for (const double percent : cpuPercent)
        sum += percent;
    return cpuPercent.isEmpty() ? 0 : sum / double(cpuPercent.size());
}

std::optional<VmSample> sampleBetween(const VmCounters &before, const VmCounters &after,
                                      long ticksPerSecond)
{
    const double seconds = double(after.milliseconds - before.milliseconds) / 1000;
    if (seconds <= 0 || ticksPerSecond <= 0)
        return std::nullopt;
    VmSample sample;
    QList<int> cpus = after.cpuTicks.keys();
    std::ranges::sort(cpus);
    for (const int cpu : std::as_const(cpus)) {
        const quint64 ticks = after.cpuTicks[cpu];
        const double share =
            perSecond(before.cpuTicks.value(cpu, ticks), ticks, seconds) / double(ticksPerSecond);
        sample.cpuPercent.append(std::clamp(share * 100, 0.0, 100.0));
    }
    sample.residentBytes = after.residentBytes;
    sample.disks = rates(before.disks, after.disks, seconds);
    sample.networks = rates(before.networks, after.networks, seconds);
    return sample;
}

QHash<QString, VmCounters::Traffic> diskTraffic(const QJsonArray &reply)
{
    QHash<QString, VmCounters::Traffic> traffic;
    for (const auto &disk : reply) {
        QString name = disk["device"_L1].toString();
        if (name.isEmpty())
            name = disk["node-name"_L1].toString();
        if (name.isEmpty())
            name = disk["qdev"_L1].toString();
        const QJsonValue stats = disk["stats"_L1];
        traffic.insert(name.left(100), {quint64(stats["rd_bytes"_L1].toInteger()),
                                        quint64(stats["wr_bytes"_L1].toInteger())});
    }
    return traffic;
}

QList<QString> networkInterfaces(const QString &reply)
{
    static const QRegularExpression name(u"[,:]\\s*ifname=(\\w[\\w.-]{0,14})(?=[,\\s])"_s);
    QList<QString> interfaces;
    auto match = name.globalMatch(reply);
    while (match.hasNext())
        interfaces.append(match.next().captured(1));
    return interfaces;
}

void readProcessCounters(qint64 process, const QHash<int, qint64> &threads,
                         const QList<QString> &interfaces, VmCounters &counters)
{
    for (auto it = threads.begin(); it != threads.end(); ++it) {
        const QByteArrayList fields = processStat(u"/proc/%1/task/%2/stat"_s.arg(process).arg(*it));
        // Fields 14 and 15.
        if (fields.size() > 12)
            counters.cpuTicks.insert(it.key(), fields[11].toULongLong() + fields[12].toULongLong());
    }
    const QList<QByteArray> memory = smallFile(u"/proc/%1/statm"_s.arg(process)).split(' ');
    if (memory.size() > 1)
        counters.residentBytes = memory[1].toULongLong() * quint64(::sysconf(_SC_PAGESIZE));
    for (const QString &interface : interfaces) {
        const QString folder = u"/sys/class/net/%1/statistics/"_s.arg(interface);
        bool good = false;
        // What the host's end receives is what the guest has sent.
        const quint64 out = smallFile(folder + u"rx_bytes"_s).trimmed().toULongLong(&good);
        if (good)
            counters.networks.insert(
                interface, {smallFile(folder + u"tx_bytes"_s).trimmed().toULongLong(), out});
    }
}

} // namespace redbud
