// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminal.h"
#include "ui/console/consolepainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace redbud
{

/// Shows a terminal and types into it. The terminal follows its size, but has at least 80 columns
/// and 24 rows, as guests expect who cannot be told. It stays at the end of the text unless it was
/// scrolled away from it; typing goes back there.
///
/// All keys go to the guest, also Tab and the arrows, but for Ctrl+Shift+C and Ctrl+Shift+V (copy,
/// paste), Shift with PageUp, PageDown, Home, End (scroll), and Ctrl+Shift+Tab, which leaves it.
class ConsoleView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// @a terminal has to live longer.
    explicit ConsoleView(Terminal *terminal, QWidget *parent = nullptr);

    Terminal *terminal() const { return m_terminal; }
    void setTheme(const Theme &theme);
    /// Then keys scroll, Tab goes on to the next widget, and nothing is sent.
    void setReadOnly(bool readOnly);
    bool isReadOnly() const { return m_readOnly; }

    const TerminalRange &selection() const { return m_selection; }
    void setSelection(const TerminalRange &selection);
    QString selectedText() const { return m_terminal->text(m_selection); }
    void copy() const;
    void paste();
    void selectAll();
    /// Scrolls as little as it takes.
    void showLine(qint64 line);

    qint64 topLine() const { return m_top; }
    int visibleRows() const;
    /// Where a cell is in the viewport, of the screen or of any other line.
    QRect cellRect(const TerminalPosition &position) const;
    /// The gap between two characters that is nearest to a point in the viewport.
    TerminalPosition positionAt(const QPoint &point) const;
    /// The cell at a point in the viewport, or nearest to it.
    TerminalPosition cellAt(const QPoint &point) const;

Q_SIGNALS:
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void refresh();
    void updateScrollBars();
    void fitTerminal();
    void updateCursor();
    qint64 endTop() const;
    void scrollTo(qint64 top);
    void scrolled(int value);
    bool scrollKey(const QKeyEvent &event);
    bool ownKey(const QKeyEvent &event);
    bool isForGuest(const QKeyEvent &event) const;
    void selectWord(const TerminalPosition &at);
    void dragTo(const QPoint &point);
    void paintRow(QPainter &painter, qint64 line) const;

    Terminal *m_terminal;
    Theme m_theme = Theme::light();
    ConsolePainter m_painter;
    QTimer m_refresh; ///< collects changes, so that it paints at most 60 times a second
    bool m_readOnly = false;
    bool m_following = true;
    qint64 m_top = 0; ///< the first line shown
    TerminalPosition m_cursor;
    TerminalRange m_selection;
    TerminalPosition m_anchor; ///< where a selection with the mouse began
    bool m_selecting = false;
    QBasicTimer m_dragging; ///< scrolls while the mouse is outside
    QElapsedTimer m_doubleClicked;
};

} // namespace redbud
