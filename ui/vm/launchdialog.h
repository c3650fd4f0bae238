// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/jobs/bindingjob.h"
#include "ui/theme.h"
#include "ui/vm/preflightjob.h"
#include "ui/vm/vmjob.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace redbud
{

class BindingPanel;
class PreflightList;

/// What a launch on this machine depends on and what it will do, to be read and agreed to. It
/// binds where that is needed; the launch itself comes after it was accepted.
class LaunchDialog : public QDialog
{
    Q_OBJECT

public:
    LaunchDialog(const VmServices &services, const BindingServices &binding,
                 QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTarget(const Host &host, const Plan &plan);
    const Plan &plan() const { return m_plan; }

    bool keepAlive() const;
    void setKeepAlive(bool on);
    bool startPaused() const;
    bool unbindAtEnd() const;

    /// Not while the helper is at work.
    void reject() override;

Q_SIGNALS:
    /// The fixes of the rules are to be applied; setTarget() follows.
    void planFixesWanted();
    void bindingsChanged();

private:
    QWidget *createOptions();
    void checkAgain();
    void check();
    void bound(bool done, const QString &words);
    void fixed(const Result<VmOutcome> &result);
    bool isHelping() const;
    void showItems(const QList<PreflightItem> &items);
    void fix(const PreflightItem &item);
    void launch();
    void updateButton();

    BindingServices m_bindingServices;
    Host m_host;
    Plan m_plan;
    bool m_checked = false; ///< what is shown is of this host, plan and binding
    bool m_mayLaunch = false;
    bool m_launchWanted = false; ///< as soon as everything is bound
    QLabel *m_headline;
    QLabel *m_outcome; ///< of the last thing that was put right
    PreflightList *m_list;
    BindingPanel *m_binding;
    QCheckBox *m_keepAlive;
    QLabel *m_keepAliveNote;
    QCheckBox *m_unbind;
    QCheckBox *m_paused;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_launch;
    // Last, so that they stop before what their signals reach is gone.
    PreflightJob m_preflight;
    VmJob m_fixing;
};

} // namespace redbud
