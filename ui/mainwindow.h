// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/document/autosave.h"
#include "ui/document/document.h"
#include "ui/jobs/bindingjob.h"
#include "ui/jobs/capturejob.h"
#include "ui/jobs/hostjob.h"
#include "ui/jobs/liveupdates.h"
#include "ui/jobs/rehearsaljob.h"
#include "ui/scene/topologyscene.h"
#include "ui/theme.h"
#include "ui/vm/vmservices.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QMenu;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace redbud
{

class AddressPanel;
class BindingPanel;
class BusyBar;
class CommandPanel;
class DetailsPanel;
class DeviceActions;
class DevicesPanel;
class ExportMenu;
class FilterBar;
class GuestTreePanel;
class HelpWindow;
class HostMenu;
class Launcher;
class MessageBar;
class PanelSplitter;
class PlanFiles;
class ProblemsPanel;
class QuestionBar;
class RecentPlans;
class RehearsalPanel;
class SettingsPanel;
class StartPage;
class StatusLine;
class TopologyView;
class VmPanel;
struct PlanCopy;
enum class RehearsalAge;
template <typename Panel>
class Late;

/// What the window leaves to others; tests put their own in.
struct Services {
    HostJob::LoadFunction loadHost;
    RehearseFunction rehearse;
    CaptureFunction capture;
    LiveHost live;
    BindingServices binding = BindingServices::real();
    VmServices vms = VmServices::real();
    QString copies = {}; ///< folder for copies of unsaved plans; empty: none are kept
    std::function<QStringList()> machineTypes = {}; ///< see MachineTypesFunction
    bool hints = false; ///< who has not seen the first steps is shown them

    /// The real ones.
    static Services real();
};

/// A rehearsal that has ended, and what it was of.
struct LastRehearsal {
    Host host;
    Plan plan;
    Result<RehearsalReport> result;
};

/// What a window leaves to the one that takes its place.
struct WindowState {
    std::shared_ptr<Document> document;
    QString hostSource;
    std::optional<LastRehearsal> rehearsal;
    QByteArray geometry; ///< see QWidget::saveGeometry()
    int panel = 0;
    std::optional<Appearance> appearance;  ///< absent: the one that this user chose
    std::optional<QPalette> systemPalette; ///< before an appearance changed it
};

/// The main window: one document, its picture, its problems, its rehearsal, and the virtual
/// machines that run. They go on when it is closed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Begins anew, or where another one stopped.
    explicit MainWindow(const Services &services = Services::real(), const WindowState &state = {},
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Reads a host in the background. Where nobody has begun a plan, the automatic one is made
    /// for it.
    void openHost(const QString &source);
    void openPlan(const QString &file);

    Document &document() { return m_document; }
    TopologyScene &scene() { return m_scene; }
    bool isRehearsing() const { return m_rehearsal.isRunning(); }
    /// Whether it reads, captures, rehearses or launches, so that nothing can take its place.
    bool isBusy() const;
    WindowState state() const;

    void setAppearance(Appearance appearance);
    /// The colours of that appearance.
    Theme theme() const;

public Q_SLOTS:
    void planAutomatically();
    void startRehearsal();
    void launch();
    /// Asks for a file and captures the host that is shown into it.
    void captureHost();
    void captureTo(const QString &file);

Q_SIGNALS:
    /// Everything that the window shows as an error.
    void failed(const redbud::Error &error);
    /// Somebody chose another language; see installLanguage().
    void languageChosen(const QString &code);
    void themeChanged(const redbud::Theme &theme);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createActions();
    void createLayout();
    void connectParts();
    void connectJobs();
    void connectScene();
    void connectFiles();
    void offerCopies();
    void restoreCopy(const PlanCopy &copy);
    void connectVms();
    DevicesPanel *makeDevices();
    DetailsPanel *makeDetails();
    RehearsalPanel *makeRehearsal();
    GuestTreePanel *makeGuestTree();
    AddressPanel *makeAddresses();
    CommandPanel *makeCommand();
    BindingPanel *makeBinding(const BindingServices &services);
    SettingsPanel *makeSettings(const std::function<QStringList()> &machineTypes);
    void addPanelActions(QMenu *menu);
    /// The one that this user chose.
    static Appearance chosenAppearance();
    void addAppearances(QMenu *menu);
    void addLanguages(QMenu *menu);
    void focusPanel();
    void focusOtherPart();
    bool mayLeaveLaunch();
    bool mayLeaveVms();
    void showError(const Error &error);
    void hostRead(const Result<Host> &result);
    void hostCaptured(const Result<void> &result);
    void showRehearsal(const LastRehearsal &rehearsal);
    /// Whether the last rehearsal, which there must be, was of host and plan as they are now.
    RehearsalAge rehearsalAge() const;
    void updateRehearsal();
    /// For the status bar.
    QString lastRehearsalText() const;
    void updateHost();
    void updateProblems();
    void updateFile();
    void showHintsOnce();
    void showHints();
    void showHelp();
    void openGuide(const QString &page);
    void showAbout();

    std::shared_ptr<Document> m_sharedDocument;
    Document &m_document;
    Appearance m_appearance = Appearance::System;
    QPalette m_systemPalette;
    TopologyScene m_scene;
    TopologyView *m_view;
    FilterBar *m_filter;
    HostMenu *m_hostMenu;
    ExportMenu *m_export;
    PlanFiles *m_files;
    RecentPlans *m_recent;
    QuestionBar *m_questions;
    DeviceActions *m_devices;
    MessageBar *m_message;
    BusyBar *m_reading;
    BusyBar *m_capturing;
    StartPage *m_start;
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    ProblemsPanel *m_problems;
    Late<DevicesPanel> *m_devicesPanel;
    Late<DetailsPanel> *m_details;
    Late<RehearsalPanel> *m_rehearsalPanel;
    Late<GuestTreePanel> *m_guestTree;
    Late<AddressPanel> *m_addresses;
    Late<CommandPanel> *m_command;
    Late<BindingPanel> *m_binding;
    VmPanel *m_vms;
    Late<SettingsPanel> *m_settings;
    Launcher *m_launcher;
    QToolButton *m_hostButton;
    QAction *m_captureAction;
    QAction *m_planAction;
    QAction *m_rehearseAction;
    StatusLine *m_status;
    HelpWindow *m_help = nullptr; ///< once somebody asked
    std::function<void(const QString &, const QString &)> m_notify;
    QString m_copies; ///< folder for copies of unsaved plans
    bool m_hints;     ///< may still be shown by themselves
    Autosave m_autosave;
    QString m_hostSource;  ///< being read, or read last
    QString m_captureFile; ///< being written, or written last
    Host m_rehearsedHost;  ///< of the rehearsal that runs, or ran last
    Plan m_rehearsedPlan;
    std::optional<LastRehearsal> m_lastRehearsal;
    RehearsalAge m_rehearsalAge{}; ///< that is shown
    // Last, so that they stop before what their signals reach is gone.
    HostJob m_hostJob;
    CaptureJob m_captureJob;
    LiveUpdates m_live;
    RehearsalJob m_rehearsal;
};

} // namespace redbud
