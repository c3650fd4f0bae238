// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace redbud
{

/// Something that QEMU tells without being asked, as a value. What it says of QEMU 4.1 to 8.1;
/// there is no event for EEH (an error of a PCI device on POWER).
struct VmEvent {
    enum class Kind {
        Stopped, ///< the vCPUs stand still; ask for the state, which says why
        Resumed,
        Reset,         ///< byGuest; reason
        PowerDown,     ///< the guest was asked to switch itself off
        Shutdown,      ///< QEMU is about to end; byGuest; reason
        Panicked,      ///< the guest's kernel panicked; detail is the action that QEMU takes
        CrashLoaded,   ///< it runs its crash kernel
        DiskError,     ///< device; detail is the operation and what QEMU does now
        MemoryFailure, ///< a memory error of the host's hardware reached the guest
        DeviceGone,    ///< device was unplugged
        UnplugRefused, ///< the guest did not let go of device
        Other,         ///< name says which
    };
    Kind kind = Kind::Other;
    QDateTime when; ///< QEMU's clock, UTC; now where it does not say
    QString name;   ///< as QEMU calls it: "BLOCK_IO_ERROR"
    QString device; ///< id on the command line; may be empty
    QString reason; ///< QEMU's word: "guest-shutdown", "host-signal", …; may be empty
    QString detail;
    bool byGuest = false;

    bool operator==(const VmEvent &) const = default;
};

/// Nothing for a message that is no event. Missing or odd fields leave theirs empty.
std::optional<VmEvent> parseVmEvent(const QJsonObject &message);

/// One sentence for the time line.
QString describe(const VmEvent &event);

/// Whether a person should hear of it even when the window is not in front.
bool isAlarming(const VmEvent &event);

} // namespace redbud
