// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/settings/settingslist.h"

#include "ui/settings/settingsentry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Each has ten widgets or so, and a file may have any number.
constexpr int mostEntries = 256;

} // namespace

SettingsList::SettingsList(const QString &empty, Count count, Create create, QWidget *parent)
    : QWidget(parent)
    , m_wanted(std::move(count))
    , m_create(std::move(create))
    , m_empty(new QLabel(empty))
    , m_more(new QLabel)
    , m_rows(new QVBoxLayout)
    , m_bar(new QWidget)
{
    for (QLabel *label : {m_empty, m_more}) {
        label->setWordWrap(true);
        label->setProperty("kind", u"muted"_s);
        label->hide();
    }
    m_rows->setSpacing(10);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins({});
    bar->setSpacing(8);
    bar->addStretch();
    m_bar->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(10);
    layout->addWidget(m_empty);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
    layout->addWidget(m_bar);
}

void SettingsList::addButton(const QString &text, const QString &tip,
                             const std::function<void()> &pressed)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, pressed);
    static_cast<QHBoxLayout *>(m_bar->layout())->insertWidget(int(m_buttons.size()), button);
    m_buttons.append(button);
    m_bar->show();
}

void SettingsList::refresh(const Plan &plan)
{
    const int before = count();
    const int all = m_wanted(plan);
    const int wanted = std::min(all, mostEntries);
    while (count() > wanted)
        removeLast();
    while (count() < wanted) {
        SettingsEntry *entry = m_create(count());
        m_entries.append(entry);
        m_rows->addWidget(entry);
        // At once, so that it can have the keyboard.
        entry->show();
    }
    for (int i = 0; i < wanted; ++i) {
        m_entries[i]->setPosition(i, all);
        m_entries[i]->form()->refresh(plan);
    }
    m_more->setText(all - wanted == 1
                        ? tr("One more is in the plan; its file is the place to change it.")
                        : tr("%1 more are in the plan; its file is the place to change them.")
                              .arg(all - wanted));
    m_more->setVisible(all > wanted);
    // A new one would not be seen.
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(all < mostEntries);
    m_empty->setVisible(wanted == 0 && !m_empty->text().isEmpty());
    if (before != wanted)
        Q_EMIT entriesChanged();
}

void SettingsList::removeLast()
{
    SettingsEntry *entry = m_entries.takeLast();
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && entry->isAncestorOf(focus);
    entry->hide();
    m_rows->removeWidget(entry);
    // Its button may be what is being pressed.
    entry->deleteLater();
    if (!hadFocus)
        return;
    if (!m_entries.isEmpty())
        m_entries.last()->focusRemove();
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void SettingsList::clear()
{
    while (!m_entries.isEmpty())
        removeLast();
}

void SettingsList::showProblems(const QList<Problem> &problems)
{
    for (SettingsEntry *entry : std::as_const(m_entries))
        entry->form()->showProblems(problems);
}

void SettingsList::forgetRefused(int first, int last)
{
    for (int position = first; position <= std::min(last, count() - 1); ++position)
        m_entries[position]->form()->forgetRefused();
}

QList<QWidget *> SettingsList::inputs() const
{
    QList<QWidget *> all;
    for (const SettingsEntry *entry : m_entries)
        all += entry->inputs();
    for (QPushButton *button : m_buttons)
        all += button;
    return all;
}

void SettingsList::focusLast()
{
    if (!m_entries.isEmpty())
        m_entries.last()->focusFirst();
}

} // namespace redbud
