// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/theme.h"
#include "ui/vm/vmfinder.h"
#include "ui/vm/vmlistmodel.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListView;

namespace redbud
{

class VmDelegate;
class VmView;
template <typename Panel>
class Late;

/// This user's virtual machines: the list of them, and everything about the chosen one.
class VmPanel : public QWidget
{
    Q_OBJECT

public:
    explicit VmPanel(const VmServices &services, QWidget *parent = nullptr);
    ~VmPanel() override;

    void setTheme(const Theme &theme);
    VmListModel &machines() { return m_machines; }
    VmView &view();

    /// Looks again, and chooses the one of this name as soon as it is there.
    void choose(const QString &name);
    /// The launch of this name was cancelled, so its end is no alarm.
    void expectEnd(const QString &name);
    /// Shows one that was launched. An unhealthy one stands still: what is to become of it is
    /// asked.
    void showLaunched(const LaunchReport &report);
    /// Asks that once more of the one that is shown, where an answer could not be carried out.
    void askAgain();

Q_SIGNALS:
    /// A person should hear of it, wherever they look.
    void alarmed(const QString &name, const QString &sentence);
    void failed(const redbud::Error &error);
    /// Its health was checked.
    void examined(const QString &name, const redbud::HealthReport &health);
    /// How many there are that live.
    void countChanged(int alive);
    /// An unhealthy one is to be started again, with the work-around.
    void keepAliveWanted(const redbud::LaunchReport &report);

private:
    VmView *makeView();
    /// The one whose view is seen; null where none is.
    VmMachine *shownMachine() const;
    void machineAdded(VmMachine *machine);
    void updateCurrent();
    void updateCount();
    void askAboutUnhealthy();
    static QString unhealthyQuestion(const VmMachine &machine);
    /// Once its guest has run there is nothing left to be asked.
    void forgetQuestion(const VmMachine &machine);
    void showReport(VmMachine *machine);

    VmServices m_services;
    VmListModel m_machines;
    QLabel *m_empty;
    QListView *m_list;
    VmDelegate *m_delegate;
    Theme m_theme = Theme::light();
    Late<VmView> *m_view = nullptr;         ///< most people look at a plan, and have none that runs
    QString m_wanted;                       ///< to be chosen when it is found
    std::optional<LaunchReport> m_launched; ///< to be shown when it is found
    /// Those of which nobody has said yet what is to become of them, by name.
    QHash<QString, LaunchReport> m_unhealthy;
    VmFinder m_finder; ///< last, so that it stops before what its signals reach is gone
};

} // namespace redbud
