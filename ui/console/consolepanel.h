// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/console/terminalfeed.h"
#include "core/console/terminalsearch.h"
#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace redbud
{

class ConsoleSearchBar;
class ConsoleView;
class MessageBar;

/// The serial console of a virtual machine with its buttons and its search. It does not know where
/// the bytes come from: whoever owns it hands them to received() and sends what typed() says.
class ConsolePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsolePanel(QWidget *parent = nullptr);

    Terminal &terminal() { return m_terminal; }
    const TerminalFeed &feed() const { return m_feed; }
    void setTheme(const Theme &theme);
    /// The line above the console: "Connected", "The guest has ended" and the like. The title that
    /// the guest gives its terminal follows it.
    void setState(const QString &text);
    /// Without a guest that listens: text can be read, found, copied and saved.
    void setReadOnly(bool readOnly);
    /// Writes all text as UTF-8. WriteFailed and the like; an existing file is then as it was.
    Result<void> saveTo(const QString &file) const;

public Q_SLOTS:
    /// What the guest printed; any bytes, and as much as it likes.
    void received(const QByteArray &bytes);

Q_SIGNALS:
    /// What the guest is to get. Never while it is read only.
    void typed(const QByteArray &bytes);

private:
    QPushButton *addButton(const QString &text, const QString &name, const QString &hint);
    void save();
    void clear();
    void openSearch();
    void closeSearch();
    void updateState();
    void search(SearchDirection direction);
    void searchAsTyped();
    void count();

    Terminal m_terminal;
    TerminalFeed m_feed;
    QLabel *m_state;
    QString m_stateText;
    QWidget *m_buttons;
    MessageBar *m_messages;
    ConsoleView *m_view;
    ConsoleSearchBar *m_search;
    QPushButton *m_copy = nullptr;
    QTimer m_recount; ///< while text arrives, places are not counted for every byte
};

} // namespace redbud
