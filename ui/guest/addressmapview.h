// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/guest/addressmaplayout.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>

namespace redbud
{

/// The picture of an address map. Ctrl and the wheel, + and − zoom; the arrow keys choose.
class AddressMapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit AddressMapView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setRanges(const QList<AddressRange> &ranges);
    /// -1: none.
    void setCurrent(int range);
    int current() const { return m_current; }
    qreal zoom() const { return m_zoom; }
    /// From 0.25 to 8; 1 is the usual one.
    void setZoom(qreal zoom);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void choose(int range);

    Theme m_theme = Theme::light();
    QList<AddressRange> m_ranges;
    AddressMapLayout m_layout;
    int m_current = -1;
    qreal m_zoom = 1;
};

} // namespace redbud
