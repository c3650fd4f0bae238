// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The menus and the tool bar of the main window.
#include "ui/actions/deviceactions.h"
#include "ui/actions/exportmenu.h"
#include "ui/actions/planfiles.h"
#include "ui/actions/recentplans.h"
#include "ui/mainwindow.h"
#include "ui/scene/overview.h"
#include "ui/scene/topologyview.h"
#include "ui/vm/launcher.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/hostmenu.h"

#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace redbud
{

namespace
{

QAction *add(QMenu *menu, QAction *action, const QKeySequence &keys = {})
{
    if (!keys.isEmpty())
        action->setShortcut(keys);
    menu->addAction(action);
    return action;
}

} // namespace

void MainWindow::createActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addMenu(m_hostMenu);
    add(file, m_captureAction);
    connect(m_captureAction, &QAction::triggered, this, &MainWindow::captureHost);
    m_export->pictureAction()->setShortcut(Qt::CTRL | Qt::Key_E);
    file->addMenu(m_export);
    file->addSeparator();
    const auto entry = [this](QMenu *menu, const QString &text, const QKeySequence &keys,
                              auto *receiver, auto slot) {
        QAction *action = add(menu, new QAction(text, this), keys);
        connect(action, &QAction::triggered, receiver, slot);
        return action;
    };
    entry(file, tr("&New plan"), QKeySequence::New, m_files, &PlanFiles::newPlan);
    QAction *open =
        entry(file, tr("&Open plan…"), QKeySequence::Open, m_files, &PlanFiles::openPlan);
    file->addMenu(m_recent->createMenu(this));
    QAction *save = entry(file, tr("&Save plan"), QKeySequence::Save, m_files, &PlanFiles::save);
    entry(file, tr("Save plan &as…"), QKeySequence::SaveAs, m_files, &PlanFiles::saveAs);
    file->addSeparator();
    entry(file, tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo =
        add(edit, m_document.undoStack()->createUndoAction(this, tr("&Undo")), QKeySequence::Undo);
    QAction *redo =
        add(edit, m_document.undoStack()->createRedoAction(this, tr("&Redo")), QKeySequence::Redo);
    edit->addSeparator();
    add(edit, m_devices->moveAction());
    add(edit, m_devices->removeAction());
    add(edit, m_devices->addVphbAction());
    edit->addSeparator();
    entry(edit, tr("&Find devices"), QKeySequence::Find, m_filter, &FilterBar::activate);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    entry(view, tr("Zoom &in"), QKeySequence::ZoomIn, this, [this] { m_view->zoomBy(1.25); });
    entry(view, tr("Zoom &out"), QKeySequence::ZoomOut, this, [this] { m_view->zoomBy(0.8); });
    entry(view, tr("&Fit to window"), Qt::CTRL | Qt::Key_0, m_view, &TopologyView::fit);
    QAction *overview = add(view, new QAction(tr("O&verview"), this));
    overview->setCheckable(true);
    overview->setChecked(true);
    connect(overview, &QAction::toggled, &m_view->overview(), &Overview::setWanted);
    view->addSeparator();
    addPanelActions(view);
    view->addSeparator();
    addAppearances(view);
    addLanguages(view);

    QMenu *machine = menuBar()->addMenu(tr("&Virtual machine"));
    add(machine, m_planAction, Qt::CTRL | Qt::Key_P);
    add(machine, m_rehearseAction, Qt::CTRL | Qt::Key_R);
    add(machine, m_launcher->action(), Qt::CTRL | Qt::Key_L);
    connect(m_planAction, &QAction::triggered, this, &MainWindow::planAutomatically);
    connect(m_rehearseAction, &QAction::triggered, this, &MainWindow::startRehearsal);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    entry(help, tr("Help about &this"), QKeySequence::HelpContents, this, &MainWindow::showHelp);
    entry(help, tr("&User guide"), {}, this, [this] { openGuide(QStringLiteral("index.md")); });
    entry(help, tr("&First steps"), {}, this, &MainWindow::showHints);
    entry(help, tr("&About Redbud"), {}, this, &MainWindow::showAbout);

    QToolBar *bar = addToolBar(tr("Tools"));
    // There where the window is too narrow for all.
    if (auto *more = bar->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setAccessibleName(tr("More"));
        more->setToolTip(tr("More"));
    }
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_hostButton->setMenu(m_hostMenu);
    m_hostButton->setPopupMode(QToolButton::InstantPopup);
    m_hostButton->setToolTip(tr("Open another host"));
    bar->addWidget(m_hostButton);
    bar->addAction(open);
    bar->addAction(save);
    bar->addAction(undo);
    bar->addAction(redo);
    // Their menu texts name the step and change; on the bar they keep their place.
    for (QAction *action : {undo, redo}) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        const QString text = action == undo ? tr("↶ Undo") : tr("↷ Redo");
        button->setText(text);
        button->setAccessibleName(action == undo ? tr("Undo") : tr("Redo"));
        connect(action, &QAction::changed, button, [button, text] { button->setText(text); });
    }
    auto *spring = new QWidget;
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    bar->addAction(m_planAction);
    bar->addAction(m_rehearseAction);
    bar->addAction(m_launcher->action());
    m_rehearseAction->setToolTip(
        tr("Start this plan on the installed QEMU with simulated devices"));
    m_planAction->setToolTip(tr("All GPUs with all their bridges, a vPHB per IOMMU group"));
    bar->widgetForAction(m_launcher->action())->setObjectName(QStringLiteral("primary"));
    const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setFocusPolicy(Qt::TabFocus);
}

} // namespace redbud
