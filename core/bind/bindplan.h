// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/bindfacts.h"
#include "core/bind/bindstep.h"
#include "core/plan/plan.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace redbud
{

/// What is to be handed to a virtual machine.
struct BindRequest {
    QList<PciAddress> devices;     ///< the plan's own
    QSet<PciAddress> despiteUse;   ///< taken although the host uses them
    bool stopPersistenced = false; ///< stop nvidia-persistenced, which keeps GPU memory online
    std::optional<quint32> owner;  ///< user who will run QEMU; absent: root alone
};

/// What binding does with one function of the groups in question.
struct BindAction {
    enum class Kind {
        Bind,         ///< goes to vfio-pci
        AlreadyRight, ///< is there
        Leave,        ///< does not matter: a PCI bridge, or without a driver and not in the plan
    };
    PciAddress device;
    Kind kind = Kind::Leave;
    int group = 0;
    bool asked = false; ///< in the plan, not only in the group of one that is
    QString driver;     ///< the present one; empty: none

    bool operator==(const BindAction &) const = default;
};

/// Why a device should not be taken. Nothing is bound while there is one that the request does
/// not override by naming the device.
struct BindObstacle {
    PciAddress device;
    bool asked = false;  ///< false: only its group is wanted
    QStringList reasons; ///< why the host needs it, in words
    QStringList ways;    ///< how to free it, in words
    bool overridden = false;

    bool operator==(const BindObstacle &) const = default;
};

/// The difference between what is and what a plan needs: a value, nothing has been done.
struct BindPlan {
    QList<BindAction> actions;       ///< by group, then address
    QList<BindObstacle> obstacles;   ///< by address
    QStringList warnings;            ///< what will probably go wrong, in words
    bool heldByPersistenced = false; ///< nvidia-persistenced keeps GPU memory of these online
    QList<BindStep> steps;           ///< in order; empty where all is right

    /// Whether an obstacle stands that the request does not override.
    bool isRefused() const;

    /// Those that are at vfio-pci once it is done.
    QList<PciAddress> devicesAtVfio() const;

    /// 64 hex digits that change when any step does: what a person agreed to.
    QByteArray digest() const;

    bool operator==(const BindPlan &) const = default;
};

/// "GPU0 (0004:04:00.0) is in use: its memory is online as NUMA node 255.", then how to free it.
QString describe(const BindObstacle &obstacle, const Host &host);

/// The functions that a plan wants from the host, by address.
QList<PciAddress> devicesOf(const Plan &plan);

/// Every function of the IOMMU groups that @a devices are in, by address; what facts are read for.
QList<PciAddress> membersOfGroups(const Host &host, const QList<PciAddress> &devices);
QList<int> groupsOf(const Host &host, const QList<PciAddress> &devices);

/// Works out the binding. NotFound for a device that the host does not have, InvalidArgument for
/// one that cannot be handed over (a PCI bridge, no IOMMU group), TimedOut where a driver hangs.
Result<BindPlan> planBinding(const Host &host, const BindFacts &facts, const BindRequest &request);

} // namespace redbud
