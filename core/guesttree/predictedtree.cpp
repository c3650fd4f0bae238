// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/predictedtree.h"

#include "core/guesttree/devicenode.h"
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
    for (const VphbPlacement &placed : placement->vphbs) {
        const Vphb *planned = plan.vphb(placed.index);
        const Vphb vphb = planned ? *planned : Vphb{};
        const NvLinkCollection collection = collectNvLink(host, vphb);
        TreeNode node = vphbNode(placed);
        for (const PlanDevice &device : vphb.devices) {
            const PciDevice *known = host.device(device.host);
            if (!known)
                continue;
            TreeNode child = deviceNode(*known, device.slot, placed.index);
            addNvLinkProperties(child, device.host, placed.index, collection);
            node.children.append(child);
        }
        addAtsds(node, collection, placed);
        root.children.append(node);
        root.children.append(nvLinkNodes(type, collection, placed));
    }
    return root;
}

TreeNode managedNodes(const TreeNode &wholeTree)
{
    TreeNode root = bareRoot();
    for (const TreeNode &node : wholeTree.children) {
        if (isManaged(node))
            root.children.append(node);
    }
    return root;
}

} // namespace redbud
