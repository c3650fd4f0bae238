// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "ui/guest/devicetreemodel.h"
#include "ui/guest/treefilter.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace redbud
{

/// The device tree that the guest will get, and what was different in the last live one.
class GuestTreePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuestTreePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTarget(const Host &host, const Plan &plan);
    /// Of the last rehearsal of this plan; forgotten when the plan changes.
    void setDifferences(const QList<TreeDifference> &differences);

    DeviceTreeModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void filter();
    void copy() const;

    Host m_host;
    Plan m_plan;
    std::optional<QList<TreeDifference>> m_differences; ///< absent: nothing live was looked at
    bool m_isOutdated = true;
    DeviceTreeModel m_model;
    TreeFilter m_filter;
    QLabel *m_headline;
    QLineEdit *m_search;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_copy;
    QTreeView *m_view;
};

} // namespace redbud
