// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// The main window's panels by keyboard.
#include "ui/mainwindow.h"
#include "ui/scene/topologyview.h"

#include <QAbstractItemView>
#include <QMenu>
#include <QTabWidget>

namespace redbud
{

namespace
{

/// What takes the keyboard in a panel: its list or tree, or else the first thing that can.
QWidget *entranceOf(QWidget *panel)
{
    QWidget *first = nullptr;
    const QList<QWidget *> widgets = panel->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(panel) || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (qobject_cast<QAbstractItemView *>(widget))
            return widget;
        if (!first)
            first = widget;
    }
    return first;
}

} // namespace

void MainWindow::addPanelActions(QMenu *menu)
{
    QMenu *panels = menu->addMenu(tr("&Panels"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        QAction *action = panels->addAction(m_tabs->tabText(i));
        // The last one, the settings, has the key that they have in other programs.
        action->setShortcut(Qt::CTRL | (i < 9 ? Qt::Key(Qt::Key_1 + i) : Qt::Key_Comma));
        connect(action, &QAction::triggered, this, [this, i] {
            m_tabs->setCurrentIndex(i);
            focusPanel();
        });
    }
    QAction *other = menu->addAction(tr("Switch between picture and &panel"));
    other->setShortcut(Qt::Key_F6);
    connect(other, &QAction::triggered, this, &MainWindow::focusOtherPart);
}

void MainWindow::focusPanel()
{
    if (QWidget *entrance = entranceOf(m_tabs->currentWidget()))
        entrance->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->setFocus(Qt::ShortcutFocusReason);
    // A list without a current row would not answer to keys.
    auto *list = qobject_cast<QAbstractItemView *>(focusWidget());
    if (list && list->selectionModel() && !list->currentIndex().isValid())
        list->selectionModel()->setCurrentIndex(list->model()->index(0, 0),
                                                QItemSelectionModel::NoUpdate);
}

void MainWindow::focusOtherPart()
{
    if (m_tabs->isAncestorOf(focusWidget()))
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        focusPanel();
}

} // namespace redbud
