// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/textstyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

namespace redbud
{

QFont fontFor(TextStyle style)
{
    QFont font = style == TextStyle::Address ? QFontDatabase::systemFont(QFontDatabase::FixedFont)
                                             : QGuiApplication::font();
    switch (style) {
    case TextStyle::Heading:
        font.setPixelSize(17);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Label:
        font.setPixelSize(15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Title:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case TextStyle::Body:
        font.setPixelSize(12);
        break;
    case TextStyle::Small:
        font.setPixelSize(10);
        break;
    case TextStyle::Fact:
    case TextStyle::Address:
        font.setPixelSize(11);
        break;
    }
    return font;
}

qreal drawLine(QPainter &painter, const QRectF &rect, TextStyle style, const QColor &color,
               const QString &text, Qt::Alignment alignment)
{
    const QFont font = fontFor(style);
    const QFontMetricsF metrics(font);
    // Most texts fit, and each look at one shapes it anew.
    QString shown = text;
    qreal width = metrics.horizontalAdvance(text);
    if (width > rect.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return width;
}

qreal lineWidth(TextStyle style, const QString &text)
{
    return QFontMetricsF(fontFor(style)).horizontalAdvance(text);
}

} // namespace redbud
