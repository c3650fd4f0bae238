// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/severitysign.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Severity)
};

/// A stroke and a dot, "!" or upside down "i"; drawn, because fonts differ.
void drawStroke(QPainter &painter, const QRectF &square, qreal stroke, qreal dot)
{
    const qreal unit = square.width();
    const qreal x = square.center().x();
    const qreal width = unit * 0.13;
    const auto bar = [&](qreal top, qreal bottom) {
        painter.drawRoundedRect(
            QRectF(x - width / 2, square.top() + unit * top, width, unit * (bottom - top)),
            width / 2, width / 2);
    };
    bar(stroke, stroke + 0.32);
    bar(dot, dot + 0.13);
}

} // namespace

QColor severityColor(Severity severity, const Theme &theme)
{
    switch (severity) {
    case Severity::Error:
        return theme.error;
    case Severity::Warning:
        return theme.attention;
    case Severity::Info:
        break;
    }
    return theme.accent;
}

QString severityForPeople(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Text::tr("Error");
    case Severity::Warning:
        return Text::tr("Warning");
    case Severity::Info:
        break;
    }
    return Text::tr("Note");
}

void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme)
{
    const QColor color = severityColor(severity, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (severity == Severity::Warning) {
        QPainterPath triangle(QPointF(rect.center().x(), rect.top()));
        triangle.lineTo(rect.bottomRight());
        triangle.lineTo(rect.bottomLeft());
        triangle.closeSubpath();
        painter.setPen(
            QPen(color, rect.width() * 0.08, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(triangle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.card);
        drawStroke(painter, rect, 0.36, 0.76);
    } else if (severity == Severity::Error) {
        painter.drawEllipse(rect);
        painter.setBrush(theme.card);
        drawStroke(painter, rect, 0.22, 0.64);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, rect.width() * 0.1));
        const qreal inset = rect.width() * 0.05;
        painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        drawStroke(painter, rect, 0.44, 0.22);
    }
    painter.restore();
}

} // namespace redbud
