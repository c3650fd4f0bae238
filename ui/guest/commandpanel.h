// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "ui/guest/commandmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace redbud
{

/// QEMU's command line for the plan, with what has changed since the plan was saved.
class CommandPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTarget(const Host &host, const Plan &plan);
    /// What is stored; changes are shown against it.
    void setSaved(const Plan &plan);

    CommandModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void outdate();
    void refresh();
    void copy() const;

    Host m_host;
    Plan m_plan;
    Plan m_savedPlan;
    bool m_isOutdated = true;
    CommandModel m_model;
    QLabel *m_headline;
    QPushButton *m_copy;
    QListView *m_lines;
};

} // namespace redbud
