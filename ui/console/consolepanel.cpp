// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolepanel.h"

#include "core/base/files.h"
#include "ui/console/consolesearchbar.h"
#include "ui/console/consoleview.h"
#include "ui/widgets/messagebar.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace redbud
{

namespace
{

constexpr int recountMilliseconds = 500;
constexpr qsizetype mostCounted = 10000;
constexpr qsizetype mostTitle = 60; // UTF-16 units that are shown

} // namespace

ConsolePanel::ConsolePanel(QWidget *parent)
    : QWidget(parent)
    , m_feed(&m_terminal)
    , m_state(new QLabel)
    , m_buttons(new QWidget)
    , m_messages(new MessageBar)
    , m_view(new ConsoleView(&m_terminal))
    , m_search(new ConsoleSearchBar)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_state->setObjectName(QStringLiteral("consoleState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_search->hide();

    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(12, 6, 10, 6);
    row->addWidget(m_state, 1);
    QPushButton *find =
        addButton(tr("Find…"), tr("Find in the console"), tr("Find in the text (Ctrl+Shift+F)"));
    m_copy = addButton(tr("Copy"), tr("Copy what is selected"),
                       tr("Copy what is selected (Ctrl+Shift+C)"));
    QPushButton *clearButton = addButton(tr("Clear"), tr("Clear the console"),
                                         tr("Forget all text but the line of the cursor"));
    QPushButton *saveButton = addButton(tr("Save…"), tr("Save the text of the console"),
                                        tr("Save all text to a file, without colours"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_buttons);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_search);
    setFocusProxy(m_view);

    m_copy->setEnabled(false);
    connect(find, &QPushButton::clicked, this, &ConsolePanel::openSearch);
    connect(m_copy, &QPushButton::clicked, m_view, &ConsoleView::copy);
    connect(clearButton, &QPushButton::clicked, this, &ConsolePanel::clear);
    connect(saveButton, &QPushButton::clicked, this, &ConsolePanel::save);
    connect(m_view, &ConsoleView::selectionChanged, this,
            [this] { m_copy->setEnabled(!m_view->selection().isEmpty()); });
    connect(&m_terminal, &Terminal::output, this, [this](const QByteArray &bytes) {
        if (!m_view->isReadOnly())
            Q_EMIT typed(bytes);
    });
    connect(&m_terminal, &Terminal::titleChanged, this, &ConsolePanel::updateState);
    auto *findKey = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F, this);
    findKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(findKey, &QShortcut::activated, this, &ConsolePanel::openSearch);
    connect(m_search, &ConsoleSearchBar::searchWanted, this, &ConsolePanel::search);
    connect(m_search, &ConsoleSearchBar::changed, this, &ConsolePanel::searchAsTyped);
    connect(m_search, &ConsoleSearchBar::closed, this, &ConsolePanel::closeSearch);
    m_recount.setSingleShot(true);
    m_recount.setInterval(recountMilliseconds);
    connect(&m_recount, &QTimer::timeout, this, &ConsolePanel::count);
    connect(&m_terminal, &Terminal::changed, this, [this] {
        if (m_search->isVisible() && !m_recount.isActive())
            m_recount.start();
    });
}

QPushButton *ConsolePanel::addButton(const QString &text, const QString &name, const QString &hint)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(name);
    button->setToolTip(hint);
    m_buttons->layout()->addWidget(button);
    return button;
}

void ConsolePanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
    m_messages->setTheme(theme);
}

void ConsolePanel::setState(const QString &text)
{
    m_stateText = text;
    updateState();
}

/// With the guest's title as far as there is room; all of it is in the tool tip.
void ConsolePanel::updateState()
{
    const QString &title = m_terminal.title();
    m_state->setToolTip(title.isEmpty() ? QString()
                                        : QStringLiteral("<qt>%1</qt>").arg(title.toHtmlEscaped()));
    if (title.isEmpty())
        m_state->setText(m_stateText);
    else if (title.size() <= mostTitle)
        m_state->setText(tr("%1: %2").arg(m_stateText, title));
    else
        m_state->setText(tr("%1: %2…").arg(m_stateText, title.left(mostTitle)));
}

void ConsolePanel::setReadOnly(bool readOnly)
{
    m_view->setReadOnly(readOnly);
}

void ConsolePanel::received(const QByteArray &bytes)
{
    m_feed.receive(bytes);
}

Result<void> ConsolePanel::saveTo(const QString &file) const
{
    return writeFile(file, m_terminal.plainText().toUtf8());
}

void ConsolePanel::save()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the text of the console"),
                                                      QStringLiteral("console.txt"),
                                                      tr("Text (*.txt *.log);;All files (*)"));
    if (file.isEmpty())
        return;
    if (const Result<void> saved = saveTo(file); !saved)
        m_messages->showError(saved.error());
}

void ConsolePanel::clear()
{
    m_view->setSelection({});
    m_terminal.clear();
    m_view->setFocus();
}

void ConsolePanel::openSearch()
{
    m_search->open();
    count();
}

void ConsolePanel::closeSearch()
{
    m_search->hide();
    m_view->setFocus();
}

void ConsolePanel::search(SearchDirection direction)
{
    const TerminalRange &selected = m_view->selection();
    TerminalPosition from =
        selected.isEmpty() ? TerminalPosition{m_terminal.endLine(), 0} : selected.from;
    if (direction == SearchDirection::Forward && !selected.isEmpty())
        ++from.column; // from where it is now to the next
    const auto found = TerminalSearch(m_terminal, m_search->text(), m_search->sensitivity())
                           .findNext(from, direction);
    if (found) {
        m_view->setSelection(*found);
        m_view->showLine(found->from.line);
    }
    count();
}

/// While the text is typed, the place that was found stays if it still fits; else the last before.
void ConsolePanel::searchAsTyped()
{
    const TerminalRange selected = m_view->selection();
    m_view->setSelection({});
    const TerminalPosition from =
        selected.isEmpty() ? TerminalPosition{m_terminal.endLine(), 0}
                           : TerminalPosition{selected.from.line, selected.from.column + 1};
    const auto found = TerminalSearch(m_terminal, m_search->text(), m_search->sensitivity())
                           .findNext(from, SearchDirection::Backward);
    if (found) {
        m_view->setSelection(*found);
        m_view->showLine(found->from.line);
    }
    count();
}

void ConsolePanel::count()
{
    const QList<TerminalRange> all =
        TerminalSearch(m_terminal, m_search->text(), m_search->sensitivity())
            .findAll(mostCounted + 1);
    const auto shown = std::find(all.begin(), all.end(), m_view->selection());
    const bool capped = all.size() > mostCounted;
    m_search->showCount(shown == all.end() ? 0 : shown - all.begin() + 1,
                        std::min(all.size(), mostCounted), capped);
}

} // namespace redbud
