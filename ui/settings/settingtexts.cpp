// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingtexts.h"

#include "core/base/size.h"
#include "core/plan/planwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud::settings
{

namespace
{

/// What is below is a number whose unit was forgotten, or is still to be typed.
constexpr quint64 leastWithoutUnit = MiB;
/// Above what any kernel has.
constexpr int largestNode = 1023;

QString tr(const char *text)
{
    return QCoreApplication::translate("SettingTexts", text);
}

tl::unexpected<Error> refusal(const QString &message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

} // namespace

Result<quint64> sizeOf(const QString &text)
{
    const std::optional<quint64> bytes = parseSize(text);
    if (!bytes) {
        return refusal(
            tr("This is not a size. Write a whole number and K, M, G or T, such as 384G"));
    }
    if (*bytes != 0 && *bytes < leastWithoutUnit && text.back().isDigit())
        return refusal(tr("%1 of what? Write %1M or %1G").arg(text));
    return *bytes;
}

Result<std::optional<quint64>> optionalSizeOf(const QString &text)
{
    if (text.isEmpty())
        return std::optional<quint64>();
    const Result<quint64> bytes = sizeOf(text);
    if (!bytes)
        return failure(bytes.error());
    return std::optional(*bytes);
}

QString textOf(std::optional<quint64> bytes)
{
    return bytes ? sizeToString(*bytes) : QString();
}

Result<CpuSet> cpusOf(const QString &text)
{
    const std::optional<CpuSet> cpus = CpuSet::parse(text);
    if (!cpus || cpus->isEmpty())
        return refusal(tr("This is not a list of processors. Write it like 0-7,16"));
    return *cpus;
}

Result<QList<int>> nodesOf(const QString &text)
{
    const std::optional<CpuSet> nodes = CpuSet::parse(text);
    if (!nodes)
        return refusal(tr("This is not a list of NUMA nodes. Write it like 0,8"));
    if (!nodes->isEmpty() && nodes->ranges().last().last > largestNode)
        return refusal(tr("No host has a NUMA node above %1").arg(largestNode));
    QList<int> all;
    for (const CpuSet::Range &range : nodes->ranges()) {
        for (int node = range.first; node <= range.last; ++node)
            all.append(node);
    }
    return all;
}

QString textOf(const QList<int> &nodes)
{
    QStringList texts;
    for (const int node : nodes)
        texts += QString::number(node);
    return texts.join(u',');
}

Result<GuestSlot> slotOf(const QString &text)
{
    const std::optional<GuestSlot> slot = GuestSlot::parse(text);
    if (!slot) {
        return refusal(
            tr("This is not a slot. Write device and function in hex, from 00.0 to 1f.7"));
    }
    return *slot;
}

QList<ChoiceField::Choice> policies()
{
    return {{keyOf(MemoryPolicy::Bind), tr("From these nodes only")},
            {keyOf(MemoryPolicy::Preferred), tr("From these nodes first")},
            {keyOf(MemoryPolicy::Interleave), tr("From these nodes in turn")}};
}

MemoryPolicy policyOf(const QString &key)
{
    const auto it =
        std::ranges::find_if(memoryPolicyWords, [&](const auto &word) { return key == word.text; });
    return it != memoryPolicyWords.end() ? it->value : MemoryPolicy::Bind;
}

QString keyOf(MemoryPolicy policy)
{
    return wordOf(memoryPolicyWords, policy);
}

QList<ChoiceField::Choice> vphbs(const Plan &plan, int present)
{
    QList<int> indices{0}; // every guest has it
    for (const Vphb &vphb : plan.vphbs) {
        if (!indices.contains(vphb.index))
            indices.append(vphb.index);
    }
    std::ranges::sort(indices);
    QList<ChoiceField::Choice> choices;
    for (const int index : std::as_const(indices))
        choices.append({QString::number(index), tr("vPHB %1").arg(index)});
    if (!indices.contains(present)) {
        choices.append({QString::number(present), tr("vPHB %1 (not in the plan)").arg(present)});
    }
    return choices;
}

} // namespace redbud::settings
