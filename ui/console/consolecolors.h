// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalcell.h"
#include "ui/theme.h"

#include <QHash>

#include <array>

namespace redbud
{

/// What a cell is painted with.
struct CellColors {
    QColor text;
    QColor fill;

    bool operator==(const CellColors &) const = default;
};

/// The colours of a console under a theme. Text has a contrast of at least 4.5:1 (WCAG 2.1) to
/// what it is painted on, whatever colours the guest asks for: it is made lighter or darker until
/// it has. Only concealed text is not seen. For one thread.
class ConsoleColors
{
public:
    /// Combinations that are remembered; all are forgotten when there are more. About 1 MiB.
    static constexpr qsizetype mostKnown = 16384;

    explicit ConsoleColors(const Theme &theme);

    CellColors of(const TerminalAttributes &attributes, bool reverseScreen) const;
    CellColors selection() const { return m_selection; }
    const QColor &text() const { return m_text; }
    const QColor &fill() const { return m_fill; }
    /// How many combinations are remembered.
    qsizetype known() const { return m_known.size(); }

private:
    CellColors make(const TerminalAttributes &attributes, bool reversed) const;
    QColor color(const TerminalColor &color, const std::array<QRgb, 16> &sixteen,
                 const QColor &usual) const;

    QColor m_text;
    QColor m_fill;
    CellColors m_selection;
    const std::array<QRgb, 16> *m_texts;
    const std::array<QRgb, 16> *m_fills;
    mutable QHash<quint64, CellColors> m_known;
};

} // namespace redbud
