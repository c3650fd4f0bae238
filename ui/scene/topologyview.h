// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "ui/scene/topologyscene.h"

#include <QBasicTimer>
#include <QGraphicsView>
#include <QList>

namespace redbud
{

class DropHint;
class Overview;

/// The view of the picture: zoom, keys, and drags of devices. It says what the user wants through
/// signals and edits nothing itself.
class TopologyView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TopologyView(TopologyScene &scene, QWidget *parent = nullptr);

    /// The picture follows the view's size until somebody zooms.
    void fit();
    void zoomBy(qreal factor);
    /// Per cent.
    int zoom() const;

    Overview &overview() { return *m_overview; }

    /// Selects places and brings them into view.
    void show(const QList<Place> &places);
    using QGraphicsView::show;

Q_SIGNALS:
    void zoomChanged(int percent);
    void dropped(const QList<PciAddress> &devices, int vphb);
    /// The same without the bridges of the GPUs among them.
    void droppedAlone(const QList<PciAddress> &devices, int vphb);
    void droppedOnHost(const QList<PciAddress> &devices);
    void menuWanted(const QPoint &globalPosition, QPointF scenePosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void setZoom(qreal scale);
    void selectNeighbour(Qt::Key arrow);
    /// Opens or closes the chip at a position or, without one, the selected chip.
    bool toggleChip(TopologyItem *item);
    void startDrag(TopologyItem *item);
    /// Says what a drop at a position would do; false where there is nothing to drop on.
    bool previewDrop(QPointF position, bool alone);
    void endDrag();

    /// What a drag is over: a vPHB or, without an index, the host.
    struct DropTarget {
        std::optional<int> index;
        bool alone = false;
        bool operator==(const DropTarget &) const = default;
    };

    TopologyScene &m_scene;
    bool m_fitted = true;
    bool m_fitting = false;
    DropHint *m_hint;
    Overview *m_overview;
    QList<PciAddress> m_dragged;
    std::optional<DropTarget> m_target; ///< that was judged last
    QPoint m_dragPosition;
    bool m_dragAlone = false; ///< without bridges: Shift is held
    QBasicTimer m_dragScroll;
    std::optional<QPoint> m_pressed; ///< where a press on a device was, until it is a drag
};

} // namespace redbud
