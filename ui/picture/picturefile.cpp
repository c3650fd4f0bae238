// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/picture/picturefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal pngScale = 2;
/// Qt paints no further, and neither do many programs that show pictures.
constexpr qreal longestSide = 32767;
/// 256 MiB while it is painted.
constexpr qreal mostPixels = 64 << 20;
constexpr int pointsPerInch = 72;

using Paint = std::function<void(QPainter &)>;

QString tr(const char *text)
{
    return QCoreApplication::translate("PictureFile", text);
}

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

qreal scaleFor(const QSizeF &size)
{
    return std::min({pngScale, longestSide / std::max(size.width(), size.height()),
                     std::sqrt(mostPixels / (size.width() * size.height()))});
}

Result<QByteArray> png(const QSizeF &size, const QString &title, const Paint &paint)
{
    const qreal scale = scaleFor(size);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.setText(u"Title"_s, title);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(ErrorCode::TooLarge,
                       tr("There is not enough memory for this picture as a PNG; an SVG or a PDF "
                          "needs less"));
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

Result<QByteArray> pictureFile(const QSizeF &size, const QString &title, PictureFormat format,
                               const Paint &paint)
{
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
