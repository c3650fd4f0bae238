// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/console/terminalkeys.h"
#include "ui/console/consoleview.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace redbud
{

namespace
{

bool isCopy(const QKeyEvent &event)
{
    return event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C);
}

bool isPaste(const QKeyEvent &event)
{
    return event.keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_V) ||
           event.keyCombination() == (Qt::SHIFT | Qt::Key_Insert);
}

bool isLeave(const QKeyEvent &event)
{
    return event.modifiers().testFlags(Qt::ControlModifier | Qt::ShiftModifier) &&
           (event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Tab);
}

bool scrolls(int key)
{
    return key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home ||
           key == Qt::Key_End;
}

} // namespace

bool ConsoleView::event(QEvent *event)
{
    // What is a shortcut of the window elsewhere is for the guest here.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isCopy(key) || isPaste(key) || isLeave(key) || isForGuest(key)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ConsoleView::isForGuest(const QKeyEvent &event) const
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    const bool letter = event.key() >= Qt::Key_A && event.key() <= Qt::Key_Z;
    // Ctrl+Shift with a letter would be the same as with Ctrl alone, and Ctrl+Tab the same as Tab,
    // so those are left to the window.
    const bool windows = control && (event.key() == Qt::Key_Tab ||
                                     (letter && event.modifiers().testFlag(Qt::ShiftModifier)));
    return !m_readOnly && !windows &&
           !keyBytes(Qt::Key(event.key()), event.modifiers(), event.text(), m_terminal->modes())
                .isEmpty();
}

bool ConsoleView::focusNextPrevChild(bool next)
{
    return m_readOnly && QAbstractScrollArea::focusNextPrevChild(next);
}

bool ConsoleView::scrollKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (!(m_readOnly || shift))
        return false;
    QScrollBar *lines = verticalScrollBar();
    if (m_readOnly && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        lines->triggerAction(event.key() == Qt::Key_Up ? QScrollBar::SliderSingleStepSub
                                                       : QScrollBar::SliderSingleStepAdd);
        return true;
    }
    if (!scrolls(event.key()))
        return false;
    if (event.key() == Qt::Key_Home || event.key() == Qt::Key_End)
        lines->setValue(event.key() == Qt::Key_Home ? 0 : lines->maximum());
    else
        lines->triggerAction(event.key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                           : QScrollBar::SliderPageStepAdd);
    return true;
}

bool ConsoleView::ownKey(const QKeyEvent &event)
{
    if (isCopy(event))
        copy();
    else if (isPaste(event))
        paste();
    else if (isLeave(event))
        QAbstractScrollArea::focusNextPrevChild(false);
    else
        return scrollKey(event);
    return true;
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (ownKey(*event))
        return;
    if (!isForGuest(*event)) {
        event->ignore();
        return;
    }
    scrollTo(endTop());
    m_following = true;
    m_terminal->pressKey(Qt::Key(event->key()), event->modifiers(), event->text());
}

void ConsoleView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_readOnly)
        m_terminal->typeText(event->commitString());
    event->accept();
}

QVariant ConsoleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return !m_readOnly;
    if (query == Qt::ImCursorRectangle)
        return cellRect(m_cursor).translated(viewport()->pos());
    return QAbstractScrollArea::inputMethodQuery(query);
}

void ConsoleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    updateCursor();
}

void ConsoleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateCursor();
}

} // namespace redbud
