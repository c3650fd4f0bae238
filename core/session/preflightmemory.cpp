// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/placement/lockedmemory.h"
#include "core/rules/hugepages.h"
#include "core/session/preflightcontext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

using Level = PreflightItem::Level;

namespace
{

/// The host's huge pages of the plan's size; absent where the plan takes none.
std::optional<HugePages> hugePages(const PreflightContext &context)
{
    const auto &size = context.plan().machine.hugePages;
    if (!size || *size == 0 || context.simulated())
        return std::nullopt;
    const HugePages *pages = hugePagesOf(context.facts().memory.hugePages, *size);
    return pages ? *pages : HugePages{*size, 0, 0};
}

/// Each guest node's memory is an object of its own, which takes whole pages.
quint64 pagesNeeded(const Plan &plan, quint64 size)
{
    const auto pagesOf = [size](quint64 bytes) { return bytes / size + (bytes % size ? 1 : 0); };
    quint64 pages = 0;
    for (const GuestNumaNode &node : plan.numaNodes)
        pages += pagesOf(node.memory);
    return plan.numaNodes.isEmpty() ? pagesOf(plan.machine.memory) : pages;
}

QSet<int> nodesOfGpus(const PreflightContext &context)
{
    QSet<int> nodes;
    for (const PciAddress &address : devicesOf(context.plan())) {
        const PciDevice *device = context.host().device(address);
        if (device && context.host().gpu(address) && device->numaNode)
            nodes.insert(*device->numaNode);
    }
    return nodes;
}

QString limitText(const std::optional<quint64> &limit)
{
    return limit ? sizeForPeople(*limit) : PreflightContext::tr("any amount");
}

} // namespace

void checkMemory(const PreflightContext &context, QList<PreflightItem> &items)
{
    const quint64 memory = context.memory();
    const MemoryFacts &host = context.facts().memory;
    const QString rule = u"too-much-memory"_s;
    if (hugePages(context) || host.total == 0)
        return;
    PreflightItem item{u"memory"_s, Level::Good, {}};
    if (memory > host.total) {
        item.level = context.errorUnlessWaived(rule);
        item.fix = context.fixOfRule(rule);
        item.text = PreflightContext::tr("The virtual machine has %1 of memory and this machine "
                                         "%2. It would not start. Give it less.")
                        .arg(sizeForPeople(memory), sizeForPeople(host.total));
    } else if (const auto shortage = shortageOfNodes(context)) {
        item = *shortage;
    } else if (memory > host.available) {
        item.level = Level::Warning;
        item.text = PreflightContext::tr("The virtual machine has %1 of memory, and %2 of this "
                                         "machine's %3 are available now. Starting it may end "
                                         "other programs or itself. End something, or give it "
                                         "less.")
                        .arg(sizeForPeople(memory), sizeForPeople(host.available),
                             sizeForPeople(host.total));
    } else {
        item.text = PreflightContext::tr("There is enough memory: %1 of %2 that are available.")
                        .arg(sizeForPeople(memory), sizeForPeople(host.available));
    }
    items.append(item);
}

void checkHugePages(const PreflightContext &context, QList<PreflightItem> &items)
{
    const auto pages = hugePages(context);
    if (!pages)
        return;
    const quint64 needed = pagesNeeded(context.plan(), pages->size);
    const QString size = sizeForPeople(pages->size);
    const auto shortage = shortageOfPages(context, *pages);
    if (needed <= pages->free && shortage) {
        items.append(*shortage);
        return;
    }
    if (needed <= pages->free) {
        items.append({u"huge-pages"_s, Level::Good,
                      PreflightContext::tr("There are enough huge pages of %1: %2 of %3 that are "
                                           "free.")
                          .arg(size)
                          .arg(needed)
                          .arg(pages->free)});
        return;
    }
    const QString rule = pages->total == 0 ? u"huge-page-size"_s : u"huge-page-shortage"_s;
    items.append({u"huge-pages"_s,
                  context.errorUnlessWaived(rule),
                  PreflightContext::tr("The memory takes %1 huge pages of %2. This machine has %3, "
                                       "of which %4 can be had now, so QEMU would not start. Set "
                                       "more aside (nr_hugepages), or use other pages.")
                      .arg(needed)
                      .arg(size)
                      .arg(pages->total)
                      .arg(pages->free),
                  {},
                  context.fixOfRule(rule)});
}

void checkHugePagesNearGpus(const PreflightContext &context, QList<PreflightItem> &items)
{
    const auto pages = hugePages(context);
    const QSet<int> near = nodesOfGpus(context);
    // Where to take it from, a plan that binds it has said itself.
    if (!pages || near.isEmpty() || isBoundToNodes(context))
        return;
    const quint64 needed = pagesNeeded(context.plan(), pages->size);
    if (needed > pages->free)
        return; // too few in any case
    quint64 free = 0;
    QStringList told;
    for (const NumaNode &node : context.facts().memory.nodes) {
        const HugePages *ofNode = hugePagesOf(node.hugePages, pages->size);
        if (!ofNode || !near.contains(node.id))
            continue;
        free += ofNode->free;
        told.append(PreflightContext::tr("%1 on node %2").arg(ofNode->free).arg(node.id));
    }
    if (told.isEmpty() || needed <= free)
        return;
    items.append({u"huge-pages-near-gpus"_s, Level::Warning,
                  PreflightContext::tr("The memory takes %1 huge pages, but beside the processors "
                                       "with the plan's GPUs fewer are free (%2). The rest comes "
                                       "from other NUMA nodes, where the GPUs reach it more "
                                       "slowly. Set more aside on these nodes.")
                      .arg(needed)
                      .arg(told.join(u", "_s))});
}

void checkLockedMemory(const PreflightContext &context, QList<PreflightItem> &items)
{
    const quint64 needed = lockedMemoryLimit(context.host(), context.plan());
    if (context.simulated() || needed == 0)
        return;
    const LockedMemoryLimits &limits = context.facts().lockedMemory;
    PreflightItem item{u"locked-memory"_s, Level::Good, {}};
    if (lockedMemoryShortfall(needed, limits.soft) == 0) {
        item.text =
            PreflightContext::tr("QEMU may lock the %1 that it needs.").arg(sizeForPeople(needed));
    } else if (lockedMemoryShortfall(needed, limits.hard) == 0) {
        item.text = PreflightContext::tr("QEMU has to lock %1. The limit is %2 and will be raised, "
                                         "which you may do up to %3.")
                        .arg(sizeForPeople(needed), limitText(limits.soft), limitText(limits.hard));
    } else {
        // The launch has the helper lift the limit, so this does not stand against it.
        item.level = Level::Warning;
        item.text = PreflightContext::tr("QEMU has to lock %1 (%2 bytes), but you may lock %3, so "
                                         "the host would refuse to map its memory for DMA. Redbud "
                                         "has it allowed for this launch; you may be asked for a "
                                         "password. To raise the limit for good, set \"memlock\" "
                                         "in /etc/security/limits.conf and log in again.")
                        .arg(sizeForPeople(needed))
                        .arg(needed)
                        .arg(limitText(limits.hard));
    }
    items.append(item);
}

} // namespace redbud
