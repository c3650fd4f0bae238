// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/machinefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

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

namespace
{

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

/// The nodes that a VM with the bound devices needs and this process may not open.
QStringList forbiddenNodes(const Host &host, const QString &deviceFolder, const VfioKernel &kernel)
{
    QStringList nodes{deviceFolder + "/vfio/vfio"_L1};
    for (const IommuGroup &group : host.iommuGroups) {
        const bool bound = std::ranges::any_of(group.devices, [&](const PciAddress &address) {
            const PciDevice *device = host.device(address);
            return device && device->driver == u"vfio-pci"_s;
        });
        if (bound)
            nodes.append(u"%1/vfio/%2"_s.arg(deviceFolder).arg(group.id));
    }
    nodes.removeIf([&](const QString &node) { return !kernel.isForbidden(node); });
    return nodes;
}

} // namespace

Support supportOf(const Sysroot &root, const DeviceTree &tree, const Host &host,
                  const QString &deviceFolder, const VfioKernel &kernel)
{
    MachineFacts facts = machineFacts(root, tree);
    if (host.source == "live"_L1)
        facts.forbiddenNodes = forbiddenNodes(host, deviceFolder, kernel);
    return judgeSupport(host, facts);
}

} // namespace redbud
