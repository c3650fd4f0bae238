// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/rulecontext.h"

#include "core/plan/cards.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace redbud
{

RuleContext::RuleContext(const Host &host, const Plan &plan, const CheckOptions &options)
    : m_host(host)
    , m_plan(plan)
    , m_options(options)
    , m_facts(plan.vphbs.size())
{
    for (qsizetype position = 0; position < plan.vphbs.size(); ++position)
        readVphb(position);
    findRepeated();
    forEachCard(plan, [this](const auto &card) {
        if (const qsizetype position = positionOfIndex(card.vphb); position >= 0)
            m_facts[position].slots.take(card.slot);
    });
}

void RuleContext::readVphb(qsizetype position)
{
    const Vphb &vphb = m_plan.vphbs[position];
    VphbFacts &facts = m_facts[position];
    if (!m_firstWithIndex.contains(vphb.index))
        m_firstWithIndex.insert(vphb.index, position);
    facts.firstDevice = m_devices.size();
    QHash<int, qsizetype> groupPositions;
    for (const PlanDevice &device : vphb.devices) {
        facts.slots.take(device.slot);
        if (m_byAddress.contains(device.host))
            continue;
        m_byAddress.insert(device.host, m_devices.size());
        const PlacedDevice placed{device.host,
                                  position,
                                  m_host.device(device.host),
                                  m_host.gpu(device.host),
                                  m_host.bridge(device.host),
                                  canHaveNvLink2() ? nvLinkRegion(m_host, device.host)
                                                   : std::nullopt};
        m_devices.append(placed);
        facts.nvLinkGpu = facts.nvLinkGpu || placed.isNvLinkGpu();
        if (placed.device && placed.device->iommuGroup) {
            const int group = *placed.device->iommuGroup;
            auto known = groupPositions.constFind(group);
            if (known == groupPositions.cend()) {
                known = groupPositions.insert(group, facts.groups.size());
                facts.groups.append(GroupMembers{group, {}});
            }
            GroupMembers &members = facts.groups[*known];
            members.devices.append(device.host);
            members.nvLink = members.nvLink || placed.region;
        }
    }
    facts.deviceCount = m_devices.size() - facts.firstDevice;
    if (facts.groups.size() == 1 && !m_onlyWith.contains(facts.groups.first().group))
        m_onlyWith.insert(facts.groups.first().group, position);
}

void RuleContext::findRepeated()
{
    QHash<PciAddress, qsizetype> seen; // position in m_repeated
    for (qsizetype position = 0; position < m_plan.vphbs.size(); ++position) {
        QSet<PciAddress> here;
        for (const PlanDevice &device : m_plan.vphbs[position].devices) {
            const qsizetype first = m_devices[m_byAddress.value(device.host)].vphb;
            if (first == position && !here.contains(device.host)) {
                here.insert(device.host);
                continue;
            }
            if (const auto known = seen.constFind(device.host); known != seen.cend()) {
                m_repeated[*known].second.append(position);
            } else {
                seen.insert(device.host, m_repeated.size());
                m_repeated.append({device.host, {first, position}});
            }
        }
    }
}

const std::optional<Placement> &RuleContext::placement() const
{
    if (!m_placement) {
        Result<Placement> placed = place(m_host, m_plan, m_options.layout);
        m_placement.emplace();
        if (placed)
            *m_placement = *std::move(placed);
        const qsizetype count = *m_placement ? (*m_placement)->vphbs.size() : 0;
        for (qsizetype i = count - 1; i >= 0; --i)
            m_placementOfIndex.insert((*m_placement)->vphbs[i].index, i);
    }
    return *m_placement;
}

const VphbPlacement *RuleContext::placementOf(qsizetype position) const
{
    if (!placement())
        return nullptr;
    const auto it = m_placementOfIndex.constFind(m_plan.vphbs[position].index);
    return it != m_placementOfIndex.cend() ? &placement()->vphbs[*it] : nullptr;
}

std::span<const PlacedDevice> RuleContext::on(qsizetype position) const
{
    const VphbFacts &facts = m_facts[position];
    return std::span(m_devices).subspan(size_t(facts.firstDevice), size_t(facts.deviceCount));
}

const PlacedDevice *RuleContext::find(const PciAddress &address) const
{
    const auto it = m_byAddress.constFind(address);
    return it != m_byAddress.cend() ? &m_devices[*it] : nullptr;
}

bool RuleContext::isInUse(const PciAddress &address) const
{
    const PciDevice *device = m_host.device(address);
    const Gpu *gpu = m_host.gpu(address);
    const bool memoryOnline = gpu && gpu->memory && gpu->memory->online;
    return device && device->inUse.value_or(QStringList()).size() > (memoryOnline ? 1 : 0);
}

bool RuleContext::isFirstWithIndex(qsizetype position) const
{
    return positionOfIndex(m_plan.vphbs[position].index) == position;
}

bool RuleContext::canTake(qsizetype position, qsizetype count) const
{
    return isFirstWithIndex(position) && m_facts[position].slots.freeCount() >= count;
}

std::optional<int> RuleContext::FreeIndices::take()
{
    while (m_next <= maxVphbIndex && m_context.m_firstWithIndex.contains(m_next))
        ++m_next;
    return m_next <= maxVphbIndex ? std::optional(m_next++) : std::nullopt;
}

QString RuleContext::nameOf(const PciAddress &address) const
{
    const QString text = address.toString();
    if (const Gpu *gpu = m_host.gpu(address)) {
        if (gpu->label.isEmpty() || gpu->label == text)
            return Rule::tr("GPU %1").arg(text);
        return QStringLiteral("%1 (%2)").arg(gpu->label, text);
    }
    return m_host.bridge(address) ? Rule::tr("NVLink bridge %1").arg(text) : text;
}

QString RuleContext::namesOf(const QList<PciAddress> &addresses) const
{
    QStringList names;
    names.reserve(addresses.size());
    for (const PciAddress &address : addresses)
        names.append(nameOf(address));
    return names.join(QStringLiteral(", "));
}

QList<Place> places(const QList<PciAddress> &devices, const QList<VphbIndex> &vphbs)
{
    QList<Place> where(devices.begin(), devices.end());
    where.append(QList<Place>(vphbs.begin(), vphbs.end()));
    return where;
}

} // namespace redbud
