// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologypicture.h"

#include "ui/document/document.h"
#include "ui/scene/items/newvphbitem.h"
#include "ui/scene/picturelegend.h"
#include "ui/scene/topologyscene.h"

#include <QPainter>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr qreal leastWidth = 1100;

Result<QByteArray> withLegend(TopologyScene &scene, const QRectF &area, const QString &title,
                              PictureFormat format)
{
    const Theme &theme = scene.theme();
    const QList<QGraphicsItem *> items = scene.items();
    for (QGraphicsItem *item : items) {
        if (qgraphicsitem_cast<NewVphbItem *>(item))
            item->hide(); // nothing can be dropped on paper
    }
    const QRectF legend(0, area.height(), area.width(), legendHeight(area.width()));
    const auto paint = [&](QPainter &painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(QRectF(0, 0, area.width(), legend.bottom()), theme.canvas);
        scene.render(&painter, QRectF({}, area.size()), area);
        paintLegend(painter, legend, theme);
    };
    return pictureFile({area.width(), legend.bottom()}, title, format, paint);
}

} // namespace

Result<QByteArray> topologyPicture(const Document &document, const Theme &theme,
                                   PictureFormat format)
{
    // A scene of its own: nobody has selected, dragged or squeezed anything in it.
    TopologyScene scene(document);
    scene.setTheme(theme);
    scene.setWidth(std::max(leastWidth, scene.naturalSize().width()));
    return withLegend(scene, scene.sceneRect(), document.plan().name, format);
}

Result<QByteArray> hostPicture(const Document &document, const Theme &theme, PictureFormat format)
{
    Document alone;
    alone.setHost(document.host());
    TopologyScene scene(alone);
    scene.setTheme(theme);
    // The virtual machine's half is painted nowhere, so its part of the scene is cut off.
    const QRectF host = scene.topology().host.bounds;
    const QRectF area(0, 0, host.right() + host.left(), host.bottom() + host.top());
    return withLegend(scene, area, document.host().model, format);
}

} // namespace redbud
