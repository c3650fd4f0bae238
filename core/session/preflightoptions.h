// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/lockedmemorylimits.h"
#include "core/base/sysroot.h"
#include "core/bind/bindplan.h"
#include "core/bind/livehostcontrol.h"
#include "core/qemu/abilitiescache.h"
#include "core/qemu/launchspec.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace redbud
{

/// Where a preflight looks: this machine. Tests look elsewhere.
struct PreflightPlaces {
    std::shared_ptr<const Sysroot> root; ///< absent: this machine's
    QString devices = QStringLiteral("/dev");
    QString bridgeAcl = QStringLiteral("/etc/qemu/bridge.conf");
    std::optional<QStringList> bridgeHelpers; ///< absent: bridgeHelperPlaces()
    QString cacheFolder = abilitiesCacheFolder();
    std::function<LockedMemoryLimits()> lockedMemory = lockedMemoryLimits;
    std::function<GroupState(const QString &node)> groupState = stateOfGroupNode;
    int fileMilliseconds = 5000;  ///< for all files together
    int qemuMilliseconds = 10000; ///< for QEMU's answers
};

/// What is to be launched, and how.
struct PreflightOptions {
    QString qemu = defaultQemu();
    /// The devices are simulated, as in a rehearsal: under TCG, with the rehearsal's memory, so
    /// that nothing is asked of /dev/kvm, bindings, locked memory and huge pages, and without what
    /// a rehearsal leaves out: disks, networks, display, firmware, TPM.
    bool simulated = false;
    /// The launch binds first, so that what a bind makes right is right.
    bool willBind = false;
    BindRequest binding; ///< wishes for that bind; its devices are replaced by the plan's
    PreflightPlaces places;
};

} // namespace redbud
