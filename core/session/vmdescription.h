// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/qemuprocess.h"
#include "core/session/vmstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// A virtual machine as a list shows it, whatever runs it.
struct VmDescription {
    QString name;
    VmState state = VmState::Lost;
    QDateTime started;              ///< UTC
    QString planFile;               ///< that it was launched from; may be empty
    QString console;                ///< its socket; empty where there is none here
    QString log;                    ///< empty where it is not on this machine
    std::optional<qint64> pid = {}; ///< of QEMU; absent where it is gone or elsewhere
    std::optional<QemuEnd> end = {};
    bool simulated = false; ///< its devices are
    bool attended = true;   ///< false: its end will not be recorded
    bool handedBack = true; ///< false: its devices could not be, though that was wanted

    /// "running for 3 hours, simulated devices"; for people.
    QString summary() const;
};

/// The document "redbud/sessions/1".
QJsonObject toJson(const QList<VmDescription> &vms);

} // namespace redbud
