// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/topologypicture.h"

#include "ui/document/document.h"
#include "ui/scene/items/newvphbitem.h"
#include "ui/scene/picturelegend.h"
#include "ui/scene/topologyscene.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <functional>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal leastWidth = 1100;
constexpr int pngScale = 2;
constexpr int pointsPerInch = 72;

QString tr(const char *text)
{
    return QCoreApplication::translate("TopologyPicture", text);
}

using Paint = std::function<void(QPainter &)>;

QByteArray svg(const QSizeF &size, const QString &title, const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF({}, size));
    generator.setTitle(title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray png(const QSizeF &size, const QString &title, const Paint &paint)
{
    QImage image((size * pngScale).toSize(), QImage::Format_RGB32);
    image.setText(u"Title"_s, title);
    QPainter painter(&image);
    painter.scale(pngScale, pngScale);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdf(const QSizeF &size, const QString &title, const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(u"Redbud"_s);
    writer.setResolution(pointsPerInch);
    writer.setPageSize(QPageSize(size, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    paint(painter);
    painter.end();
    return buffer.data();
}

} // namespace

std::optional<PictureFormat> pictureFormatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    return suffix == "svg"_L1   ? std::optional(PictureFormat::Svg)
           : suffix == "png"_L1 ? std::optional(PictureFormat::Png)
           : suffix == "pdf"_L1 ? std::optional(PictureFormat::Pdf)
                                : std::nullopt;
}

QString pictureFilter()
{
    return tr("Pictures (*.svg *.png *.pdf);;SVG, for documents and further drawing (*.svg);;PNG, "
              "for mails and tickets (*.png);;PDF, for printing (*.pdf)");
}

QByteArray topologyPicture(const Document &document, const Theme &theme, PictureFormat format)
{
    // A scene of its own: nobody has selected, dragged or squeezed anything in it.
    TopologyScene scene(document);
    scene.setTheme(theme);
    scene.setWidth(std::max(leastWidth, scene.naturalSize().width()));
    const QList<QGraphicsItem *> items = scene.items();
    for (QGraphicsItem *item : items) {
        if (qgraphicsitem_cast<NewVphbItem *>(item))
            item->hide(); // nothing can be dropped on paper
    }
    const QRectF area = scene.sceneRect();
    const QRectF legend(0, area.height(), area.width(), legendHeight(area.width()));
    const Paint paint = [&](QPainter &painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(QRectF(0, 0, area.width(), legend.bottom()), theme.canvas);
        scene.render(&painter, QRectF({}, area.size()), area);
        paintLegend(painter, legend, theme);
    };
    const QSizeF size(area.width(), legend.bottom());
    const QString title = document.plan().name;
    switch (format) {
    case PictureFormat::Svg:
        return svg(size, title, paint);
    case PictureFormat::Png:
        return png(size, title, paint);
    case PictureFormat::Pdf:
        break;
    }
    return pdf(size, title, paint);
}

} // namespace redbud
