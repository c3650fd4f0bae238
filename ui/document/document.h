// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/placement.h"
#include "core/plan/plan.h"
#include "core/plan/planedit.h"
#include "core/rules/problem.h"

#include <QList>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace redbud
{

class PlanCommand;

/// What a window shows: a host, a plan for it, and everything that follows from the two. Changes
/// of the plan go through the undo stack, so that all of them can be undone and the modified mark
/// is always right. GUI thread only.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    bool hasHost() const { return m_host.has_value(); }
    /// An empty Host as long as there is none.
    const Host &host() const;
    const Plan &plan() const { return m_plan; }
    /// Always those of the present host and plan; empty without a host.
    const QList<Problem> &problems() const { return m_problems; }
    /// Absent where this plan cannot be placed.
    const std::optional<Placement> &placement() const { return m_placement; }

    /// Where the plan is stored; empty for one that never was.
    QString file() const { return m_file; }
    bool isModified() const { return !m_undoStack.isClean(); }
    /// The plan as it was opened or saved last.
    const Plan &savedPlan() const { return m_savedPlan; }
    QUndoStack *undoStack() { return &m_undoStack; }

    /// A plan with nothing but the default vPHB.
    static Plan emptyPlan();

    void setHost(const Host &host);
    /// What problems say is in the language of when they were found.
    void judgeAgain();

    /// Begins with another plan: not modified, nothing to undo.
    void start(const Plan &plan, const QString &file = {});

    /// Fails without a change where the file cannot be read as a plan.
    Result<void> open(const QString &file);
    Result<void> save(const QString &file);

    /// One step of the undo stack, named @a text. Fails without a change where an edit does; does
    /// nothing where the edits change nothing.
    Result<void> edit(const QString &text, const QList<PlanEdit> &edits);

    /// The same for something that is changed bit by bit, as text that is typed: successive edits
    /// of one @a field are one step, with what the last of them does to the plan before the first.
    Result<void> editField(const QString &field, const QString &text, const QList<PlanEdit> &edits);

    /// Exchanges the whole plan as one step of the undo stack.
    void replacePlan(const QString &text, const Plan &plan);

Q_SIGNALS:
    void hostChanged();
    void planChanged();
    /// After every hostChanged() and planChanged().
    void problemsChanged();
    void fileChanged();
    void modifiedChanged(bool modified);

private:
    friend class PlanCommand;
    const PlanCommand *lastStepOf(const QString &field) const;
    void setPlan(const Plan &plan);
    void judge();

    std::optional<Host> m_host;
    Plan m_plan;
    Plan m_savedPlan;
    QList<Problem> m_problems;
    std::optional<Placement> m_placement;
    QString m_file;
    QUndoStack m_undoStack;
};

} // namespace redbud
