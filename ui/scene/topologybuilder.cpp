// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologybuilder.h"

#include "ui/document/document.h"
#include "ui/scene/hostfacts.h"
#include "ui/scene/items/bridgeitem.h"
#include "ui/scene/items/chipitem.h"
#include "ui/scene/items/devicerowitem.h"
#include "ui/scene/items/gpuitem.h"
#include "ui/scene/items/groupitem.h"
#include "ui/scene/items/headeritem.h"
#include "ui/scene/items/linkitem.h"
#include "ui/scene/items/newvphbitem.h"
#include "ui/scene/items/pillitem.h"
#include "ui/scene/items/processoritem.h"
#include "ui/scene/items/slotitem.h"
#include "ui/scene/items/socketitem.h"
#include "ui/scene/items/vphbitem.h"
#include "ui/scene/topologylayout.h"
#include "ui/scene/vmfacts.h"

#include <QGraphicsScene>

#include <algorithm>
#include <utility>

namespace redbud
{

namespace
{

/// Cards are at 0.
constexpr qreal backgroundLayer = -2;

const VphbPlacement *placementOf(const Document &document, int index)
{
    if (!document.placement())
        return nullptr;
    const QList<VphbPlacement> &all = document.placement()->vphbs;
    const auto found = std::ranges::find(all, index, &VphbPlacement::index);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TopologyBuilder::TopologyBuilder(QGraphicsScene &scene, const Document &document,
                                 const TopologyLayout &layout, const Theme &theme)
    : m_scene(scene)
    , m_document(document)
    , m_layout(layout)
    , m_theme(theme)
{
}

void TopologyBuilder::build()
{
    if (m_document.hasHost()) {
        buildHost();
        buildChips();
    }
    buildVm();
}

template <typename Item>
Item *TopologyBuilder::add(Item *item, const QList<PciAddress> &devices)
{
    if (!devices.isEmpty()) {
        item->setDevices(devices);
        if (devices.size() == 1) {
            item->setToolTip(
                facts::deviceToolTip(m_document.host(), m_document.plan(), devices.first()));
            item->setSeverity(severityAt(m_document.problems(), devices.first()));
        }
    }
    m_scene.addItem(item);
    return item;
}

void TopologyBuilder::buildHost()
{
    const Host &host = m_document.host();
    const Plan &plan = m_document.plan();
    const HostLayout &parts = m_layout.host;
    add(new HeaderItem(parts.header, m_theme, facts::hostTitle(host), facts::hostSubtitle(host)))
        ->setToolTip((host.support.reasons + host.warnings).join(u'\n'));
    qsizetype number = 0;
    for (const HostLayout::Socket &socket : parts.sockets) {
        const bool hasGpus = std::ranges::any_of(
            parts.gpus, [&](const auto &gpu) { return socket.rect.contains(gpu.rect); });
        add(new SocketItem(socket, m_theme, facts::socketTitle(socket, number++),
                           facts::socketSubtitle(host, socket), hasGpus))
            ->setZValue(backgroundLayer);
    }
    for (const HostLayout::Group &group : parts.groups)
        add(new GroupItem(group, m_theme))->setZValue(backgroundLayer);
    for (const HostLayout::Line &line : parts.lines)
        m_scene.addItem(LinkItem::nvLink(line.from, line.to, m_theme));
    for (const HostLayout::Peers &peers : parts.peers) {
        auto *item = LinkItem::peers(peers, m_theme);
        item->setToolTip(facts::peersText(host, peers));
        m_scene.addItem(item);
    }
    for (const HostLayout::Processor &processor : parts.processors) {
        add(new ProcessorItem(processor.rect, m_theme, facts::processorTitle(host, processor),
                              facts::processorSubtitle(host, processor)));
    }
    for (const HostLayout::GpuCard &card : parts.gpus) {
        const PciDevice *device = host.device(card.address);
        const GpuCardTexts texts{facts::deviceTitle(host, card.address),
                                 facts::modelName(*device),
                                 facts::cardMemory(*device),
                                 card.address.toString(),
                                 facts::gpuDetails(host, card.address),
                                 facts::plannedAt(plan, {card.address})};
        add(new GpuItem(card.rect, m_theme, texts), {card.address});
    }
    for (const HostLayout::BridgeCard &card : parts.bridges) {
        auto *item = add(new BridgeItem(card.rect, m_theme, facts::deviceTitle(host, card.address),
                                        facts::shortAddress(card.address),
                                        plan.positionOf(card.address) >= 0),
                         {card.address});
        const std::optional<PciAddress> gpu = host.bridge(card.address)->gpu;
        if (gpu && severityAt(m_document.problems(), *gpu))
            item->setSeverity(std::nullopt); // one sign for a GPU with its bridges
    }
}

void TopologyBuilder::buildChips()
{
    const Host &host = m_document.host();
    const Plan &plan = m_document.plan();
    for (const HostLayout::Chip &chip : m_layout.host.chips) {
        QString subtitle = facts::chipSubtitle(chip, host);
        QString planned = facts::plannedAt(plan, chip.devices);
        if (chip.devices.size() > 1 && !planned.isEmpty())
            subtitle = std::exchange(planned, {}) + QStringLiteral(" · ") + subtitle;
        ChipItem *item = add(new ChipItem(chip, m_theme, facts::chipTitle(chip, host), subtitle,
                                          planned, facts::isInUse(host, chip.devices)),
                             chip.devices);
        if (item->isExpandable())
            item->setToolTip(subtitle);
    }
    for (const HostLayout::DeviceRow &row : m_layout.host.rows) {
        const HostLayout::Chip single{{}, {}, {row.address}, false};
        const QString planned = facts::plannedAt(plan, {row.address});
        add(new DeviceRowItem(row.rect, m_theme, row.address.toString(),
                              facts::deviceTitle(host, row.address),
                              planned.isEmpty() ? facts::chipSubtitle(single, host) : planned),
            {row.address});
    }
}

void TopologyBuilder::buildVm()
{
    const Plan &plan = m_document.plan();
    add(new HeaderItem(m_layout.vm.header, m_theme, facts::vmTitle(plan), facts::vmSubtitle(plan)));
    for (const VmLayout::Rack &rack : m_layout.vm.racks)
        buildRack(rack);
    add(new NewVphbItem(m_layout.vm.newVphb, m_theme));
}

void TopologyBuilder::buildRack(const VmLayout::Rack &rack)
{
    const Host &host = m_document.host();
    const Vphb none{rack.index, {}, {}, {}};
    const Vphb &vphb = rack.position ? m_document.plan().vphbs[*rack.position] : none;
    const VphbPlacement *placement = placementOf(m_document, rack.index);
    const std::optional<Severity> severity =
        severityAt(m_document.problems(), VphbIndex{rack.index});
    add(new VphbItem(rack, m_theme,
                     VphbTexts{facts::vphbTitle(rack.index),
                               facts::vphbSummary(host, vphb, placement),
                               placement ? facts::vphbWindows(*placement) : QString(),
                               !severity && facts::nvLinkWorks(host, vphb), severity}))
        ->setZValue(backgroundLayer);
    for (const VmLayout::Slot &row : rack.slotRows) {
        const QString slot = row.slot.toString();
        const QString title = facts::slotTitle(host, row.host);
        if (host.gpu(row.host)) {
            const qreal pillsLeft =
                row.pills.isEmpty() ? row.rect.right() : row.pills.first().rect.left();
            add(new SlotItem(row.rect, m_theme, slot, title,
                             facts::slotPlacement(row.host, placement), pillsLeft),
                {row.host});
        } else {
            add(new DeviceRowItem(row.rect, m_theme, slot, title, row.host.toString()), {row.host});
        }
        const bool marked = severityAt(m_document.problems(), row.host).has_value();
        for (const VmLayout::Pill &pill : row.pills) {
            PillItem *item =
                add(new PillItem(pill.rect, m_theme, facts::pillText(host, pill.host, pill.slot)),
                    {pill.host});
            if (marked)
                item->setSeverity(std::nullopt); // one sign for a GPU with its bridges
        }
    }
}

} // namespace redbud
