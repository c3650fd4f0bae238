// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consoleview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int dragInterval = 50; ///< milliseconds

/// What a double click selects: names, paths, addresses.
bool isPartOfWord(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate() || character.isMark() ||
           QStringView(u"_-./:@%+~#=").contains(character);
}

} // namespace

TerminalPosition ConsoleView::positionAt(const QPoint &point) const
{
    const QSize cell = m_painter.cell();
    const QPoint inside = point - cellRect({m_top, 0}).topLeft();
    const int row = std::clamp(inside.y() / cell.height(), 0, visibleRows() - 1);
    // Between two characters, whichever gap is nearer.
    const int column =
        std::clamp((inside.x() + cell.width() / 2) / cell.width(), 0, m_terminal->columns());
    return {std::min(m_top + row, m_terminal->endLine() - 1), column};
}

TerminalPosition ConsoleView::cellAt(const QPoint &point) const
{
    return positionAt(point - QPoint(m_painter.cell().width() / 2, 0));
}

void ConsoleView::setSelection(const TerminalRange &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ConsoleView::selectAll()
{
    setSelection(
        {{m_terminal->firstLine(), 0}, {m_terminal->textEnd() - 1, m_terminal->columns()}});
}

void ConsoleView::copy() const
{
    if (!m_selection.isEmpty())
        QApplication::clipboard()->setText(selectedText());
}

void ConsoleView::paste()
{
    if (m_readOnly)
        return;
    scrollTo(endTop());
    m_following = true;
    m_terminal->paste(QApplication::clipboard()->text());
}

void ConsoleView::selectWord(const TerminalPosition &at)
{
    const TerminalLine line = m_terminal->line(at.line);
    qsizetype from = line.unitOf(at.column);
    qsizetype to = from;
    while (from > 0 && isPartOfWord(line.text[from - 1]))
        --from;
    while (to < line.text.size() && isPartOfWord(line.text[to]))
        ++to;
    setSelection({{at.line, line.columnOf(from)}, {at.line, line.columnOf(to)}});
}

void ConsoleView::mousePressEvent(QMouseEvent *event)
{
    const TerminalPosition at = positionAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && !m_readOnly &&
        QApplication::clipboard()->supportsSelection()) {
        m_terminal->paste(QApplication::clipboard()->text(QClipboard::Selection));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (m_doubleClicked.isValid() &&
        m_doubleClicked.elapsed() < QApplication::doubleClickInterval()) {
        m_doubleClicked.invalidate();
        setSelection({{at.line, 0}, {at.line, m_terminal->columns()}});
        return;
    }
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_selection.isEmpty())
        m_anchor = at;
    m_selecting = true;
    setSelection({std::min(m_anchor, at), std::max(m_anchor, at)});
}

void ConsoleView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_selecting)
        return;
    const QPoint point = event->position().toPoint();
    if (point.y() >= 0 && point.y() < viewport()->height())
        m_dragging.stop();
    else if (!m_dragging.isActive())
        m_dragging.start(dragInterval, this);
    dragTo(point);
}

void ConsoleView::dragTo(const QPoint &point)
{
    if (point.y() < 0)
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
    else if (point.y() >= viewport()->height())
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    const TerminalPosition at = positionAt(point);
    setSelection({std::min(m_anchor, at), std::max(m_anchor, at)});
}

void ConsoleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_selecting = false;
    m_dragging.stop();
    QClipboard *clipboard = QApplication::clipboard();
    if (!m_selection.isEmpty() && clipboard->supportsSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
}

void ConsoleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    selectWord(cellAt(event->position().toPoint()));
    m_doubleClicked.start();
}

void ConsoleView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    QAction *copyAction =
        menu.addAction(tr("Copy") + QStringLiteral("\tCtrl+Shift+C"), this, [this] { copy(); });
    copyAction->setEnabled(!m_selection.isEmpty());
    QAction *pasteAction =
        menu.addAction(tr("Paste") + QStringLiteral("\tCtrl+Shift+V"), this, [this] { paste(); });
    pasteAction->setEnabled(!m_readOnly && !QApplication::clipboard()->text().isEmpty());
    menu.addAction(tr("Select all"), this, [this] { selectAll(); });
    menu.exec(event->globalPos());
}

} // namespace redbud
