// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindfacts.h"
#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/qemu/qemuabilities.h"
#include "core/session/filefacts.h"
#include "core/session/memoryfacts.h"
#include "core/session/networkfacts.h"
#include "core/session/portstate.h"
#include "core/session/preflightoptions.h"

#include <QMap>
#include <QString>

namespace redbud
{

/// A device node and whether this user may read and write it.
struct NodeFacts {
    bool exists = false;
    bool usable = false;

    bool operator==(const NodeFacts &) const = default;
};

/// The node of an IOMMU group, /dev/vfio/N.
struct GroupFacts {
    NodeFacts node;
    GroupState state = GroupState::Unknown; ///< Unknown where the node is not usable

    bool operator==(const GroupFacts &) const = default;
};

/// Everything that a preflight reads from the machine.
struct PreflightFacts {
    quint32 user = 0; ///< who launches

    Result<QemuAbilities> qemu;
    QString qemuProgram; ///< its path; empty where there is none

    NodeFacts kvm;           ///< /dev/kvm
    BindFacts binding;       ///< of the plan's IOMMU groups
    NodeFacts vfioContainer; ///< /dev/vfio/vfio
    QMap<int, GroupFacts> groups;

    MemoryFacts memory;
    /// What QEMU may lock; without limits where the capability CAP_IPC_LOCK lifts them.
    LockedMemoryLimits lockedMemory;

    /// By the plan's words: disks, kernel, initrd, firmware, the display's password, the TPM.
    QMap<QString, FileFacts> files;

    QMap<QString, InterfaceFacts> interfaces; ///< bridges, taps and macvtaps of the plan
    QMap<QString, NodeFacts> macvtaps;        ///< the devices of the plan's macvtaps, by interface
    QMap<QString, BridgeAccess> bridgeAccess; ///< of the plan's bridges
    BridgeHelperFacts bridgeHelper;
    NodeFacts tun; ///< /dev/net/tun

    QString nameProblem;    ///< why the VM's name or its sockets cannot be used
    QList<PortFacts> ports; ///< that the plan wants
};

/// The plan that is launched for this one: itself, or with simulated devices what a rehearsal makes
/// of it, which boots the plan's own kernel where @a files has that and its initrd as files.
Plan startedPlan(const Plan &plan, const QMap<QString, FileFacts> &files, bool simulated);

/// Reads them. The only part of a preflight that touches the machine: it changes nothing, and every
/// wait has an end. Of a simulated machine's hardware, and of what its launch leaves out, nothing
/// is read. Blocks, on a thread without
/// event loop.
PreflightFacts readPreflightFacts(const Host &host, const Plan &plan,
                                  const PreflightOptions &options);

} // namespace redbud
