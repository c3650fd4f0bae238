// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/vm/vmactions.h"

#include "ui/vm/unplugmenu.h"
#include "ui/vm/vmmachine.h"
#include "ui/widgets/questionbar.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace redbud
{

VmActions::VmActions(QuestionBar *questions, QWidget *parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_unplugMenu(new UnplugMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_pause =
        add(tr("Pause"), tr("Lets the guest stand still, or go on"), &VmActions::pauseOrResume);
    m_reset = add(tr("Reset"), tr("Starts it again without asking the guest"), &VmActions::reset);
    m_shutDown =
        add(tr("Shut down"), tr("Asks the guest to switch itself off"), &VmActions::shutDown);
    m_end = add(tr("End now"), tr("Ends QEMU without asking the guest"), &VmActions::end);
    m_health = add(tr("Check health"),
                   tr("Reads its values back and compares them with its plan and the host"),
                   &VmActions::checkHealth);
    m_unplug =
        add(tr("Unplug ▾"), tr("Takes a device of the host away from the running guest"), nullptr);
    m_unplug->setAccessibleName(tr("Unplug a device"));
    m_unplug->setMenu(m_unplugMenu);
    m_remove =
        add(tr("Take off the list"), tr("Forgets a virtual machine that has ended"), nullptr);
    connect(m_remove, &QPushButton::clicked, this, &VmActions::removeWanted);
    setMachine(nullptr);
}

QPushButton *VmActions::add(const QString &text, const QString &hint, void (VmActions::*slot)())
{
    auto *button = new QPushButton(text);
    button->setToolTip(hint);
    if (slot)
        connect(button, &QPushButton::clicked, this, slot);
    layout()->addWidget(button);
    return button;
}

void VmActions::setMachine(VmMachine *machine)
{
    if (m_machine)
        m_machine->disconnect(this);
    m_machine = machine;
    m_questions->withdraw();
    m_unplugMenu->setMachine(machine);
    if (machine)
        connect(machine, &VmMachine::changed, this, &VmActions::updateButtons);
    updateButtons();
}

void VmActions::updateButtons()
{
    const VmState state = m_machine ? m_machine->state() : VmState::Lost;
    const bool alive = m_machine && m_machine->isAlive();
    const bool idle = alive && !m_machine->isBusy();
    const bool answers = idle && state != VmState::Unresponsive && state != VmState::ShutDown;
    const bool runs = state == VmState::Running;
    m_pause->setText(runs || !alive ? tr("Pause") : tr("Resume"));
    m_pause->setEnabled(answers && (runs || canResume(state)));
    m_reset->setEnabled(answers);
    m_shutDown->setEnabled(answers);
    m_end->setEnabled(idle);
    m_health->setEnabled(answers);
    m_unplug->setEnabled(answers);
    m_remove->setVisible(m_machine && !alive);
    m_remove->setEnabled(m_machine && !m_machine->isBusy());
    for (QPushButton *button : {m_pause, m_reset, m_shutDown, m_end, m_health, m_unplug})
        button->setVisible(!m_machine || alive);
    // There is nothing left to be asked.
    if (!alive)
        m_questions->withdraw();
}

void VmActions::pauseOrResume()
{
    if (m_machine->state() == VmState::Running)
        m_machine->pause();
    else
        m_machine->resume();
}

void VmActions::reset()
{
    m_questions->ask(tr("Reset “%1”? The guest is not asked, and what it has not written to its "
                        "disks is lost.")
                         .arg(m_machine->name()),
                     {{tr("Reset it"),
                       [this] {
                           if (m_machine)
                               m_machine->reset();
                       }},
                      {tr("Leave it"), {}}});
}

void VmActions::shutDown()
{
    const QuestionBar::Answer end{tr("End it now"), [this] {
                                      if (m_machine)
                                          m_machine->end();
                                  }};
    if (m_machine->state() != VmState::Running) {
        m_questions->ask(tr("The guest of “%1” stands still, so it cannot switch itself off.")
                             .arg(m_machine->name()),
                         {end, {tr("Leave it"), {}}});
        return;
    }
    m_machine->shutDown();
    m_questions->ask(tr("The guest of “%1” was asked to switch itself off, which takes a while. "
                        "A guest without an operating system does not listen.")
                         .arg(m_machine->name()),
                     {end, {tr("Keep waiting"), {}}});
}

void VmActions::end()
{
    m_questions->ask(tr("End “%1” without asking the guest? What it has not written to its disks "
                        "is lost.")
                         .arg(m_machine->name()),
                     {{tr("End it"),
                       [this] {
                           if (m_machine)
                               m_machine->end();
                       }},
                      {tr("Leave it"), {}}});
}

void VmActions::checkHealth()
{
    m_machine->checkHealth();
}

} // namespace redbud
