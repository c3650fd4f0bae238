// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/overview.h"

#include "ui/scene/topologyscene.h"
#include "ui/scene/topologyview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal mostWidth = 200;
constexpr qreal mostHeight = 150;
constexpr int distance = 12; ///< from the corner
constexpr int redrawMilliseconds = 200;
/// Whoever sees more of the picture than this knows where they are.
constexpr qreal enough = 0.6;

} // namespace

Overview::Overview(TopologyView &view, const TopologyScene &scene)
    : QWidget(&view)
    , m_view(view)
{
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole picture; press or drag to go there"));
    setCursor(Qt::PointingHandCursor);
    hide();
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawMilliseconds);
    connect(&m_redraw, &QTimer::timeout, this, &Overview::outdate);
    // Every change of the items ends with this.
    connect(&scene, &TopologyScene::matchesChanged, this, [this] {
        follow();
        if (isVisible())
            m_redraw.start();
    });
    for (const QScrollBar *bar : {view.horizontalScrollBar(), view.verticalScrollBar()}) {
        connect(bar, &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
        connect(bar, &QScrollBar::rangeChanged, this, &Overview::follow);
    }
}

void Overview::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void Overview::setAside(bool aside)
{
    m_aside = aside;
    follow();
}

TopologyScene *Overview::scene() const
{
    return qobject_cast<TopologyScene *>(m_view.scene());
}

QRectF Overview::seen() const
{
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect() & scene()->sceneRect();
}

bool Overview::isNeeded() const
{
    if (!m_wanted || m_aside || !scene())
        return false;
    const QRectF all = scene()->sceneRect();
    const QRectF part = seen();
    return !all.isEmpty() && part.width() * part.height() < enough * all.width() * all.height();
}

qreal Overview::scale() const
{
    const QSizeF all = scene()->sceneRect().size();
    return std::min(mostWidth / all.width(), mostHeight / all.height());
}

void Overview::follow()
{
    if (!isNeeded()) {
        hide();
        return;
    }
    const QSize size = (scene()->sceneRect().size() * scale()).toSize().expandedTo({16, 16});
    const QRect room = m_view.viewport()->geometry().adjusted(0, 0, -distance, -distance);
    setGeometry(QRect(QPoint(room.right() - size.width(), room.bottom() - size.height()), size));
    if (!isVisible()) {
        outdate();
        show();
    }
    raise();
    update();
}

void Overview::outdate()
{
    m_outdated = true;
    update();
}

void Overview::redraw()
{
    m_outdated = false;
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(scene()->theme().canvas);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    scene()->render(&painter, QRectF({}, QSizeF(size())), scene()->sceneRect());
}

QPointF Overview::mapFromScene(QPointF point) const
{
    return (point - scene()->sceneRect().topLeft()) * scale();
}

QPointF Overview::mapToScene(QPointF point) const
{
    return point / scale() + scene()->sceneRect().topLeft();
}

void Overview::paintEvent(QPaintEvent *)
{
    if (!scene())
        return;
    if (m_outdated)
        redraw();
    const Theme &theme = scene()->theme();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    // What is not in view is behind a veil, what is has a frame.
    const QRectF part = seen();
    const QRectF frame(mapFromScene(part.topLeft()), mapFromScene(part.bottomRight()));
    QPainterPath veil;
    veil.addRect(rect());
    veil.addRect(frame);
    QColor shade = theme.canvas;
    shade.setAlpha(150);
    painter.fillPath(veil, shade);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.border, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(frame.adjusted(1, 1, -1, -1));
}

void Overview::mousePressEvent(QMouseEvent *event)
{
    m_view.centerOn(mapToScene(event->position()));
    event->accept();
}

void Overview::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_view.centerOn(mapToScene(event->position()));
}

} // namespace redbud
