// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/problem.h"
#include "ui/theme.h"

#include <QRectF>

class QPainter;

namespace redbud
{

/// The sign of a severity: a disc with "!", a triangle with "!", a ring with "i". Shapes differ,
/// so that colour is not needed to tell them apart. @a rect is taken as a square.
void drawSeverity(QPainter &painter, const QRectF &rect, Severity severity, const Theme &theme);

QColor severityColor(Severity severity, const Theme &theme);

/// "Error", "Warning", "Note" in the user's language.
QString severityForPeople(Severity severity);

} // namespace redbud
