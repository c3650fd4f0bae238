// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/predictedtree.h"

#include "core/guesttree/devicenode.h"
#include "core/guesttree/numaproperties.h"
#include "core/guesttree/nvlinknodes.h"
#include "core/guesttree/vphbnode.h"

namespace redbud
{

namespace
{

TreeNode bareRoot()
{
    TreeNode root;
    root.setCell("#address-cells", 2);
    root.setCell("#size-cells", 2);
    return root;
}

bool isManaged(const TreeNode &node)
{
    if (node.name.startsWith("pci@") || node.name.startsWith("npuphb"))
        return true;
    const QByteArray *compatible = node.property("compatible");
    return node.name.startsWith("memory@") && compatible &&
           *compatible == QByteArrayView("ibm,coherent-device-memory\0", 27);
}

} // namespace

Result<TreeNode> predictTree(const Host &host, const Plan &plan)
{
    const Result<Placement> placement = place(host, plan);
    if (!placement)
        return failure(placement.error());
    // place() has accepted the machine type.
    const MachineType type = MachineType::parse(plan.machine.type).value_or(MachineType{});
    TreeNode root = bareRoot();
    int order = 0;
    int gpuNodes = 0;
    for (const VphbPlacement &placed : placement->vphbs) {
        const Vphb *planned = plan.vphb(placed.index);
        const Vphb vphb = planned ? *planned : Vphb{};
        // Machines without windows for NVLink2 do not collect its devices.
        const NvLinkCollection collection =
            placed.gpuRam ? collectNvLink(host, vphb) : NvLinkCollection{};
        gpuNodes += collection.numaIds;
        TreeNode node = vphbNode(type, vphb, placed, order++);
        for (const PlanDevice &device : vphb.devices) {
            const PciDevice *known = host.device(device.host);
            if (!known)
                continue;
            TreeNode child = deviceNode(type, *known, device.slot, placed.index);
            addNvLinkProperties(child, device.host, placed.index, collection);
            node.children.append(child);
        }
        addAtsds(node, collection, placed);
        root.children.append(node);
        root.children.append(nvLinkNodes(type, collection, placed, plan.numaNodes.size()));
    }
    root.children.append(rtasNode(type, int(plan.numaNodes.size()), gpuNodes));
    return root;
}

TreeNode managedNodes(const TreeNode &wholeTree)
{
    TreeNode root = bareRoot();
    for (const TreeNode &node : wholeTree.children) {
        if (isManaged(node))
            root.children.append(node);
        else if (node.name == "rtas")
            root.children.append(numaPropertiesOf(node));
    }
    return root;
}

} // namespace redbud
