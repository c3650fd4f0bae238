// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QPushButton;

namespace redbud
{

class QuestionBar;
class UnplugMenu;
class VmMachine;

/// The buttons for a virtual machine. What cannot be undone is asked first.
class VmActions : public QWidget
{
    Q_OBJECT

public:
    /// Questions are asked in @a questions, which must outlive it.
    explicit VmActions(QuestionBar *questions, QWidget *parent = nullptr);

    /// nullptr: none.
    void setMachine(VmMachine *machine);

Q_SIGNALS:
    /// The chosen one has ended and is to be taken off the list.
    void removeWanted();

private:
    QPushButton *add(const QString &text, const QString &hint, void (VmActions::*slot)());
    void updateButtons();
    void pauseOrResume();
    void reset();
    void shutDown();
    void end();
    void checkHealth();

    QuestionBar *m_questions;
    QPointer<VmMachine> m_machine;
    UnplugMenu *m_unplugMenu;
    QPushButton *m_pause;
    QPushButton *m_reset;
    QPushButton *m_shutDown;
    QPushButton *m_end;
    QPushButton *m_health;
    QPushButton *m_unplug;
    QPushButton *m_remove;
};

} // namespace redbud
