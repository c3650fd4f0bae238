// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologyscene.h"

#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/scene/items/linkitem.h"
#include "ui/scene/items/newvphbitem.h"
#include "ui/scene/items/vphbitem.h"
#include "ui/scene/topologybuilder.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace redbud
{

namespace
{

/// Above the outlines, below the cards.
constexpr qreal assignmentLayer = -1;
/// Of what does not match a filter: still to be recognized, clearly behind the rest.
constexpr qreal dimmed = 0.22;

} // namespace

TopologyScene::TopologyScene(const Document &document, QObject *parent)
    : QGraphicsScene(parent)
    , m_document(document)
{
    connect(&document, &Document::hostChanged, this, [this] {
        // The live host changes while somebody looks at it; what is open stays open.
        if (std::exchange(m_source, m_document.host().source) != m_document.host().source)
            m_expanded.clear();
        rebuild();
    });
    connect(&document, &Document::planChanged, this, &TopologyScene::rebuild);
    connect(this, &QGraphicsScene::selectionChanged, this, &TopologyScene::showAssignments);
    rebuild();
}

TopologyScene::~TopologyScene()
{
    // The base class deletes the items, selected ones too, when this half is gone already.
    disconnect(this, &QGraphicsScene::selectionChanged, nullptr, nullptr);
}

QSizeF TopologyScene::naturalSize() const
{
    return layoutTopology(m_document.host(), m_document.plan(), 0, m_expanded).bounds.size();
}

void TopologyScene::setTheme(const Theme &theme)
{
    m_theme = theme;
    rebuild();
}

void TopologyScene::setWidth(qreal width)
{
    if (qFuzzyCompare(width, m_width))
        return;
    m_width = width;
    rebuild();
}

void TopologyScene::toggle(const DeviceBundle &bundle)
{
    if (!m_expanded.removeOne(bundle))
        m_expanded.append(bundle);
    rebuild();
}

QList<PciAddress> TopologyScene::selectedDevices() const
{
    QList<PciAddress> devices;
    const QList<QGraphicsItem *> all = items(Qt::AscendingOrder);
    for (const QGraphicsItem *item : all) {
        const auto *part = dynamic_cast<const TopologyItem *>(item);
        if (!part || !part->isSelected())
            continue;
        for (const PciAddress &device : part->devices()) {
            if (!devices.contains(device))
                devices.append(device);
        }
    }
    return devices;
}

void TopologyScene::selectDevices(const QList<PciAddress> &devices)
{
    if (devices.isEmpty()) {
        clearSelection();
        return;
    }
    QSignalBlocker blocker(this);
    const QList<QGraphicsItem *> all = items();
    for (QGraphicsItem *item : all) {
        auto *part = dynamic_cast<TopologyItem *>(item);
        if (!part || part->devices().isEmpty())
            continue;
        // A chip counts only as a whole; a part of it must not select the rest.
        part->setSelected(std::ranges::all_of(
            part->devices(), [&](const PciAddress &device) { return devices.contains(device); }));
    }
    // One signal for all of them.
    blocker.unblock();
    Q_EMIT selectionChanged();
}

void TopologyScene::revealDevices(const QList<PciAddress> &devices)
{
    bool changed = false;
    for (const HostLayout::Chip &chip : std::as_const(m_layout.host.chips)) {
        const auto isIn = [&chip](const PciAddress &device) {
            return chip.devices.contains(device);
        };
        if (chip.devices.size() < 2 || chip.expanded || std::ranges::none_of(devices, isIn))
            continue;
        // All of them are selected with the chip.
        if (std::ranges::all_of(chip.devices, [&devices](const PciAddress &device) {
                return devices.contains(device);
            }))
            continue;
        m_expanded.append(chip.bundle);
        changed = true;
    }
    if (changed)
        rebuild();
}

void TopologyScene::setFilter(const DeviceFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyFilter();
}

void TopologyScene::applyFilter()
{
    m_matches = matchingDevices(m_filter, m_document.host(), m_document.plan());
    const QSet<PciAddress> matching(m_matches.cbegin(), m_matches.cend());
    const QList<QGraphicsItem *> all = items();
    for (QGraphicsItem *item : all) {
        const auto *part = dynamic_cast<const TopologyItem *>(item);
        if (!part || part->devices().isEmpty())
            continue;
        const bool shown = m_filter.isEmpty() ||
                           std::ranges::any_of(part->devices(), [&](const PciAddress &device) {
                               return matching.contains(device);
                           });
        item->setOpacity(shown ? 1 : dimmed);
    }
    Q_EMIT matchesChanged();
}

std::optional<PciAddress> TopologyScene::nextMatch(bool backwards) const
{
    if (m_matches.isEmpty())
        return std::nullopt;
    const QList<PciAddress> selected = selectedDevices();
    const qsizetype at = selected.isEmpty() ? -1 : m_matches.indexOf(selected.constFirst());
    const qsizetype count = m_matches.size();
    const qsizetype next = at < 0      ? (backwards ? count - 1 : 0)
                           : backwards ? (at + count - 1) % count
                                       : (at + 1) % count;
    return m_matches[next];
}

void TopologyScene::setHovered(const QList<PciAddress> &devices)
{
    if (m_hovered == devices)
        return;
    m_hovered = devices;
    showAssignments();
}

QRectF TopologyScene::show(const QList<Place> &places)
{
    QRectF area;
    QList<PciAddress> devices;
    QList<int> indices;
    for (const Place &place : places) {
        if (const auto *address = std::get_if<PciAddress>(&place)) {
            devices.append(*address);
            area |= m_layout.hostRectOf(*address) | m_layout.slotRectOf(*address);
        } else if (const auto *index = std::get_if<VphbIndex>(&place)) {
            indices.append(index->value);
            area |= m_layout.rackRectOf(index->value);
        }
    }
    selectDevices(devices);
    const QList<QGraphicsItem *> all = items();
    for (QGraphicsItem *item : all) {
        if (auto *rack = qgraphicsitem_cast<VphbItem *>(item))
            rack->setHighlighted(indices.contains(rack->index()));
    }
    return area;
}

std::optional<int> TopologyScene::dropIndexAt(QPointF position) const
{
    for (const VmLayout::Rack &rack : m_layout.vm.racks) {
        if (rack.rect.contains(position))
            return rack.index;
    }
    // Anywhere below the racks is meant as a new one.
    const QRectF &vm = m_layout.vm.bounds;
    if (position.x() >= vm.left() && position.y() >= m_layout.vm.newVphb.top())
        return freeVphbIndex(m_document.plan());
    return std::nullopt;
}

DropPreview TopologyScene::previewDrop(const QList<PciAddress> &devices, std::optional<int> index,
                                       bool alone) const
{
    const Host &host = m_document.host();
    const Plan &plan = m_document.plan();
    const QList<Problem> &problems = m_document.problems();
    if (!index)
        return previewRemoving(host, plan, problems, withBridges(host, devices));
    return previewPlacing(host, plan, problems, alone ? devices : withBridges(host, devices),
                          *index);
}

bool TopologyScene::takesBridges(const QList<PciAddress> &devices) const
{
    return withBridges(m_document.host(), devices).size() > devices.size();
}

void TopologyScene::markDropTarget(std::optional<int> index, const QColor &color)
{
    const bool isNew = index && m_layout.rackRectOf(*index).isNull();
    const QList<QGraphicsItem *> all = items();
    for (QGraphicsItem *item : all) {
        if (auto *rack = qgraphicsitem_cast<VphbItem *>(item))
            rack->setDropTarget(index && rack->index() == *index ? color : QColor());
        else if (auto *place = qgraphicsitem_cast<NewVphbItem *>(item))
            place->setDropTarget(isNew ? color : QColor());
    }
}

TopologyItem *TopologyScene::deviceItemAt(QPointF position) const
{
    const QList<QGraphicsItem *> below = items(position);
    for (QGraphicsItem *item : below) {
        auto *part = dynamic_cast<TopologyItem *>(item);
        if (part && !part->devices().isEmpty() && part->rect().contains(position))
            return part;
    }
    return nullptr;
}

void TopologyScene::rebuild()
{
    const QList<PciAddress> selected = selectedDevices();
    m_hovered.clear();
    // Deselected first: nobody hears of items that go.
    clearSelection();
    // The items go with the scene's; those of a pointer are there without a selection, too.
    m_assignments.clear();
    clear();
    m_layout = layoutTopology(m_document.host(), m_document.plan(), m_width, m_expanded);
    setBackgroundBrush(m_theme.canvas);
    TopologyBuilder(*this, m_document, m_layout, m_theme).build();
    setSceneRect(m_layout.bounds);
    applyFilter();
    selectDevices(selected);
}

void TopologyScene::showAssignments()
{
    qDeleteAll(m_assignments);
    m_assignments.clear();
    QList<PciAddress> devices = selectedDevices();
    for (const PciAddress &device : std::as_const(m_hovered)) {
        if (!devices.contains(device))
            devices.append(device);
    }
    for (const PciAddress &device : std::as_const(devices)) {
        const QRectF from = m_layout.hostRectOf(device);
        const QRectF to = m_layout.slotRectOf(device);
        if (from.isNull() || to.isNull())
            continue;
        QGraphicsItem *line = LinkItem::assignment({from.right(), from.center().y()},
                                                   {to.left(), to.center().y()}, m_theme);
        // Behind the cards, so that it crosses no text.
        line->setZValue(assignmentLayer);
        addItem(line);
        m_assignments.append(line);
    }
}

} // namespace redbud
