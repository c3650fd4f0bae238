// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/scanner.h"

#include "core/base/size.h"
#include "core/host/devicetree.h"
#include "core/host/inuse.h"
#include "core/host/kernelrelease.h"
#include "core/host/numascanner.h"
#include "core/host/nvlinkscanner.h"
#include "core/host/pagesize.h"
#include "core/host/pciscanner.h"
#include "core/host/resourcescanner.h"
#include "core/host/support.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString kernelRelease(const Sysroot &root)
{
    QString release = root.line(u"proc/sys/kernel/osrelease"_s);
    if (!release.isEmpty())
        return release;
    // "Linux version 5.2.0 (builder@…) …"
    const QStringList words = root.line(u"proc/version"_s).split(u' ');
    return words.value(0) == "Linux"_L1 && words.value(1) == "version"_L1 ? words.value(2)
                                                                          : QString();
}

/// Lines of "0xfee00000 0xfeefffff msi".
QList<ReservedRegion> reservedRegions(const QByteArray &text)
{
    QList<ReservedRegion> regions;
    for (const QByteArray &line : text.split('\n')) {
        const QStringList words = QString::fromLatin1(line).split(u' ');
        const auto start = parseHex(words.value(0));
        const auto end = parseHex(words.value(1));
        if (words.size() == 3 && start && end && *start <= *end)
            regions.append({*start, *end, words.at(2)});
    }
    return regions;
}

QList<IommuGroup> iommuGroups(const Sysroot &root, const QList<PciDevice> &devices)
{
    QMap<int, IommuGroup> groups;
    for (const PciDevice &device : devices) {
        if (!device.iommuGroup)
            continue;
        IommuGroup &group = groups[*device.iommuGroup];
        group.id = *device.iommuGroup;
        group.devices.append(device.address);
    }
    for (IommuGroup &group : groups) {
        const QString directory = u"sys/kernel/iommu_groups/%1/"_s.arg(group.id);
        group.type = root.line(directory + "type"_L1);
        group.reserved =
            reservedRegions(root.read(directory + "reserved_regions"_L1).value_or(QByteArray()));
    }
    return groups.values();
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
    host.kernel = kernelRelease(root);
    if (host.kernel.isEmpty())
        host.warnings.append(
            translated(QT_TRANSLATE_NOOP("Scanner", "The kernel's release cannot be read")));
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
