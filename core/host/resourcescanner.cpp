// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/resourcescanner.h"

#include "core/base/cpuset.h"
#include "core/base/size.h"
#include "core/host/numascanner.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Capability 14 of include/uapi/linux/capability.h: no limit applies to locked memory.
constexpr quint64 capIpcLock = quint64(1) << 14;

QString text(const Sysroot &root, const QString &path)
{
    return QString::fromLatin1(root.read(path).value_or(QByteArray()));
}

quint64 pageCount(const Sysroot &root, const QString &path)
{
    return root.line(path).toULongLong();
}

} // namespace

QList<HugePages> scanHugePages(const Sysroot &root, const QString &directory)
{
    static const QRegularExpression name(u"^hugepages-(\\d{1,9})kB$"_s);
    QList<HugePages> found;
    for (const QString &entry : root.list(directory).value_or(QStringList())) {
        const auto match = name.match(entry);
        const quint64 size = match.capturedView(1).toULongLong() * KiB;
        if (size == 0)
            continue;
        const QString pages = directory + u'/' + entry;
        found.append({size, pageCount(root, pages + "/nr_hugepages"_L1),
                      pageCount(root, pages + "/free_hugepages"_L1)});
    }
    std::ranges::sort(found, {}, &HugePages::size);
    return found;
}

HostResources scanResources(const Sysroot &root)
{
    const QString cpus = u"sys/devices/system/cpu/"_s;
    HostResources resources;
    const QString online = root.line(cpus + "online"_L1);
    resources.onlineCpus = CpuSet::parse(online).value_or(CpuSet());
    resources.cpus = resources.onlineCpus.count();
    const qsizetype firstCpuDigits =
        std::ranges::find_if_not(online, [](QChar c) { return c.isDigit(); }) - online.begin();
    const QString siblings = root.line(cpus + "cpu"_L1 + online.left(firstCpuDigits) +
                                       "/topology/thread_siblings_list"_L1);
    resources.threadsPerCore = CpuSet::parse(siblings).value_or(CpuSet()).count();
    resources.memory = totalMemory(root.read(u"proc/meminfo"_s).value_or(QByteArray())).value_or(0);
    resources.hugePages = scanHugePages(root, u"sys/kernel/mm/hugepages"_s);
    return resources;
}

std::optional<quint64> memlockLimit(const Sysroot &root)
{
    static const QRegularExpression effective(u"^CapEff:\\s*([0-9a-f]{1,16})$"_s,
                                              QRegularExpression::MultilineOption);
    const auto capabilities = effective.match(text(root, u"proc/self/status"_s));
    if (capabilities.capturedView(1).toULongLong(nullptr, 16) & capIpcLock)
        return std::nullopt;
    // Name, soft limit, hard limit, unit; "unlimited" is no number.
    static const QRegularExpression limit(u"^Max locked memory\\s+\\S+\\s+(\\d{1,20})\\s"_s,
                                          QRegularExpression::MultilineOption);
    const auto match = limit.match(text(root, u"proc/self/limits"_s));
    bool ok = false;
    const quint64 bytes = match.capturedView(1).toULongLong(&ok);
    return ok ? std::optional(bytes) : std::nullopt;
}

} // namespace redbud
