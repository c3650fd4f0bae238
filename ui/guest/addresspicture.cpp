// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/guest/addresspicture.h"

#include "ui/document/document.h"
#include "ui/guest/addressmappainter.h"

#include <QCoreApplication>
#include <QPainter>

namespace redbud
{

namespace
{

constexpr qreal width = 640;
constexpr qreal margin = 20;
constexpr qreal titleHeight = 28;

QString tr(const char *text)
{
    return QCoreApplication::translate("AddressPicture", text);
}

} // namespace

Result<QByteArray> addressPicture(const Document &document, const Theme &theme,
                                  PictureFormat format)
{
    const QList<AddressRange> ranges =
        document.placement()
            ? addressRanges(document.host(), document.plan().machine, *document.placement())
            : QList<AddressRange>();
    QFont font;
    font.setPixelSize(12);
    const AddressMapLayout layout =
        layOutAddressMap(ranges, width - 2 * margin, QFontMetrics(font).height(), 1);
    const QString title = document.placement()
                              ? tr("Addresses of %1").arg(document.plan().name)
                              : tr("This plan cannot be placed; the problems say why");
    const QSizeF size(width, layout.height + titleHeight + 2 * margin);
    return pictureFile(size, document.plan().name, format, [&](QPainter &painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(QRectF({}, size), theme.card);
        QFont bold = font;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(
            QRectF(margin, margin, width - 2 * margin, titleHeight), Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(bold).elidedText(title, Qt::ElideRight, int(width - 2 * margin)));
        painter.translate(margin, margin + titleHeight);
        const AddressMapPainter map(painter, theme, font);
        for (const AddressMapLayout::Gap &gap : layout.gaps)
            map.paintGap(gap);
        for (const AddressMapLayout::Block &block : layout.blocks)
            map.paintBlock(block, ranges[block.range], AddressMapPainter::State::Plain);
    });
}

} // namespace redbud
