// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/unplugmenu.h"

#include "core/bind/bindplan.h"
#include "core/session/unplug.h"
#include "ui/scene/hostfacts.h"
#include "ui/vm/vmmachine.h"

namespace redbud
{

UnplugMenu::UnplugMenu(QWidget *parent)
    : QMenu(parent)
{
    setAccessibleName(tr("Devices to unplug"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, [this] {
        if (m_machine && !m_machine->subject())
            m_machine->readSubject();
        fill();
    });
}

void UnplugMenu::setMachine(VmMachine *machine)
{
    if (m_machine)
        m_machine->disconnect(this);
    m_machine = machine;
    if (machine)
        connect(machine, &VmMachine::subjectRead, this, &UnplugMenu::fill);
    fill();
}

void UnplugMenu::fill()
{
    clear();
    if (!m_machine || !m_machine->subject()) {
        addAction(tr("Reading its plan…"))->setEnabled(false);
        return;
    }
    const auto &[host, plan] = *m_machine->subject();
    const QList<PciAddress> devices = devicesOf(plan);
    for (const PciAddress &device : devices) {
        const QString why = m_machine->isUnplugged(device)
                                ? tr("The guest has let go of this device already")
                                : whyNotUnplug(host, plan, device);
        QAction *action =
            addAction(tr("%1 (%2)").arg(facts::deviceTitle(host, device), device.toString()), this,
                      [this, device] {
                          if (m_machine)
                              m_machine->unplug(device);
                      });
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? tr("Asks the guest to let go of this device") : why);
    }
    if (devices.isEmpty())
        addAction(tr("It has no devices of the host"))->setEnabled(false);
}

} // namespace redbud
