// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consoleaccessible.h"

#include "ui/console/consoleview.h"

namespace redbud
{

namespace
{

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != QLatin1String(ConsoleView::staticMetaObject.className()))
        return nullptr;
    return new ConsoleAccessible(qobject_cast<ConsoleView *>(object));
}

} // namespace

ConsoleAccessible::ConsoleAccessible(ConsoleView *view)
    : QAccessibleWidget(view, QAccessible::Terminal)
{
}

void ConsoleAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

void ConsoleAccessible::announce(ConsoleView *view)
{
    if (!QAccessible::isActive())
        return;
    auto *accessible =
        dynamic_cast<ConsoleAccessible *>(QAccessible::queryAccessibleInterface(view));
    if (accessible == nullptr)
        return;
    QAccessibleTextCursorEvent event(view, accessible->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

ConsoleView *ConsoleAccessible::view() const
{
    return static_cast<ConsoleView *>(widget());
}

QString ConsoleAccessible::screen() const
{
    const Terminal &terminal = *view()->terminal();
    return terminal.text(
        {{terminal.screenLine(), 0}, {terminal.textEnd() - 1, terminal.columns()}});
}

void *ConsoleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString ConsoleAccessible::text(QAccessible::Text which) const
{
    return which == QAccessible::Value ? screen() : QAccessibleWidget::text(which);
}

QAccessible::State ConsoleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.multiLine = true;
    state.readOnly = view()->isReadOnly();
    return state;
}

void ConsoleAccessible::selection(int /*index*/, int *start, int *end) const
{
    *start = 0;
    *end = 0;
}

// A guest's screen cannot be edited, and what is selected may have scrolled away.
void ConsoleAccessible::addSelection(int /*start*/, int /*end*/) {}
void ConsoleAccessible::removeSelection(int /*index*/) {}
void ConsoleAccessible::setSelection(int /*index*/, int /*start*/, int /*end*/) {}
void ConsoleAccessible::setCursorPosition(int /*position*/) {}
void ConsoleAccessible::scrollToSubstring(int /*start*/, int /*end*/) {}

int ConsoleAccessible::cursorPosition() const
{
    const Terminal &terminal = *view()->terminal();
    const TerminalPosition cursor = terminal.cursor();
    return int(terminal.text({{terminal.screenLine(), 0}, cursor}).size());
}

QString ConsoleAccessible::text(int start, int end) const
{
    return screen().mid(start, end - start);
}

int ConsoleAccessible::characterCount() const
{
    return int(screen().size());
}

QRect ConsoleAccessible::characterRect(int offset) const
{
    const Terminal &terminal = *view()->terminal();
    for (qint64 number = terminal.screenLine(); number < terminal.textEnd(); ++number) {
        const TerminalLine line = terminal.line(number);
        // Where a line goes on, its end is the beginning of the next.
        if (offset < line.text.size() || (offset == line.text.size() && !line.continued)) {
            const QRect cell = view()->cellRect({number, line.columnOf(offset)});
            return {view()->viewport()->mapToGlobal(cell.topLeft()), cell.size()};
        }
        offset -= int(line.text.size()) + (line.continued ? 0 : 1);
    }
    return {};
}

int ConsoleAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = view()->viewport()->mapFromGlobal(point);
    const Terminal &terminal = *view()->terminal();
    const TerminalPosition at = view()->cellAt(inside);
    if (!view()->viewport()->rect().contains(inside) || !view()->cellRect(at).contains(inside) ||
        at.line < terminal.screenLine() || at.line >= terminal.textEnd())
        return -1;
    // Behind the text of a line is its line feed, if it has one.
    const TerminalLine line = terminal.line(at.line);
    const bool hasEnd = !line.continued && at.line + 1 < terminal.textEnd();
    if (at.column > line.columns() || (at.column == line.columns() && !hasEnd))
        return -1;
    return int(terminal.text({{terminal.screenLine(), 0}, at}).size());
}

QString ConsoleAccessible::attributes(int /*offset*/, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

} // namespace redbud
