// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/numaproperties.h"

#include <algorithm>

namespace redbud
{

namespace
{

constexpr auto referencePoints = "ibm,associativity-reference-points";
constexpr auto maximumDomains = "ibm,max-associativity-domains";

TreeNode emptyRtas()
{
    TreeNode node;
    node.name = "rtas";
    return node;
}

} // namespace

TreeNode rtasNode(const MachineType &type, int guestNodes, int gpuNodes)
{
    const auto total = quint32(std::max(1, guestNodes) + gpuNodes);
    TreeNode node = emptyRtas();
    if (type >= MachineType{5, 2} && guestNodes > 1) {
        // Distances between nodes came with 5.2: each of the four levels may tell nodes apart.
        node.setCells(referencePoints, {4, 3, 2, 1});
        node.setCells(maximumDomains, {4, total, total, total, total});
        return node;
    }
    if (type >= MachineType{5, 1})
        node.setCells(referencePoints, {4, 4, 2});
    else
        node.setCells(referencePoints, {4, 4});
    const quint32 outer = total > 1 ? 1 : 0;
    node.setCells(maximumDomains, {4, outer, outer, outer, total});
    return node;
}

TreeNode numaPropertiesOf(const TreeNode &rtas)
{
    TreeNode node = emptyRtas();
    for (const char *name : {referencePoints, maximumDomains}) {
        if (const QByteArray *value = rtas.property(name))
            node.set(name, *value);
    }
    return node;
}

} // namespace redbud
