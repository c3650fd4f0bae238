// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <Qt>

namespace redbud
{

/// Which rectangle an arrow key leads to from another: the nearest one whose centre lies in that
/// direction, straight ahead before sideways. -1 where there is none.
qsizetype neighbour(const QList<QRectF> &rects, const QRectF &from, Qt::Key arrow);

} // namespace redbud
