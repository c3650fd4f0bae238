// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolepainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace redbud
{

ConsolePainter::ConsolePainter(const QFont &font, const Theme &theme)
    : m_colors(theme)
    , m_fill(m_colors.fill())
{
    const QFontMetricsF metrics(font);
    m_cell = QSize(std::max(1, int(std::lround(metrics.horizontalAdvance(u'M')))),
                   std::max(1, int(std::ceil(metrics.height()))));
    m_ascent = int(std::lround(metrics.ascent()));
    for (size_t style = 0; style < m_fonts.size(); ++style) {
        QFont &each = m_fonts[style];
        each = font;
        each.setBold((style & 1U) != 0);
        each.setItalic((style & 2U) != 0);
        each.setKerning(false);
        each.setLetterSpacing(QFont::AbsoluteSpacing,
                              m_cell.width() - QFontMetricsF(each).horizontalAdvance(u'M'));
    }
}

void ConsolePainter::setReverseScreen(bool reverse)
{
    m_reverseScreen = reverse;
    m_fill = m_colors.of({}, reverse).fill;
}

void ConsolePainter::paintLine(QPainter &painter, const QPoint &at, const TerminalLine &line) const
{
    for (const TerminalRun &run : line.runs)
        paintRun(painter, at, line, run, m_colors.of(run.attributes, m_reverseScreen));
}

void ConsolePainter::paintSelected(QPainter &painter, const QPoint &at, const TerminalLine &line,
                                   int from, int to) const
{
    paintPart(painter, at, line, from, to, m_colors.selection());
}

void ConsolePainter::paintCursor(QPainter &painter, const QPoint &at, const TerminalLine &line,
                                 int column, bool filled) const
{
    int from = column;
    int to = column + 1;
    CellColors colors = m_colors.of({}, m_reverseScreen);
    for (const TerminalRun &run : line.runs) {
        if (column < run.column || column >= run.column + run.columns)
            continue;
        colors = m_colors.of(run.attributes, m_reverseScreen);
        if (run.single) {
            from = run.column;
            to = run.column + run.columns;
        }
    }
    std::swap(colors.text, colors.fill);
    if (filled) {
        paintPart(painter, at, line, from, to, colors);
        return;
    }
    const QRect box(at.x() + from * m_cell.width(), at.y(), (to - from) * m_cell.width(),
                    m_cell.height());
    painter.setPen(colors.fill);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0, 0, -1, -1));
}

void ConsolePainter::paintPart(QPainter &painter, const QPoint &at, const TerminalLine &line,
                               int from, int to, const CellColors &colors) const
{
    const QRect part(at.x() + from * m_cell.width(), at.y(), (to - from) * m_cell.width(),
                     m_cell.height());
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.fillRect(part, colors.fill);
    for (const TerminalRun &run : line.runs) {
        if (run.column < to && run.column + run.columns > from)
            paintRun(painter, at, line, run, colors);
    }
    painter.restore();
}

void ConsolePainter::paintRun(QPainter &painter, const QPoint &at, const TerminalLine &line,
                              const TerminalRun &run, const CellColors &colors) const
{
    const QRect box(at.x() + run.column * m_cell.width(), at.y(), run.columns * m_cell.width(),
                    m_cell.height());
    if (colors.fill != fill())
        painter.fillRect(box, colors.fill);
    const TerminalAttributes &attributes = run.attributes;
    if (attributes.conceal)
        return;
    painter.setPen(colors.text);
    painter.setFont(m_fonts[(attributes.bold ? 1U : 0U) + (attributes.italic ? 2U : 0U)]);
    paintText(painter, box.topLeft() + QPoint(0, m_ascent),
              QStringView(line.text).mid(run.start, run.length), run);
    if (attributes.underline)
        painter.fillRect(box.x(), box.y() + std::min(m_ascent + 1, m_cell.height() - 1),
                         box.width(), 1, colors.text);
    if (attributes.strike)
        painter.fillRect(box.x(), box.y() + m_ascent * 2 / 3, box.width(), 1, colors.text);
}

/// Plain text as a whole; anything else may come from another font or be written from right to
/// left, so each cell by itself.
void ConsolePainter::paintText(QPainter &painter, const QPoint &at, QStringView text,
                               const TerminalRun &run) const
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar character) { return character.unicode() < 0x80; });
    if (run.single || plain) {
        if (!text.trimmed().isEmpty())
            painter.drawText(at, text.toString());
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u' ')
            painter.drawText(at + QPoint(int(i) * m_cell.width(), 0), QString(text[i]));
    }
}

} // namespace redbud
