// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "ui/guest/devicetreemodel.h"
#include "ui/guest/livetree.h"
#include "ui/guest/treefilter.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace redbud
{

/// The device tree that the guest will get, those that virtual machines have, and where they
/// differ.
class GuestTreePanel : public QWidget
{
    Q_OBJECT

public:
    explicit GuestTreePanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTarget(const Host &host, const Plan &plan);
    /// Of the last rehearsal of this plan; forgotten when the plan changes.
    void setRehearsed(const LiveTree &tree);
    /// Of a running virtual machine, whatever its plan is; takes the place of what the same source
    /// gave before.
    void addRunning(const LiveTree &tree);

    DeviceTreeModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void offerSources();
    const LiveTree *shownTree() const;
    void showPrediction();
    void showLive(const LiveTree &live);
    void filter();
    void copy() const;

    Host m_host;
    Plan m_plan;
    std::optional<LiveTree> m_rehearsed; ///< absent: this plan was not
    QList<LiveTree> m_running;
    bool m_isOutdated = true;
    DeviceTreeModel m_model;
    TreeFilter m_filter;
    QLabel *m_headline;
    QComboBox *m_source;
    QLineEdit *m_search;
    QCheckBox *m_onlyDifferences;
    QPushButton *m_copy;
    QTreeView *m_view;
};

} // namespace redbud
