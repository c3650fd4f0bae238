// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/rules/checks.h"
#include "core/rules/hugepages.h"
#include "core/rules/rulecontext.h"
#include "core/rules/ruleset.h"

#include <limits>

namespace redbud
{

namespace
{

constexpr quint64 mostEntries = std::numeric_limits<quint32>::max();

} // namespace

void checkDmaOverflow(const RuleContext &context, QList<Problem> &problems)
{
    if (!context.placement())
        return;
    QList<VphbIndex> vphbs;
    const DmaWindow *largest = nullptr;
    for (const DmaWindow &window : context.placement()->dma) {
        if (!window.countOverflows)
            continue;
        vphbs.append(VphbIndex{window.vphb});
        if (!largest || window.entries > largest->entries)
            largest = &window;
    }
    if (!largest)
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.where = places({}, vphbs);
    problem.message = Rule::tr("The guest's 64-bit DMA window of %1 has %2 entries at a page size "
                               "of %3. QEMU counts them in 32 bits, gets 0, and asks the host for "
                               "a table with more levels than it needs. Larger pages behind the "
                               "memory avoid that.")
                          .arg(sizeForPeople(largest->windowSize))
                          .arg(largest->entries)
                          .arg(sizeForPeople(quint64(1) << largest->pageShift));
    const auto pages = suitableHugePages(context);
    if (pages && largest->windowSize / *pages <= mostEntries)
        problem.fix = useSuitableHugePages(context);
    problems.append(problem);
}

void checkDmaPageSize(const RuleContext &context, QList<Problem> &problems)
{
    const auto &pages = context.plan().machine.hugePages;
    if (!pages || (*pages & hostDmaPageSizes) != 0 || !context.placement() ||
        context.placement()->dma.isEmpty())
        return;
    const DmaWindow &window = context.placement()->dma.last();
    if (window.outcome != DmaOutcome::Asked)
        return;
    Problem problem;
    problem.severity = Severity::Warning;
    problem.message =
        Rule::tr("The memory is made of pages of %1, which the host's IOMMU cannot "
                 "map as a whole. DMA is mapped in pages of %2 instead, with larger "
                 "tables and more work for the same memory. Choose huge pages of "
                 "2 MiB or 1 GiB.")
            .arg(sizeForPeople(*pages), sizeForPeople(quint64(1) << window.pageShift));
    problem.fix = useSuitableHugePages(context);
    problems.append(problem);
}

} // namespace redbud
