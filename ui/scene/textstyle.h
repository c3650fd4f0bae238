// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace redbud
{

/// The few kinds of text in the picture, all in the system's fonts.
enum class TextStyle { Heading, Label, Title, Body, Fact, Small, Address };

QFont fontFor(TextStyle style);

/// One line, shortened with an ellipsis where @a rect is too narrow. Returns the width it took.
qreal drawLine(QPainter &painter, const QRectF &rect, TextStyle style, const QColor &color,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

/// The width that a text takes when it is not shortened.
qreal lineWidth(TextStyle style, const QString &text);

} // namespace redbud
