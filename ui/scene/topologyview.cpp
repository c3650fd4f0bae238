// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologyview.h"

#include "ui/scene/drophint.h"
#include "ui/scene/items/chipitem.h"
#include "ui/scene/neighbour.h"
#include "ui/scene/overview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace redbud
{

namespace
{

constexpr qreal smallestZoom = 0.25;
constexpr qreal largestZoom = 4;
/// What fitting may do: below, texts get hard to read and scrolling is better; above, there is
/// nothing to gain.
constexpr qreal smallestFit = 0.6;
constexpr qreal largestFit = 1.25;
/// A high picture is scrolled rather than shrunk below this.
constexpr qreal smallestFitForHeight = 0.8;

} // namespace

TopologyView::TopologyView(TopologyScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_hint(new DropHint(this))
    , m_overview(new Overview(*this, scene))
{
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setDragMode(QGraphicsView::RubberBandDrag);
    setAcceptDrops(true);
    setMouseTracking(true);
    setAccessibleName(tr("Topology of host and virtual machine"));
    setAccessibleDescription(
        tr("Arrow keys go from device to device, Ctrl+M moves the selected one to a vPHB, Delete "
           "takes it out of the plan"));
    connect(&scene, &QGraphicsScene::sceneRectChanged, this, [this] {
        if (m_fitted && !m_fitting)
            fit();
    });
}

void TopologyView::fit()
{
    m_fitted = true;
    m_fitting = true;
    const QSizeF natural = m_scene.naturalSize();
    // The room with and without a scroll bar must give the same picture, or it would flicker.
    const qreal bar = verticalScrollBar()->sizeHint().width();
    constexpr qreal slack = 2; // for rounding
    const QSizeF room(std::max(width() - bar - slack, 1.0), std::max(height() - slack, 1.0));
    const qreal byWidth = room.width() / natural.width();
    const qreal byHeight = std::max(room.height() / natural.height(), smallestFitForHeight);
    const qreal scale = std::clamp(std::min(byWidth, byHeight), smallestFit, largestFit);
    // It fits by width, but while the scene changes it does not yet, and a bar would stay.
    setHorizontalScrollBarPolicy(byWidth < smallestFit ? Qt::ScrollBarAsNeeded
                                                       : Qt::ScrollBarAlwaysOff);
    m_scene.setWidth(std::floor(room.width() / scale));
    setZoom(scale);
    m_fitting = false;
}

void TopologyView::zoomBy(qreal factor)
{
    m_fitted = false;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setZoom(std::clamp(transform().m11() * factor, smallestZoom, largestZoom));
}

int TopologyView::zoom() const
{
    return qRound(transform().m11() * 100);
}

void TopologyView::setZoom(qreal scale)
{
    setTransform(QTransform::fromScale(scale, scale));
    m_overview->follow();
    Q_EMIT zoomChanged(zoom());
}

void TopologyView::show(const QList<Place> &places)
{
    const QRectF area = m_scene.show(places);
    if (!area.isNull())
        ensureVisible(area, 40, 40);
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitted && !m_fitting)
        fit();
    m_overview->follow();
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    setTransformationAnchor(AnchorUnderMouse);
    zoomBy(std::pow(1.2, event->angleDelta().y() / 120.0));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        selectNeighbour(Qt::Key(event->key()));
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const QList<QGraphicsItem *> selected = m_scene.selectedItems();
        if (!selected.isEmpty() && toggleChip(dynamic_cast<TopologyItem *>(selected.first())))
            return;
        break;
    }
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void TopologyView::selectNeighbour(Qt::Key arrow)
{
    QList<TopologyItem *> parts;
    QList<QRectF> rects;
    const TopologyItem *current = nullptr;
    const QList<QGraphicsItem *> all = m_scene.items(Qt::AscendingOrder);
    for (QGraphicsItem *item : all) {
        auto *part = dynamic_cast<TopologyItem *>(item);
        if (!part || part->devices().isEmpty())
            continue;
        if (part->isSelected() && !current)
            current = part;
        parts.append(part);
        rects.append(part->rect());
    }
    if (parts.isEmpty())
        return;
    const qsizetype next = current ? neighbour(rects, current->rect(), arrow) : 0;
    if (next < 0)
        return;
    m_scene.clearSelection();
    parts[next]->setSelected(true);
    ensureVisible(rects[next], 40, 40);
}

bool TopologyView::toggleChip(TopologyItem *item)
{
    const auto *chip = qgraphicsitem_cast<ChipItem *>(item);
    if (!chip || !chip->isExpandable())
        return false;
    m_scene.toggle(DeviceBundle(chip->bundle()));
    return true;
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    TopologyItem *item = m_scene.deviceItemAt(mapToScene(event->pos()));
    m_pressed.reset();
    if (item && event->button() == Qt::LeftButton)
        m_pressed = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    const bool far = m_pressed && (event->pos() - *m_pressed).manhattanLength() >=
                                      QApplication::startDragDistance();
    if (event->buttons() == Qt::NoButton) {
        const TopologyItem *below = m_scene.deviceItemAt(mapToScene(event->pos()));
        m_scene.setHovered(below ? below->devices() : QList<PciAddress>());
    }
    if (!far || !event->buttons().testFlag(Qt::LeftButton)) {
        QGraphicsView::mouseMoveEvent(event);
        return;
    }
    TopologyItem *item = m_scene.deviceItemAt(mapToScene(*m_pressed));
    m_pressed.reset();
    if (item)
        startDrag(item);
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed.reset();
    QGraphicsView::mouseReleaseEvent(event);
}

void TopologyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!toggleChip(m_scene.deviceItemAt(mapToScene(event->pos()))))
        QGraphicsView::mouseDoubleClickEvent(event);
}

void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    QPointF at = mapToScene(event->pos());
    QPoint global = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        TopologyItem *item = m_scene.deviceItemAt(at);
        if (item && !item->isSelected()) {
            m_scene.clearSelection();
            item->setSelected(true);
        }
    } else {
        const QList<QGraphicsItem *> selected = m_scene.selectedItems();
        if (!selected.isEmpty()) {
            at = selected.first()->boundingRect().center();
            global = viewport()->mapToGlobal(mapFromScene(at));
        }
    }
    Q_EMIT menuWanted(global, at);
}

} // namespace redbud
