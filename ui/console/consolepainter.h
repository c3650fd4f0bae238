// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalline.h"
#include "ui/console/consolecolors.h"

#include <QFont>
#include <QSize>

#include <array>
#include <optional>

class QPainter;

namespace redbud
{

/// Paints lines of a terminal on a grid of whole pixels, so that columns stay aligned whatever
/// the font does.
class ConsolePainter
{
public:
    ConsolePainter(const QFont &font, const Theme &theme);

    /// In device independent pixels.
    QSize cell() const { return m_cell; }
    const ConsoleColors &colors() const { return m_colors; }
    void setReverseScreen(bool reverse);
    /// What the screen is filled with where there is no text.
    const QColor &fill() const { return m_fill; }

    void paintLine(QPainter &painter, const QPoint &at, const TerminalLine &line) const;
    /// The part [from, to) of a line once more, in the colours of the selection.
    void paintSelected(QPainter &painter, const QPoint &at, const TerminalLine &line, int from,
                       int to) const;
    /// A block, or only its outline where keys go somewhere else.
    void paintCursor(QPainter &painter, const QPoint &at, const TerminalLine &line, int column,
                     bool filled) const;

private:
    void paintRun(QPainter &painter, const QPoint &at, const TerminalLine &line,
                  const TerminalRun &run, const CellColors &colors) const;
    void paintText(QPainter &painter, const QPoint &at, QStringView text,
                   const TerminalRun &run) const;
    void paintPart(QPainter &painter, const QPoint &at, const TerminalLine &line, int from, int to,
                   const CellColors &colors) const;

    std::array<QFont, 4> m_fonts; ///< by bold (1) and italic (2)
    QSize m_cell;
    int m_ascent = 0;
    bool m_reverseScreen = false;
    ConsoleColors m_colors;
    QColor m_fill;
};

} // namespace redbud
