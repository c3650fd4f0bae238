// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/memoryfacts.h"

#include "core/base/size.h"
#include "core/base/words.h"
#include "core/host/numascanner.h"
#include "core/host/resourcescanner.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

quint64 number(const Sysroot &root, const QString &path)
{
    return root.line(path).toULongLong();
}

/// Pages that the kernel has promised are still free, and pages that it may add are not there yet.
void countObtainable(const Sysroot &root, HugePages &pages)
{
    const QString folder = u"sys/kernel/mm/hugepages/hugepages-%1kB/"_s.arg(pages.size / KiB);
    pages.free -= std::min(pages.free, number(root, folder + "resv_hugepages"_L1));
    const quint64 more = number(root, folder + "nr_overcommit_hugepages"_L1);
    pages.free += more - std::min(more, number(root, folder + "surplus_hugepages"_L1));
}

} // namespace

std::optional<quint64> memoryLine(const QByteArray &meminfo, QByteArrayView name)
{
    QByteArrayView rest = meminfo;
    while (!rest.isEmpty()) {
        const Words words = wordsOf(takeLine(rest));
        if (words.size() < 2 || words[0].chopped(1) != name || !words[0].endsWith(':'))
            continue;
        bool ok = false;
        const quint64 kibibytes = words[1].toULongLong(&ok);
        if (!ok || kibibytes > std::numeric_limits<quint64>::max() / KiB)
            return std::nullopt;
        return kibibytes * KiB;
    }
    return std::nullopt;
}

MemoryFacts readMemoryFacts(const Sysroot &root)
{
    const QByteArray meminfo = root.read(u"proc/meminfo"_s).value_or(QByteArray());
    MemoryFacts facts;
    facts.total = memoryLine(meminfo, "MemTotal").value_or(0);
    facts.available = memoryLine(meminfo, "MemAvailable").value_or(0);
    facts.hugePages = scanHugePages(root, u"sys/kernel/mm/hugepages"_s);
    for (HugePages &pages : facts.hugePages)
        countObtainable(root, pages);
    QStringList warnings; // the scan has shown them
    facts.nodes = scanNumaNodes(root, warnings);
    return facts;
}

} // namespace redbud
