// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/iommugroups.h"

#include "core/base/parallel.h"
#include "core/base/size.h"
#include "core/base/sysrootdirectory.h"
#include "core/base/words.h"

#include <QMap>

#include <span>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Lines of "0xfee00000 0xfeefffff msi".
QList<ReservedRegion> reservedRegions(const QByteArray &text)
{
    QList<ReservedRegion> regions;
    for (QByteArrayView rest = text; !rest.isEmpty();) {
        const Words words = wordsOf(takeLine(rest));
        if (words.size() != 3)
            continue;
        const auto start = parseHex(words.at(0));
        const auto end = parseHex(words.at(1));
        if (start && end && *start <= *end)
            regions.append({*start, *end, QString::fromLatin1(words.at(2))});
    }
    return regions;
}

} // namespace

QList<IommuGroup> scanIommuGroups(const Sysroot &root, const QList<PciDevice> &devices,
                                  const KnownDevices &known)
{
    constexpr int groupsPerBlock = 64;
    QMap<int, IommuGroup> byId;
    for (const PciDevice &device : devices) {
        if (!device.iommuGroup)
            continue;
        IommuGroup &group = byId[*device.iommuGroup];
        group.id = *device.iommuGroup;
        group.devices.append(device.address);
    }
    QList<IommuGroup> groups = byId.values();
    IommuGroup *const begin = groups.data();
    forBlocks(int(groups.size()), groupsPerBlock, [&root, &known, begin](int first, int last) {
        for (IommuGroup &group : std::span(begin + first, begin + last)) {
            if (const IommuGroup *before = known.group(group.id, group.devices)) {
                group = *before;
                continue;
            }
            const auto directory = root.directory(u"sys/kernel/iommu_groups/%1"_s.arg(group.id));
            if (!directory)
                continue;
            group.type = QString::fromUtf8((*directory)->line("type"));
            group.reserved =
                reservedRegions((*directory)->read("reserved_regions").value_or(QByteArray()));
        }
    });
    return groups;
}

} // namespace redbud
