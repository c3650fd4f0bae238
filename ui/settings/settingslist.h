// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/rules/problem.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redbud
{

class SettingsEntry;

/// Entries below each other, as many as can be looked through, with a button for another one.
/// Entries keep their widgets when others come and go, so that nobody loses the keyboard.
class SettingsList : public QWidget
{
    Q_OBJECT

public:
    using Count = std::function<int(const Plan &)>;
    using Create = std::function<SettingsEntry *(int position)>;

    /// @a empty is said where there is none.
    SettingsList(const QString &empty, Count count, Create create, QWidget *parent = nullptr);

    /// The texts end with what happens: "Add a disk".
    void addButton(const QString &text, const QString &tip, const std::function<void()> &pressed);

    void refresh(const Plan &plan);
    void showProblems(const QList<Problem> &problems);
    /// What was refused in the entries from @a first to @a last is not meant for what has their
    /// positions now.
    void forgetRefused(int first, int last);
    void forgetRefusedFrom(int first) { forgetRefused(first, count() - 1); }
    /// Forgets all entries, to be made anew with the next refresh().
    void clear();
    SettingsEntry *entry(int position) const { return m_entries[position]; }
    int count() const { return int(m_entries.size()); }
    QList<QWidget *> inputs() const;
    /// The keyboard goes to the newest one.
    void focusLast();

Q_SIGNALS:
    /// There are others, so the order of the keyboard is to be looked at again.
    void entriesChanged();

private:
    void removeLast();

    Count m_wanted;
    Create m_create;
    QList<SettingsEntry *> m_entries;
    QList<QPushButton *> m_buttons;
    QLabel *m_empty;
    QLabel *m_more; ///< how many are not shown
    QVBoxLayout *m_rows;
    QWidget *m_bar;
};

} // namespace redbud
