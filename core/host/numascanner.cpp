// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/numascanner.h"

#include "core/base/size.h"
#include "core/host/resourcescanner.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

std::optional<quint64> totalMemory(const QByteArray &meminfo)
{
    static const QRegularExpression total(u"MemTotal:\\s*(\\d{1,15}) kB"_s);
    const auto match = total.match(QString::fromLatin1(meminfo));
    return match.hasMatch() ? std::optional(match.capturedView(1).toULongLong() * KiB)
                            : std::nullopt;
}

QList<NumaNode> scanNumaNodes(const Sysroot &root, QStringList &warnings)
{
    static const QRegularExpression nodeName(u"^node(\\d{1,5})$"_s);
    const QString directory = u"sys/devices/system/node/"_s;
    QList<NumaNode> nodes;
    for (const QString &name : root.list(directory).value_or(QStringList())) {
        const auto match = nodeName.match(name);
        if (!match.hasMatch())
            continue;
        const auto cpus = CpuSet::parse(root.line(directory + name + "/cpulist"_L1));
        const auto memory =
            totalMemory(root.read(directory + name + "/meminfo"_L1).value_or(QByteArray()));
        if (!cpus || !memory)
            warnings.append(QCoreApplication::translate("NumaScanner",
                                                        "The processors or the memory of NUMA "
                                                        "node %1 cannot be read")
                                .arg(match.captured(1)));
        nodes.append({match.capturedView(1).toInt(), cpus ? cpus->count() : 0, memory.value_or(0),
                      scanHugePages(root, directory + name + "/hugepages"_L1),
                      cpus.value_or(CpuSet())});
    }
    std::ranges::sort(nodes, {}, &NumaNode::id);
    return nodes;
}

} // namespace redbud
