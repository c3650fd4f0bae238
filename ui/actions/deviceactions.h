// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"

#include <QList>
#include <QObject>
#include <QPoint>

class QAction;
class QMenu;
class QWidget;

namespace redbud
{

class Document;
class TopologyScene;

/// Moves devices onto vPHBs and out of the plan: the one way for drags, menus and keys.
class DeviceActions : public QObject
{
    Q_OBJECT

public:
    DeviceActions(Document &document, TopologyScene &scene, QWidget *window);

    /// "Move to vPHB…", "Remove from plan", for menus and shortcuts. They act on the selection.
    QAction *moveAction() const { return m_move; }
    QAction *removeAction() const { return m_remove; }
    QAction *addVphbAction() const { return m_addVphb; }

    /// A GPU takes its bridges along.
    void place(const QList<PciAddress> &devices, int vphb);
    void placeAlone(const QList<PciAddress> &devices, int vphb);
    void remove(const QList<PciAddress> &devices);
    void removeVphb(qsizetype position);

    /// The menu of the selection and of the vPHB with that position in the plan, if any.
    void showMenu(const QPoint &globalPosition, std::optional<qsizetype> vphb);
    /// Offers the vPHBs at a place on the screen.
    void showMoveMenu(const QPoint &globalPosition);

Q_SIGNALS:
    void failed(const redbud::Error &error);
    /// moveAction() was triggered; whoever knows the place calls showMoveMenu().
    void moveMenuWanted();

private:
    void updateActions();
    void fillMoveMenu(QMenu &menu, const QList<PciAddress> &devices, bool alone);
    void moveTo(const QList<PciAddress> &devices, int vphb);
    void report(const Result<void> &done);
    QList<PciAddress> passable(const QList<PciAddress> &devices);

    Document &m_document;
    TopologyScene &m_scene;
    QWidget *m_window;
    QAction *m_move;
    QAction *m_remove;
    QAction *m_addVphb;
};

} // namespace redbud
