// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/base/result.h"
#include "core/qemu/launchspec.h"
#include "core/session/filelock.h"
#include "core/session/sessionpaths.h"

#include <QByteArray>
#include <QStringList>

namespace redbud
{

/// What a supervisor is to do.
struct SupervisorOrder {
    LaunchSpec spec;
    QString log;
    QString consoleLog;
    QStringList endCommand; ///< run when QEMU has ended; the first word is an absolute path
};

/// The descriptor on which QEMU finds the guest's console (app/supervisor/qemuchild.h).
inline constexpr int consoleDescriptor = 9;

/// The file `launch`, as app/supervisor/launchfile.h describes it. Words hold no zero bytes.
QByteArray serializeOrder(const SupervisorOrder &order);

/// The program beside this one: libexec/redbud/redbud-supervisor.
QString supervisorProgram();

/// A supervisor that waits for the word to start QEMU, and does not start it if this object goes
/// before. It is no child of this process, and stays when this process goes.
class SupervisorProcess
{
public:
    /// Hands it the lock, which it holds until all is over. NotFound where it is not installed,
    /// ProcessFailed. Blocks for some milliseconds.
    static Result<SupervisorProcess> start(const SessionPaths &paths, FileLock lock,
                                           const QString &program = supervisorProgram());

    /// Its limits are those that QEMU will have.
    qint64 pid() const { return m_pid; }

    /// Lets it start QEMU; the process number of that. ProcessFailed with the reason where it
    /// cannot be run.
    Result<qint64> go();

private:
    explicit SupervisorProcess(FileDescriptor control)
        : m_control(std::move(control))
    {
    }

    Result<QByteArray> readLine();

    FileDescriptor m_control;
    qint64 m_pid = 0;
};

} // namespace redbud
