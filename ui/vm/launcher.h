// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/jobs/bindingjob.h"
#include "ui/theme.h"
#include "ui/vm/launchjob.h"
#include "ui/vm/vmjob.h"

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace redbud
{

class BusyBar;
class Document;
class LaunchDialog;

/// Launches the plan of a document. On this machine what it depends on is shown first; for another
/// host it is tried with simulated devices, without a question.
class Launcher : public QObject
{
    Q_OBJECT

public:
    /// @a document and @a window must outlive it.
    Launcher(Document &document, const VmServices &services, const BindingServices &binding,
             QWidget *window);
    ~Launcher() override;

    QAction *action() const { return m_action; }
    /// What is being launched, for the window to show somewhere.
    BusyBar *bar() const { return m_bar; }
    bool isRunning() const { return m_job.isRunning() || m_ending.isRunning(); }
    void setTheme(const Theme &theme) { m_theme = theme; }

    void launch();
    /// Ends one of its own that has not run yet, and starts it anew with the work-around for QEMU's
    /// use after free. One that hands its devices back when it ends has to bind them anew, which is
    /// asked, and done for the plan that is open: failed() with InvalidArgument where that is
    /// another one than it was launched from.
    void launchWithKeepAlive(const LaunchReport &report);

Q_SIGNALS:
    void started();
    void launched(const redbud::LaunchReport &report);
    void failed(const redbud::Error &error);
    /// One of this name that was being launched is ended because a person wants it.
    void cancelled(const QString &name);
    void bindingsChanged();

private:
    struct Launched {
        Host host;
        LaunchRequest request;
    };

    bool isLive() const;
    void ask(bool keepAlive = false);
    void end(const Session &session);
    void start(const Launched &launch, const std::optional<Session> &former = {});
    void finish(const Result<LaunchReport> &result);
    void updateAction();
    LaunchRequest requestOf(const Plan &plan) const;

    Document &m_document;
    VmServices m_services;
    BindingServices m_binding;
    QWidget *m_window;
    Theme m_theme = Theme::light();
    QAction *m_action;
    BusyBar *m_bar;
    LaunchDialog *m_dialog = nullptr; ///< while it is open
    Launched m_last;
    QHash<QString, Launched> m_unhealthy; ///< by name, those that may be started again
    // Last, so that they end before what their signals reach is gone.
    LaunchJob m_job;
    VmJob m_ending;
};

} // namespace redbud
