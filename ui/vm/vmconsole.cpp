// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmconsole.h"

#include "ui/console/consolepanel.h"
#include "ui/vm/vmmachine.h"

#include <QVBoxLayout>

#include <utility>

namespace redbud
{

VmConsole::VmConsole(VmMachine *machine, QWidget *parent)
    : QWidget(parent)
    , m_machine(machine)
    , m_panel(new ConsolePanel)
    , m_replay(&m_panel->feed())
    , m_link(machine->session().paths.console())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    m_panel->setReadOnly(true);
    connect(&m_replay, &TerminalReplay::shown, this,
            [this] { m_panel->setReadOnly(!m_link.isConnected()); });
    connect(&m_link, &ConsoleLink::received, m_panel, &ConsolePanel::received);
    connect(&m_link, &ConsoleLink::connectionChanged, this, &VmConsole::connectionChanged);
    connect(m_panel, &ConsolePanel::typed, &m_link, &ConsoleLink::send);
    connect(machine, &VmMachine::changed, this, &VmConsole::updateState);
    updateState();
}

void VmConsole::setTheme(const Theme &theme)
{
    m_panel->setTheme(theme);
}

void VmConsole::updateState()
{
    if (!m_machine)
        return;
    if (!m_machine->isAlive()) {
        m_link.stop();
        m_panel->setReadOnly(true);
        m_panel->setState(tr("The virtual machine has ended"));
        return;
    }
    m_link.start();
    m_panel->setState(m_link.isConnected() ? tr("Connected") : tr("Connecting…"));
}

void VmConsole::connectionChanged(bool connected)
{
    // What the guest wrote last comes first. It is not to be answered again, so nothing is sent
    // meanwhile; and after a break it would be shown twice.
    if (connected) {
        if (!std::exchange(m_isFirst, false))
            m_panel->terminal().clear();
        m_replay.begin();
    } else {
        m_replay.cancel();
        m_panel->setReadOnly(true);
    }
    updateState();
}

} // namespace redbud
