// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/planedit.h"
#include "core/rules/problem.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace redbud
{

class Document;

/// What somebody wants of a setting, as a step of the undo stack.
struct SettingChange {
    QString text; ///< "Set memory to 384G"
    PlanEdit edit;
};

/// One setting of the plan: it shows what the plan has, and every change is done at once. What
/// cannot be done is said below it, in words, and so is what the rules say about it. Changes from
/// taking to leaving the keyboard are one step of the undo stack.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// What takes the keyboard.
    virtual QWidget *input() const = 0;
    /// All that do, in order.
    virtual QList<QWidget *> inputs() const { return {input()}; }
    /// Shows what the plan has. Where that is what was typed here, the text stays as it is.
    virtual void refresh(const Plan &plan) = 0;

    /// For screen readers, and what it means and when one needs it.
    void describe(const QString &name, const QString &tip);
    /// Shows problems of these rules.
    void setRules(const QStringList &rules) { m_rules = rules; }
    void showProblems(const QList<Problem> &problems);
    /// It is only there where this is so.
    void setShownWhen(std::function<bool(const Plan &)> condition);
    bool isShown(const Plan &plan) const { return !m_condition || m_condition(plan); }
    /// What is said below it; empty where all is well.
    QString message() const;
    /// Shows what the plan has in the place of what could not be done.
    void forgetRefused();

protected:
    explicit SettingField(Document &document);

    /// Puts it into the field's row. It then counts as what @a input() is.
    void addInput(QWidget *input, int stretch = 1);
    QHBoxLayout *row() { return m_row; }
    const Plan &plan() const;
    /// Does the change, or says why it cannot be done.
    void commit(const Result<SettingChange> &change);
    bool isCommitting() const { return m_isCommitting; }
    bool isRefused() const { return !m_refusal.isEmpty(); }
    void clearRefusal();
    /// What follows is another step of the undo stack.
    void beginStep() { m_step = ++s_steps; }
    /// Shows what the plan has in the place of what could not be done.
    virtual void revert() {}

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(QEvent *event);
    void updateMessage();

    Document &m_document;
    QHBoxLayout *m_row;
    QLabel *m_message;
    QString m_tip;
    QStringList m_rules;
    std::function<bool(const Plan &)> m_condition;
    QString m_refusal;
    QString m_problem;
    QTimer m_pause; ///< of somebody who types
    /// Of all fields: one that was made anew must not go on with a step of one that is gone.
    static inline int s_steps = 0;
    int m_step = ++s_steps;
    bool m_isCommitting = false;
};

} // namespace redbud
