// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

#include <QFrame>

class QPushButton;

namespace redbud
{

/// One of several things of a kind: a disk, a network card. It stands for whatever has its position
/// in the plan's list.
class SettingsEntry : public QFrame
{
    Q_OBJECT

public:
    enum class Buttons { None, Remove, MoveAndRemove };

    /// @a title also says to screen readers what its fields and buttons belong to: "Disk 1".
    SettingsEntry(const QString &title, Buttons buttons, QWidget *parent = nullptr);

    SettingsForm *form() { return m_form; }
    /// @a position of @a count.
    void setPosition(int position, int count);
    QList<QWidget *> inputs() const;
    /// The keyboard goes to the first field.
    void focusFirst();
    /// The keyboard goes to the button that removes it.
    void focusRemove();
    /// The keyboard goes to the button that moved it here.
    void focusMove(bool up);

Q_SIGNALS:
    void removeWanted();
    void moveWanted(bool up);

private:
    QPushButton *button(const QString &text, const QString &name, const QString &tip);

    QString m_title;
    SettingsForm *m_form;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace redbud
