// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addressmapview.h"

#include "core/base/size.h"

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
constexpr int padding = 8;
constexpr qreal zoomStep = 1.25;

struct Colours {
    QColor fill;
    QColor line;
};

Colours coloursOf(Region::Kind kind, const Theme &theme)
{
    using Kind = Region::Kind;
    switch (kind) {
    case Kind::Memory:
    case Kind::HotPlugMemory:
        return {theme.accentFill, theme.accent};
    case Kind::GpuRam:
        return {theme.card, theme.gpu};
    case Kind::Atsd:
        return {theme.bridgeFill, theme.bridge};
    case Kind::Pio:
    case Kind::Mmio32:
    case Kind::Mmio64:
        break;
    }
    return {theme.raised, theme.border};
}

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
    for (const AddressMapLayout::Gap &gap : m_layout.gaps) {
        if (gap.rect.intersects(seen))
            paintGap(painter, gap);
    }
    for (const AddressMapLayout::Block &block : m_layout.blocks) {
        if (block.rect.intersects(seen))
            paintBlock(painter, block);
    }
}

void AddressMapView::paintBlock(QPainter &painter, const AddressMapLayout::Block &block) const
{
    const AddressRange &range = m_ranges[block.range];
    const Colours colours = coloursOf(range.kind, m_theme);
    const bool isWrong = !range.collision.isEmpty();
    const bool isCurrent = block.range == m_current;
    const QRectF rect = block.rect.adjusted(0.5, 1, -0.5, -1);
    painter.setPen(QPen(isWrong     ? m_theme.error
                        : isCurrent ? m_theme.accent
                                    : colours.line,
                        isCurrent || isWrong ? 2 : 1));
    painter.setBrush(isWrong ? m_theme.errorFill : colours.fill);
    painter.drawRoundedRect(rect, 4, 4);
    // The address stands at the top left, the size at the right, the name between them.
    const QFontMetrics metrics = fontMetrics();
    const QRectF line(rect.left() + padding, rect.top(), rect.width() - 2 * padding,
                      std::min(rect.height(), metrics.height() * 1.5));
    const QString address = hex(range.window.base);
    const QString size = sizeForPeople(range.window.size);
    const int addressWidth = metrics.horizontalAdvance(QStringLiteral("0x0000000000000")) + 12;
    painter.setPen(m_theme.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, address);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, size);
    painter.setPen(m_theme.text);
    const QRectF middle =
        line.adjusted(addressWidth, 0, -metrics.horizontalAdvance(size) - padding, 0);
    const QString name = isWrong ? tr("✗ %1").arg(range.name) : range.name;
    painter.drawText(middle, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, int(middle.width())));
}

void AddressMapView::paintGap(QPainter &painter, const AddressMapLayout::Gap &gap) const
{
    const QRectF rect = gap.rect;
    painter.setPen(QPen(m_theme.border, 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.left(), rect.center().y()),
                     QPointF(rect.right(), rect.center().y()));
    const QString text = tr("%1 unused").arg(sizeForPeople(gap.window.size));
    const int width = fontMetrics().horizontalAdvance(text) + 2 * padding;
    const QRectF label(rect.center().x() - width / 2.0, rect.top(), width, rect.height());
    painter.fillRect(label, palette().color(QPalette::Base));
    painter.setPen(m_theme.muted);
    painter.drawText(label, Qt::AlignCenter, text);
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
