// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/scanner.h"

#include "core/base/parallel.h"
#include "core/base/size.h"
#include "core/base/sysrootdirectory.h"
#include "core/base/words.h"
#include "core/host/devicetree.h"
#include "core/host/inuse.h"
#include "core/host/kernelmodules.h"
#include "core/host/kernelrelease.h"
#include "core/host/numascanner.h"
#include "core/host/nvlinkscanner.h"
#include "core/host/pagesize.h"
#include "core/host/pciscanner.h"
#include "core/host/resourcescanner.h"
#include "core/host/support.h"

#include <QCoreApplication>
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

QList<IommuGroup> iommuGroups(const Sysroot &root, const QList<PciDevice> &devices)
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
    forBlocks(int(groups.size()), groupsPerBlock, [&root, begin](int first, int last) {
        for (IommuGroup &group : std::span(begin + first, begin + last)) {
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

/// What the end of /proc/cpuinfo says on POWER: "platform : PowerNV", "model : 8335-GTW".
QString cpuInfo(const Sysroot &root, const QString &field)
{
    const QString text = QString::fromLatin1(root.read(u"proc/cpuinfo"_s).value_or(QByteArray()));
    const QStringList lines = text.mid(text.indexOf("\nplatform"_L1)).split(u'\n');
    for (const QString &line : lines) {
        if (text.contains("\nplatform"_L1) && line.section(u':', 0, 0).trimmed() == field)
            return line.section(u':', 1).trimmed();
    }
    return {};
}

MachineFacts machineFacts(const Sysroot &root, const DeviceTree &tree)
{
    MachineFacts facts;
    facts.powerNv =
        tree.isCompatible(u"/"_s, "ibm,powernv") || cpuInfo(root, u"platform"_s) == "PowerNV"_L1;
    facts.deviceTree = tree.isPresent();
    for (const QString &phb : tree.children(u"/"_s, u"pciex@"_s)) {
        facts.power8Npu |= tree.isCompatible(phb, "ibm,power8-npu-pciex");
        facts.power9Npu |= tree.isCompatible(phb, "ibm,power9-npu-pciex");
    }
    facts.vfioPciLoaded = root.exists(u"sys/bus/pci/drivers/vfio-pci"_s);
    return facts;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Scanner", text);
}

} // namespace

Result<Host> scanHost(const Sysroot &root, const QString &source)
{
    Host host;
    host.source = source;
    const DeviceTree tree(root);
    auto devices = scanPciDevices(root, tree, host.warnings);
    if (!devices)
        return failure(devices.error());
    host.devices = *std::move(devices);
    host.iommuGroups = iommuGroups(root, host.devices);

    host.model = tree.text(u"/"_s, "model");
    if (host.model.isEmpty())
        host.model = cpuInfo(root, u"model"_s);
    if (host.model.isEmpty())
        host.model = root.line(u"sys/class/dmi/id/product_name"_s);
    host.kernel = readKernelRelease(root);
    if (host.kernel.isEmpty())
        host.warnings.append(
            translated(QT_TRANSLATE_NOOP("Scanner", "The kernel's release cannot be read")));
    findModules(root, host.kernel, host.devices);
    host.pageSize = pageSizeFromAuxv(root.read(u"proc/self/auxv"_s).value_or(QByteArray()));
    host.numaNodes = scanNumaNodes(root, host.warnings);
    host.resources = scanResources(root);
    if (source == "live"_L1)
        host.resources.memlockLimit = memlockLimit(root);

    NvLinkTopology nvlink =
        scanNvLink(tree, host.devices, KernelRelease::parse(host.kernel), host.warnings);
    host.gpus = std::move(nvlink.gpus);
    host.bridges = std::move(nvlink.bridges);
    markUses(root, host);
    host.support = judgeSupport(host, machineFacts(root, tree));
    return host;
}

} // namespace redbud
