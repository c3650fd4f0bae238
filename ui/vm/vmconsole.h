// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalreplay.h"
#include "ui/theme.h"
#include "ui/vm/consolelink.h"

#include <QPointer>
#include <QWidget>

namespace redbud
{

class ConsolePanel;
class VmMachine;

/// The console of one virtual machine, connected as long as that lives. Its text can still be read
/// when it has ended.
class VmConsole : public QWidget
{
    Q_OBJECT

public:
    explicit VmConsole(VmMachine *machine, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    ConsolePanel *panel() const { return m_panel; }

private:
    void updateState();
    void connectionChanged(bool connected);

    QPointer<VmMachine> m_machine;
    ConsolePanel *m_panel;
    TerminalReplay m_replay;
    bool m_isFirst = true;
    ConsoleLink m_link;
};

} // namespace redbud
