// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/actions/deviceactions.h"

#include "ui/document/deviceedits.h"
#include "ui/document/document.h"
#include "ui/scene/topologyscene.h"
#include "ui/scene/vmfacts.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace redbud
{

DeviceActions::DeviceActions(Document &document, TopologyScene &scene, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_scene(scene)
    , m_window(window)
    , m_move(new QAction(tr("&Move to vPHB…"), this))
    , m_remove(new QAction(tr("&Remove from plan"), this))
    , m_addVphb(new QAction(tr("&Add a vPHB"), this))
{
    m_move->setShortcut(Qt::CTRL | Qt::Key_M);
    m_remove->setShortcut(QKeySequence::Delete);
    connect(m_move, &QAction::triggered, this, &DeviceActions::moveMenuWanted);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_scene.selectedDevices()); });
    connect(m_addVphb, &QAction::triggered, this, [this] {
        const int index = freeVphbIndex(m_document.plan());
        report(m_document.edit(tr("Add vPHB %1").arg(index), {AddVphb{index}}));
    });
    connect(&scene, &QGraphicsScene::selectionChanged, this, &DeviceActions::updateActions);
    connect(&document, &Document::planChanged, this, &DeviceActions::updateActions);
    updateActions();
}

void DeviceActions::place(const QList<PciAddress> &devices, int vphb)
{
    moveTo(withBridges(m_document.host(), devices), vphb);
}

void DeviceActions::placeAlone(const QList<PciAddress> &devices, int vphb)
{
    moveTo(devices, vphb);
}

void DeviceActions::moveTo(const QList<PciAddress> &devices, int vphb)
{
    const DeviceStep step = placing(m_document.host(), m_document.plan(), devices, vphb);
    if (!step.devices.isEmpty())
        report(m_document.edit(step.text, step.edits));
}

void DeviceActions::remove(const QList<PciAddress> &devices)
{
    const Host &host = m_document.host();
    const DeviceStep step = removing(host, m_document.plan(), withBridges(host, devices));
    if (!step.devices.isEmpty())
        report(m_document.edit(step.text, step.edits));
}

void DeviceActions::removeVphb(qsizetype position)
{
    // A host that was read while the menu was open may have brought another plan.
    if (position >= m_document.plan().vphbs.size())
        return;
    report(m_document.edit(tr("Remove vPHB %1").arg(m_document.plan().vphbs[position].index),
                           {RemoveVphb{position}}));
}

void DeviceActions::showMenu(const QPoint &globalPosition, std::optional<qsizetype> vphb)
{
    const QList<PciAddress> devices = m_scene.selectedDevices();
    const Host &host = m_document.host();
    QMenu menu(m_window);
    if (!passable(devices).isEmpty()) {
        fillMoveMenu(
            *menu.addMenu(tr("Move %1 to").arg(devicesForPeople(host, withBridges(host, devices)))),
            devices, false);
        if (withBridges(host, devices).size() > devices.size())
            fillMoveMenu(*menu.addMenu(tr("Move without its bridges to")), devices, true);
    }
    if (m_remove->isEnabled())
        menu.addAction(m_remove);
    menu.addSeparator();
    menu.addAction(m_addVphb);
    if (vphb) {
        menu.addAction(
            tr("Remove vPHB %1 with its devices").arg(m_document.plan().vphbs[*vphb].index), this,
            [this, vphb] { removeVphb(*vphb); });
    }
    menu.exec(globalPosition);
}

void DeviceActions::showMoveMenu(const QPoint &globalPosition)
{
    const QList<PciAddress> devices = m_scene.selectedDevices();
    if (passable(devices).isEmpty())
        return;
    QMenu menu(m_window);
    fillMoveMenu(menu, devices, false);
    menu.setActiveAction(menu.actions().constFirst());
    menu.exec(globalPosition);
}

void DeviceActions::fillMoveMenu(QMenu &menu, const QList<PciAddress> &devices, bool alone)
{
    QList<int> indices{0};
    for (const Vphb &vphb : m_document.plan().vphbs) {
        if (!indices.contains(vphb.index))
            indices.append(vphb.index);
    }
    const auto add = [&](const QString &text, int index) {
        menu.addAction(text, this, [this, devices, index, alone] {
            alone ? placeAlone(devices, index) : place(devices, index);
        });
    };
    for (const int index : indices)
        add(facts::vphbTitle(index), index);
    int next = freeVphbIndex(m_document.plan());
    while (indices.contains(next))
        ++next;
    menu.addSeparator();
    add(tr("New vPHB %1").arg(next), next);
}

void DeviceActions::updateActions()
{
    const QList<PciAddress> devices = m_scene.selectedDevices();
    m_move->setEnabled(!passable(devices).isEmpty());
    m_remove->setEnabled(!removeEdits(m_document.plan(), devices).isEmpty());
}

QList<PciAddress> DeviceActions::passable(const QList<PciAddress> &devices)
{
    QList<PciAddress> result;
    std::ranges::copy_if(devices, std::back_inserter(result), [this](const PciAddress &device) {
        return isPassable(m_document.host(), device);
    });
    return result;
}

void DeviceActions::report(const Result<void> &done)
{
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace redbud
