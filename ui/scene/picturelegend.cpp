// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/picturelegend.h"

#include "ui/scene/textstyle.h"

#include <QCoreApplication>
#include <QList>
#include <QPainter>

namespace redbud
{

namespace
{

constexpr qreal margin = 20;
constexpr qreal swatchWidth = 30;
constexpr qreal swatchHeight = 16;
constexpr qreal gap = 8;
constexpr qreal between = 28;
constexpr qreal lineHeight = 26;

enum class Swatch { Gpu, Bridge, Group, Link, Device, InUse };

struct Entry {
    Swatch swatch;
    QString text;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("PictureLegend", text);
}

QList<Entry> entries()
{
    return {{Swatch::Gpu, tr("GPU")},
            {Swatch::Bridge, tr("NVLink bridge")},
            {Swatch::Link, tr("NVLink")},
            {Swatch::Group, tr("IOMMU group: goes to one vPHB as a whole")},
            {Swatch::Device, tr("Other device")},
            {Swatch::InUse, tr("Used by the host")}};
}

void paintSwatch(QPainter &painter, const QRectF &rect, Swatch swatch, const Theme &theme)
{
    const auto box = [&](const QColor &line, const QColor &fill, Qt::PenStyle style) {
        painter.setPen(QPen(line, 1.2, style));
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 4, 4);
    };
    switch (swatch) {
    case Swatch::Gpu:
        box(theme.gpu, theme.card, Qt::SolidLine);
        painter.fillRect(QRectF(rect.left(), rect.top() + 2, 4, rect.height() - 4), theme.gpu);
        break;
    case Swatch::Bridge:
        box(theme.bridge, theme.bridgeFill, Qt::SolidLine);
        break;
    case Swatch::Group:
        box(theme.group, theme.groupFill, Qt::DashLine);
        break;
    case Swatch::Link:
        painter.setPen(QPen(theme.bridge, 2));
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
        break;
    case Swatch::Device:
        box(theme.border, theme.raised, Qt::SolidLine);
        break;
    case Swatch::InUse:
        drawLine(painter, rect, TextStyle::Small, theme.attention, tr("in use"));
        break;
    }
}

/// Calls @a place with each entry and where it is; returns the height of all.
template <typename Place>
qreal layOut(qreal width, Place place)
{
    qreal x = margin;
    qreal y = 0;
    for (const Entry &entry : entries()) {
        const qreal wanted = swatchWidth + gap + lineWidth(TextStyle::Fact, entry.text);
        if (x > margin && x + wanted > width - margin) {
            x = margin;
            y += lineHeight;
        }
        place(entry, QRectF(x, y, wanted, lineHeight));
        x += wanted + between;
    }
    return y + lineHeight + margin;
}

} // namespace

void paintLegend(QPainter &painter, const QRectF &area, const Theme &theme)
{
    layOut(area.width(), [&](const Entry &entry, QRectF rect) {
        rect.translate(area.topLeft());
        paintSwatch(
            painter,
            QRectF(rect.left(), rect.center().y() - swatchHeight / 2, swatchWidth, swatchHeight),
            entry.swatch, theme);
        drawLine(painter, rect.adjusted(swatchWidth + gap, 0, 1, 0), TextStyle::Fact, theme.muted,
                 entry.text);
    });
}

qreal legendHeight(qreal width)
{
    return layOut(width, [](const Entry &, const QRectF &) {});
}

} // namespace redbud
