// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalinterpreter.h"
#include "core/console/terminalparser.h"
#include "core/console/terminalscreen.h"

#include <QByteArrayView>
#include <QObject>

namespace redbud
{

/// A serial terminal without a display: it takes what a guest sends and keeps the screen, and
/// makes of keys what the guest is to get. Lines are numbered from the first that ever was, and
/// keep their number when they scroll away. For one thread.
class Terminal : public QObject
{
    Q_OBJECT

public:
    static constexpr int usualRows = 24;
    static constexpr int usualColumns = 80;

    explicit Terminal(int rows = usualRows, int columns = usualColumns, QObject *parent = nullptr);

    int rows() const { return m_screen.rows(); }
    int columns() const { return m_screen.columns(); }
    /// Clamped to 2 to 500 rows and 4 to 1000 columns. Lines keep their text: it is hidden where
    /// they become narrower, and rows that no longer fit scroll away. A serial line has no way to
    /// tell the guest.
    void resize(int rows, int columns);

    /// Takes bytes from the guest and returns how many: the work of one call is bounded (64 KiB,
    /// or fewer if they ask for more), so call it again with the rest.
    qsizetype write(QByteArrayView bytes);

    /// The oldest line that is kept.
    qint64 firstLine() const { return m_screen.scrollback().dropped(); }
    /// The line that the first row of the screen is.
    qint64 screenLine() const { return firstLine() + m_screen.scrollback().size(); }
    /// Behind the last row of the screen.
    qint64 endLine() const { return screenLine() + rows(); }
    /// Behind the last line that has something, or the cursor.
    qint64 textEnd() const;
    /// An empty line where there is none.
    TerminalLine line(qint64 number) const;
    /// As TerminalLine::continued of line(), but without making one.
    bool isContinued(qint64 number) const;
    /// A cell of the screen; an empty one outside.
    TerminalCell cell(int row, int column) const;
    TerminalPosition cursor() const;
    const TerminalModes &modes() const { return m_screen.modes; }
    bool isAlternate() const { return m_screen.isAlternate(); }
    const QString &title() const { return m_interpreter.title(); }

    /// A part of the text; lines that were broken because they were too long are whole again.
    QString text(const TerminalRange &range) const;
    /// All text, also of the screen behind an alternate one; ends with a line feed if there is any.
    QString plainText() const;

    /// Rows of the screen that changed since the last call.
    std::vector<bool> takeChanges() { return m_screen.takeChanges(); }

    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString &text = {});
    void typeText(const QString &text);
    void paste(const QString &text);
    /// Forgets all lines but the one with the cursor, which becomes the first of the screen.
    void clear();

Q_SIGNALS:
    /// For the guest: keys, and answers to what it asked.
    void output(const QByteArray &bytes);
    /// Something looks different.
    void changed();
    /// The guest wants another title(): what is plain text to whoever shows it.
    void titleChanged(const QString &title);

private:
    TerminalScreen m_screen;
    TerminalInterpreter m_interpreter;
    TerminalParser m_parser;
};

} // namespace redbud
