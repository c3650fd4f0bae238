// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace redbud
{

/// Which colours a window uses.
enum class Appearance { System, Light, Dark };

/// The colours of the product. Each has one meaning, and none is the only sign of it. Every text
/// colour has a contrast of at least 4.5:1 on the fills that it is used on.
struct Theme {
    bool dark = false;
    QColor canvas; ///< behind everything
    QColor card;   ///< panels and cards
    QColor raised; ///< chips and rows on a card
    QColor border;
    QColor outline; ///< of fields and boxes; at least 3:1 on cards
    QColor text;
    QColor muted;  ///< facts of second rank
    QColor accent; ///< selection, focus, drop targets
    QColor accentFill;
    QColor gpu;
    QColor bridge; ///< NVLink bridges and links
    QColor bridgeFill;
    QColor group; ///< IOMMU groups
    QColor groupFill;
    QColor good;
    QColor attention;
    QColor attentionFill;
    QColor error;
    QColor errorFill;

    static Theme light();
    static Theme night();
    /// The one that goes with a palette's window colour.
    static Theme of(const QPalette &palette);

    /// For the widgets of the window.
    QPalette palette() const;
    QString styleSheet() const;
};

} // namespace redbud
