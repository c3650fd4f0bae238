// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consoleview.h"

#include "ui/console/consoleaccessible.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int margin = 4;
constexpr int millisecondsPerFrame = 16;

QFont consoleFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

} // namespace

ConsoleView::ConsoleView(Terminal *terminal, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_terminal(terminal)
    , m_painter(consoleFont(), m_theme)
{
    ConsoleAccessible::install();
    setFont(consoleFont());
    setAccessibleName(tr("Serial console"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    horizontalScrollBar()->setAccessibleName(tr("Columns of the console"));
    verticalScrollBar()->setAccessibleName(tr("Lines of the console"));
    viewport()->setCursor(Qt::IBeamCursor);
    // The whole viewport is painted.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(millisecondsPerFrame);
    connect(&m_refresh, &QTimer::timeout, this, &ConsoleView::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConsoleView::scrolled);
    connect(m_terminal, &Terminal::changed, &m_refresh, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    setReadOnly(false);
}

void ConsoleView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_painter = ConsolePainter(font(), theme);
    viewport()->update();
}

void ConsoleView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setAccessibleDescription(
        readOnly ? tr("What the virtual machine has printed. Arrows and Page Up and Down scroll.")
                 : tr("Keys go to the virtual machine. Ctrl+Shift+Tab leaves the console, "
                      "Shift+Page Up and Shift+Page Down scroll."));
    updateCursor();
}

int ConsoleView::visibleRows() const
{
    return std::max(1, (viewport()->height() - margin) / m_painter.cell().height());
}

QRect ConsoleView::cellRect(const TerminalPosition &position) const
{
    const QSize cell = m_painter.cell();
    const int row = int(std::clamp<qint64>(position.line - m_top, -1, visibleRows() + 1));
    return {{margin + position.column * cell.width() - horizontalScrollBar()->value(),
             margin / 2 + row * cell.height()},
            cell};
}

/// The first line shown when the end of the text is.
qint64 ConsoleView::endTop() const
{
    return std::max(m_terminal->screenLine(), m_terminal->textEnd() - visibleRows());
}

void ConsoleView::fitTerminal()
{
    const QSize cell = m_painter.cell();
    m_terminal->resize(
        std::max(Terminal::usualRows, visibleRows()),
        std::max(Terminal::usualColumns, (viewport()->width() - 2 * margin) / cell.width()));
    refresh();
    viewport()->update();
}

void ConsoleView::updateScrollBars()
{
    const qint64 first = m_terminal->firstLine();
    const qint64 end = endTop();
    // Where the end is, but not below the cursor of a program that draws the whole screen.
    m_top = m_following ? std::min(end, m_terminal->cursor().line) : std::clamp(m_top, first, end);
    QScrollBar *lines = verticalScrollBar();
    const QSignalBlocker blocker(lines);
    lines->setRange(0, int(end - first));
    lines->setPageStep(visibleRows());
    lines->setSingleStep(1);
    lines->setValue(int(m_top - first));
    const int wide = m_terminal->columns() * m_painter.cell().width() + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_painter.cell().width());
}

void ConsoleView::refresh()
{
    m_refresh.stop();
    const qint64 before = m_top;
    updateScrollBars();
    const std::vector<bool> changed = m_terminal->takeChanges();
    if (m_top != before) {
        viewport()->update();
    } else {
        const qint64 screen = m_terminal->screenLine();
        for (size_t row = 0; row < changed.size(); ++row) {
            const QRect first = cellRect({screen + qint64(row), 0});
            if (changed[row])
                viewport()->update(0, first.y(), viewport()->width(), first.height());
        }
    }
    updateCursor();
    m_cursor = m_terminal->cursor();
    updateCursor();
    ConsoleAccessible::announce(this);
}

void ConsoleView::updateCursor()
{
    // Also its neighbour, for a wide character.
    viewport()->update(
        cellRect(m_cursor).adjusted(-m_painter.cell().width(), 0, m_painter.cell().width(), 0));
}

void ConsoleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_painter.setReverseScreen(m_terminal->modes().reverseScreen);
    painter.fillRect(event->rect(), m_painter.fill());
    const int height = m_painter.cell().height();
    const qint64 from = m_top + std::max(0, (event->rect().top() - margin / 2) / height);
    const qint64 to =
        std::min(m_top + (event->rect().bottom() - margin / 2) / height, m_terminal->endLine() - 1);
    for (qint64 line = from; line <= to; ++line)
        paintRow(painter, line);
}

void ConsoleView::paintRow(QPainter &painter, qint64 line) const
{
    const TerminalLine text = m_terminal->line(line);
    const QPoint at = cellRect({line, 0}).topLeft();
    m_painter.paintLine(painter, at, text);
    if (line >= m_selection.from.line && line <= m_selection.to.line && !m_selection.isEmpty()) {
        const int from = line == m_selection.from.line ? m_selection.from.column : 0;
        // A line that is selected to its end shows it with one more column.
        const int to = line == m_selection.to.line ? m_selection.to.column : text.columns() + 1;
        m_painter.paintSelected(painter, at, text, from, std::max(from, to));
    }
    if (line == m_cursor.line && m_terminal->modes().cursorVisible)
        m_painter.paintCursor(painter, at, text, m_cursor.column, hasFocus() && !m_readOnly);
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitTerminal();
}

void ConsoleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_painter = ConsolePainter(font(), m_theme);
        fitTerminal();
    }
}

void ConsoleView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void ConsoleView::scrolled(int value)
{
    m_top = m_terminal->firstLine() + value;
    m_following = value == verticalScrollBar()->maximum();
    viewport()->update();
}

void ConsoleView::scrollTo(qint64 top)
{
    updateScrollBars();
    verticalScrollBar()->setValue(int(top - m_terminal->firstLine()));
}

void ConsoleView::showLine(qint64 line)
{
    if (line < m_top)
        scrollTo(line);
    else if (line >= m_top + visibleRows())
        scrollTo(line - visibleRows() + 1);
}

void ConsoleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragging.timerId())
        dragTo(viewport()->mapFromGlobal(QCursor::pos()));
    else
        QAbstractScrollArea::timerEvent(event);
}

} // namespace redbud
