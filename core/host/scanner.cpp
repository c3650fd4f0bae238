// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/scanner.h"

#include "core/host/devicetree.h"
#include "core/host/inuse.h"
#include "core/host/iommugroups.h"
#include "core/host/kernelmodules.h"
#include "core/host/kernelrelease.h"
#include "core/host/machinefacts.h"
#include "core/host/numascanner.h"
#include "core/host/nvlinkscanner.h"
#include "core/host/pagesize.h"
#include "core/host/pciscanner.h"
#include "core/host/resourcescanner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Scanner", text);
}

} // namespace

Result<Host> scanHost(const Sysroot &root, const QString &source, const KnownDevices &known,
                      ScanDepth depth)
{
    Host host;
    host.source = source;
    const DeviceTree tree(root);
    auto devices = scanPciDevices(root, tree, host.warnings, known, depth);
    if (!devices)
        return failure(devices.error());
    host.devices = *std::move(devices);
    host.iommuGroups = scanIommuGroups(root, host.devices, known);

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
    host.support = supportOf(root, tree, host);
    return host;
}

} // namespace redbud
