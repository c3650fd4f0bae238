// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hostkernels/hostkernel.h"

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace redbud::test
{

/// What a script in a machine printed, and how it ended.
struct ScriptOutcome {
    int status = -1;
    QByteArray out;
    QByteArray error;
};

/// A program or other file of this machine that is carried into another.
struct CarriedFile {
    QString path;         ///< there
    QString source;       ///< here
    bool program = false; ///< ELF: its libraries come along
};

/// A host kernel that runs under QEMU, without acceleration, with the devices of hostDevices().
/// Everything in it is in memory and gone with this object, except the disk `/dev/nvme0n1`, a file
/// of 64 MiB that is as short-lived. It has busybox (sh, modprobe, mount, setpriv …), redbudctl,
/// vfioprobe and /usr/share/misc/pci.ids; scripts run as root. Blocking; it ends the test program
/// with the console's text where the machine does not do what it is asked.
class HostMachine
{
public:
    /// Boots until scripts can be run: some 15 to 30 s of an idle processor.
    static std::unique_ptr<HostMachine> boot(const HostKernel &kernel,
                                             const QList<CarriedFile> &files = {});
    ~HostMachine();
    Q_DISABLE_COPY_MOVE(HostMachine)

    /// Runs a script of busybox's sh to its end; one after the other. What it leaves running in the
    /// background goes on, and whatever it changed stays.
    ScriptOutcome run(const QByteArray &script);

    /// The standard output of a script that has to end with status 0.
    QByteArray output(const QByteArray &script);

    const HostKernel &kernel() const { return m_kernel; }

private:
    explicit HostMachine(const HostKernel &kernel)
        : m_kernel(kernel)
    {
    }

    void start(const QString &initramfs);
    QByteArray waitFor(const QByteArray &marker, int seconds);
    [[noreturn]] void giveUp(const QByteArray &reason) const;

    HostKernel m_kernel;
    QTemporaryDir m_folder;
    QProcess m_qemu;
    QByteArray m_console; ///< all of it, for giveUp()
    qsizetype m_read = 0; ///< how much of it has been looked at
};

} // namespace redbud::test
