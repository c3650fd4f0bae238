// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/nvlinkevidence.h"

#include "core/guesttree/devicename.h"
#include "core/host/configspace.h"
#include "core/placement/nvlinkregion.h"
#include "core/placement/placement.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Health", text);
}

QString nameOf(const Host &host, const PciAddress &address)
{
    const Gpu *gpu = host.gpu(address);
    return gpu ? gpu->label : address.toString();
}

/// Whether the device's own node carries the property that makes it part of NVLink2.
bool takesPart(const TreeNode &vphbNode, const PciDevice &device, const GuestSlot &slot, bool isGpu)
{
    const quint32 classCode = ConfigSpace::of(device).dword(0x08) >> 8;
    const TreeNode *node = vphbNode.child(deviceNodeName(classCode, slot));
    return node && node->property(isGpu ? "ibm,npu" : "ibm,gpu");
}

void checkVphb(const Host &host, const Vphb &vphb, const TreeNode &node, QStringList &out)
{
    qsizetype gpus = 0;
    qsizetype links = 0;
    for (const PlanDevice &planned : vphb.devices) {
        const PciDevice *device = host.device(planned.host);
        const auto region = nvLinkRegion(host, planned.host);
        if (!device || !region)
            continue;
        ++(region->isGpu ? gpus : links);
        if (!takesPart(node, *device, planned.slot, region->isGpu))
            out.append(tr("%1 has no NVLink2 in the guest").arg(nameOf(host, planned.host)));
    }
    const QByteArray *atsds = node.property("ibm,mmio-atsd");
    const qsizetype advertised = atsds ? atsds->size() / qsizetype(sizeof(quint64)) : 0;
    if (gpus > 0 && (advertised == 0 || advertised < links))
        out.append(tr("vPHB %1 offers %2 ATSD registers for %3 links")
                       .arg(vphb.index)
                       .arg(advertised)
                       .arg(links));
}

} // namespace

QStringList missingNvLink(const Host &host, const Plan &plan, const TreeNode &guestTree)
{
    QStringList missing;
    for (const Vphb &vphb : plan.vphbs) {
        const TreeNode *node =
            guestTree.child("pci@" + QByteArray::number(vphbBuid(vphb.index), 16));
        checkVphb(host, vphb, node ? *node : TreeNode{}, missing);
    }
    return missing;
}

} // namespace redbud
