// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace redbud
{

class TopologyScene;
class TopologyView;

/// The whole picture, small, in the lower right corner of a view that shows only a part of it, with
/// a frame around that part. Pressing or dragging in it goes there. For the mouse only: keys
/// scroll the view itself.
class Overview : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the viewport of @a view but is no child of it, or it would scroll with it.
    Overview(TopologyView &view, const TopologyScene &scene);

    /// Whether somebody wants it at all.
    void setWanted(bool wanted);
    bool isWanted() const { return m_wanted; }
    /// Hides itself until it is told otherwise: something is dragged over the picture.
    void setAside(bool aside);
    /// Shows itself where it is needed, at its place.
    void follow();

    /// Where a point of the scene is drawn, and back.
    QPointF mapFromScene(QPointF point) const;
    QPointF mapToScene(QPointF point) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// nullptr while it goes: the view still tells of its scroll bars then.
    TopologyScene *scene() const;
    bool isNeeded() const;
    QRectF seen() const;
    qreal scale() const;
    /// Lets the picture be drawn anew when it is seen next: while a window finds its size, the
    /// overview comes and goes unseen.
    void outdate();
    void redraw();

    TopologyView &m_view;
    QPixmap m_picture;
    QTimer m_redraw;        ///< not for each of many changes
    bool m_outdated = true; ///< the picture
    bool m_wanted = true;
    bool m_aside = false;
};

} // namespace redbud
