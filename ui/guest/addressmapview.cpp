// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressmapview.h"

#include "ui/guest/addressmappainter.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int margin = 8;
constexpr qreal zoomStep = 1.25;

} // namespace

AddressMapView::AddressMapView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Picture of the guest's addresses"));
    setAccessibleDescription(tr("The table beside it says the same"));
    viewport()->setBackgroundRole(QPalette::Base);
}

void AddressMapView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void AddressMapView::setRanges(const QList<AddressRange> &ranges)
{
    m_ranges = ranges;
    m_current = std::min(m_current, int(ranges.size()) - 1);
    layOut();
}

void AddressMapView::setCurrent(int range)
{
    if (range == m_current)
        return;
    m_current = range;
    viewport()->update();
    if (range < 0 || range >= int(m_layout.blocks.size()))
        return;
    const QRectF rect = m_layout.blocks[range].rect;
    const int top = verticalScrollBar()->value();
    if (rect.top() < top || rect.bottom() > top + viewport()->height() - 2 * margin)
        verticalScrollBar()->setValue(int(rect.center().y()) - viewport()->height() / 2);
}

void AddressMapView::setZoom(qreal zoom)
{
    m_zoom = std::clamp(zoom, 0.25, 8.0);
    layOut();
}

QSize AddressMapView::sizeHint() const
{
    return {420, 300};
}

void AddressMapView::layOut()
{
    m_layout = layOutAddressMap(m_ranges, viewport()->width() - 2 * margin, fontMetrics().height(),
                                m_zoom);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setRange(
        0, std::max(0, int(m_layout.height) + 2 * margin - viewport()->height()));
    viewport()->update();
}

void AddressMapView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void AddressMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(margin, margin - verticalScrollBar()->value());
    const QRectF seen =
        QRectF(event->rect()).translated(-margin, verticalScrollBar()->value() - margin);
    const AddressMapPainter map(painter, m_theme, font());
    for (const AddressMapLayout::Gap &gap : m_layout.gaps) {
        if (gap.rect.intersects(seen))
            map.paintGap(gap);
    }
    for (const AddressMapLayout::Block &block : m_layout.blocks) {
        using State = AddressMapPainter::State;
        if (block.rect.intersects(seen)) {
            map.paintBlock(block, m_ranges[block.range],
                           block.range == m_current ? State::Current : State::Plain);
        }
    }
}

void AddressMapView::choose(int range)
{
    if (range < 0 || range >= int(m_ranges.size()))
        return;
    setCurrent(range);
    Q_EMIT chosen(range);
}

void AddressMapView::mousePressEvent(QMouseEvent *event)
{
    const QPointF point =
        event->position() - QPointF(margin, margin - verticalScrollBar()->value());
    for (const AddressMapLayout::Block &block : m_layout.blocks) {
        if (block.rect.contains(point))
            choose(block.range);
    }
}

void AddressMapView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(event->angleDelta().y() > 0 ? m_zoom * zoomStep : m_zoom / zoomStep);
}

void AddressMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        choose(std::max(0, m_current - 1));
        break;
    case Qt::Key_Down:
        choose(m_current + 1);
        break;
    case Qt::Key_Plus:
        setZoom(m_zoom * zoomStep);
        break;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace redbud
