// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QMenu>
#include <QPointer>

namespace redbud
{

class VmMachine;

/// The devices that a virtual machine could lose while it runs. Those that it cannot lose are
/// there, too, with the reason as a tool tip.
class UnplugMenu : public QMenu
{
    Q_OBJECT

public:
    explicit UnplugMenu(QWidget *parent = nullptr);

    void setMachine(VmMachine *machine);

private:
    void fill();

    QPointer<VmMachine> m_machine;
};

} // namespace redbud
