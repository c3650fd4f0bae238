// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/supervisor/boundedlog.h"
#include "app/supervisor/consolehub.h"
#include "app/supervisor/launchfile.h"
#include "app/supervisor/qemuchild.h"
#include "app/supervisor/statusfile.h"

#include <memory>
#include <string>

namespace redbud::supervisor
{

/// Looks after one QEMU from its start to its end.
class Supervisor
{
public:
    Supervisor(std::string directory, LaunchFile launch);

    /// Makes status and console, starts QEMU and tells the launcher on @a control: "started PID" or
    /// "failed WHY". False where there is nothing to look after.
    bool start(const UniqueFd &control);

    /// Returns when QEMU has ended and everything after it is done.
    void run();

private:
    std::string path(const char *name) const { return m_directory + '/' + name; }
    bool listen(UniqueFd &listener) const;
    void wait(int signals);
    void readOutput();
    bool hasEnded(int &status);
    void finish(int status);
    bool runEndCommand();
    void forget();

    std::string m_directory;
    LaunchFile m_launch;
    StatusFile m_status;
    BoundedLog m_log;
    QemuChild m_qemu;
    std::unique_ptr<ConsoleHub> m_console;
};

} // namespace redbud::supervisor
