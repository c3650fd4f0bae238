// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// Drags of devices in the view of the picture.
#include "ui/scene/devicedrag.h"
#include "ui/scene/drophint.h"
#include "ui/scene/items/topologyitem.h"
#include "ui/scene/overview.h"
#include "ui/scene/topologyview.h"

#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

namespace redbud
{

namespace
{

/// A drag that comes so close to an edge scrolls the picture.
constexpr int scrollMargin = 36;
constexpr int scrollStep = 14;
constexpr int scrollMilliseconds = 30;

} // namespace

void TopologyView::startDrag(TopologyItem *item)
{
    QList<PciAddress> devices = m_scene.selectedDevices();
    if (!item->isSelected())
        devices = item->devices();
    // A picture of the thing itself, small enough not to hide the target.
    const QRectF area = item->rect();
    QPixmap picture((area.size() * 0.75 * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, QRectF(QPointF(), area.size() * 0.75), area);
    painter.end();

    auto *drag = new QDrag(this);
    drag->setMimeData(devicedrag::encode(devices).release());
    drag->setPixmap(picture);
    drag->setHotSpot(QPoint(12, 12));
    // The drop may rebuild the scene; nothing of it is used after this.
    drag->exec(Qt::MoveAction);
    endDrag();
}

void TopologyView::dragEnterEvent(QDragEnterEvent *event)
{
    m_dragged = devicedrag::decode(*event->mimeData());
    m_target.reset();
    if (m_dragged.isEmpty())
        return;
    m_overview->setAside(true);
    event->acceptProposedAction();
}

void TopologyView::dragMoveEvent(QDragMoveEvent *event)
{
    m_dragPosition = event->position().toPoint();
    m_dragAlone = event->modifiers().testFlag(Qt::ShiftModifier);
    event->setAccepted(previewDrop(mapToScene(m_dragPosition), m_dragAlone));
    const int edge = std::min(m_dragPosition.y(), viewport()->height() - m_dragPosition.y());
    if (edge >= scrollMargin)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(scrollMilliseconds, this);
}

void TopologyView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QGraphicsView::timerEvent(event);
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + (m_dragPosition.y() < scrollMargin ? -scrollStep : scrollStep));
    // The pointer stays where it is, what is below it does not.
    previewDrop(mapToScene(m_dragPosition), m_dragAlone);
}

bool TopologyView::previewDrop(QPointF position, bool alone)
{
    const std::optional<int> index = m_scene.dropIndexAt(position);
    if (!index && !m_scene.isHostSide(position)) {
        m_target.reset();
        m_scene.markDropTarget(std::nullopt);
        m_hint->hide();
        return false;
    }
    // Judged once for each target, not for each step of the pointer.
    const DropTarget target{index, alone};
    if (m_target != target) {
        m_target = target;
        const DropPreview preview = m_scene.previewDrop(m_dragged, index, alone);
        m_scene.markDropTarget(index, verdictColor(preview.verdict, m_scene.theme()));
        m_hint->setTheme(m_scene.theme());
        // The host takes them in any case.
        const bool hasBridges = index && m_scene.takesBridges(m_dragged);
        m_hint->say(preview, !hasBridges ? QString()
                             : alone     ? tr("Without Shift, its bridges come along.")
                                         : tr("With Shift held, its bridges stay where they are."));
    }
    return true;
}

void TopologyView::dragLeaveEvent(QDragLeaveEvent *)
{
    endDrag();
}

void TopologyView::dropEvent(QDropEvent *event)
{
    const QList<PciAddress> devices = devicedrag::decode(*event->mimeData());
    const QPointF at = mapToScene(event->position().toPoint());
    const std::optional<int> index = m_scene.dropIndexAt(at);
    const bool alone = event->modifiers().testFlag(Qt::ShiftModifier);
    endDrag();
    if (devices.isEmpty() || (!index && !m_scene.isHostSide(at)))
        return;
    event->acceptProposedAction();
    if (!index)
        Q_EMIT droppedOnHost(devices);
    else if (alone)
        Q_EMIT droppedAlone(devices, *index);
    else
        Q_EMIT dropped(devices, *index);
}

void TopologyView::endDrag()
{
    m_dragScroll.stop();
    m_target.reset();
    m_hint->hide();
    m_scene.markDropTarget(std::nullopt);
    m_overview->setAside(false);
}

} // namespace redbud
