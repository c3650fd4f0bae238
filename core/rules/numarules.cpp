// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/checks.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

namespace
{

/// The host's NUMA nodes of the GPUs on a vPHB, in the plan's order; empty where unknown.
QList<int> hostNodesOn(const RuleContext &context, qsizetype position)
{
    QList<int> nodes;
    for (const PlacedDevice &placed : context.on(position)) {
        if (placed.gpu && placed.device && placed.device->numaNode &&
            !nodes.contains(*placed.device->numaNode))
            nodes.append(*placed.device->numaNode);
    }
    return nodes;
}

/// Which guest node stands for which node of the host, by the first vPHB with GPUs on either.
class NodePairs
{
public:
    /// The guest node of a host node, made to be @a guest where neither has a partner yet.
    std::optional<int> guestNodeOf(int hostNode, int guest)
    {
        if (!m_guestOf.contains(hostNode) && !m_taken.contains(guest)) {
            m_guestOf.insert(hostNode, guest);
            m_taken.insert(guest);
        }
        const auto it = m_guestOf.constFind(hostNode);
        return it != m_guestOf.cend() ? std::optional(*it) : std::nullopt;
    }

    /// The lowest guest node without a partner.
    std::optional<int> freeGuestNode(qsizetype nodes) const
    {
        for (int node = 0; node < nodes; ++node) {
            if (!m_taken.contains(node))
                return node;
        }
        return std::nullopt;
    }

private:
    QHash<int, int> m_guestOf;
    QSet<int> m_taken;
};

Problem farFromGpus(const RuleContext &context, qsizetype position, const QString &why)
{
    Problem problem;
    problem.severity = Severity::Warning;
    problem.where = places({}, {context.indexOf(position)});
    problem.message = Rule::tr("vPHB %1 is assigned to guest NUMA node %2, but %3. The guest would "
                               "put memory and processes where they are far from these GPUs. %4")
                          .arg(context.indexOf(position).value)
                          .arg(*context.plan().vphbs[position].numaNode)
                          .arg(why, Rule::tr("Use one guest node for each of the host's, or leave "
                                             "the node open."));
    return problem;
}

Fix moveTo(const RuleContext &context, qsizetype position, std::optional<int> node)
{
    const int index = context.indexOf(position).value;
    return {node ? Rule::tr("Assign vPHB %1 to guest NUMA node %2").arg(index).arg(*node)
                 : Rule::tr("Leave the NUMA node of vPHB %1 open").arg(index),
            {SetVphbNumaNode{position, node}}};
}

} // namespace

void checkNumaNodeOfGpus(const RuleContext &context, QList<Problem> &problems)
{
    NodePairs pairs;
    const qsizetype guestNodes = context.plan().numaNodes.size();
    for (qsizetype position = 0; position < context.plan().vphbs.size(); ++position) {
        const auto guest = context.plan().vphbs[position].numaNode;
        if (!guest || *guest >= guestNodes || guestNodes < 2)
            continue;
        const QList<int> nodes = hostNodesOn(context, position);
        if (nodes.isEmpty())
            continue;
        if (nodes.size() > 1) {
            problems.append(farFromGpus(
                context, position, Rule::tr("its GPUs are on several NUMA nodes of the host")));
            problems.last().fix = moveTo(context, position, std::nullopt);
            continue;
        }
        const auto partner = pairs.guestNodeOf(nodes.first(), *guest);
        if (partner == guest)
            continue;
        problems.append(farFromGpus(
            context, position,
            partner ? Rule::tr("other GPUs of the same node of the host are on guest node %1")
                          .arg(*partner)
                    : Rule::tr("GPUs of another node of the host are there already")));
        problems.last().fix =
            moveTo(context, position, partner ? partner : pairs.freeGuestNode(guestNodes));
    }
}

} // namespace redbud
