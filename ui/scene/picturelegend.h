// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace redbud
{

/// What shapes and colours of the picture mean, in lines as wide as there is room.
void paintLegend(QPainter &painter, const QRectF &area, const Theme &theme);

/// How high that is at a width.
qreal legendHeight(qreal width);

} // namespace redbud
