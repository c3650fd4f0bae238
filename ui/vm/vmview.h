// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/vm/vmservices.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QFrame;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace redbud
{

class QuestionBar;
class VmActions;
class VmConsole;
class VmFigures;
class VmLog;
class VmMachine;
class VmProblems;

/// Everything about one virtual machine: its state, buttons, figures, time line, problems, log and
/// console.
class VmView : public QWidget
{
    Q_OBJECT

public:
    explicit VmView(const VmServices &services, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// nullptr: none.
    void setMachine(VmMachine *machine);
    VmMachine *machine() const { return m_machine; }
    QuestionBar *questions() const { return m_questions; }
    void showProblems();

Q_SIGNALS:
    void removeWanted();

private:
    QWidget *createFacts();
    void updateState();
    void updateFigures();
    void updateHealth();
    void showConsole();
    void followEvents();

    Theme m_theme = Theme::light();
    QPointer<VmMachine> m_machine;
    QFrame *m_header;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_note;
    QuestionBar *m_questions;
    VmActions *m_actions;
    VmFigures *m_figures;
    QTabWidget *m_tabs;
    QTreeView *m_events;
    VmProblems *m_problems;
    VmLog *m_log;
    QStackedWidget *m_consoles;
    QHash<const VmMachine *, VmConsole *> m_consoleOf;
    bool m_atEnd = true; ///< the time line shows its newest event
};

} // namespace redbud
