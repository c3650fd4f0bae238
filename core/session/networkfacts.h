// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/session/bridgeacl.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// A network interface of the host that a plan names.
struct InterfaceFacts {
    bool exists = false;
    bool bridge = false;
    bool tap = false;
    std::optional<quint32> owner; ///< of a tap: the one user who may use it
    bool attached = false;        ///< of a tap: a program uses it already
    bool macvtap = false;         ///< of this kind or an ipvtap
    int index = 0;                ///< of a macvtap: N of its device /dev/tapN

    bool operator==(const InterfaceFacts &) const = default;
};

/// Reads sysfs. A name that no interface can have does not exist.
InterfaceFacts readInterface(const Sysroot &root, const QString &name);

/// The program that joins a user's QEMU to a bridge.
struct BridgeHelperFacts {
    QString path;            ///< empty: not found
    bool privileged = false; ///< runs as root or with a capability of its own, or the user is root

    bool operator==(const BridgeHelperFacts &) const = default;
};

/// Where distributions have the helper, and where the QEMU at @a qemu would look for it if it was
/// built for a place of its own; that comes first.
QStringList bridgeHelperPlaces(const QString &qemu);

/// The first of these that can be run.
BridgeHelperFacts findBridgeHelper(const QStringList &places);

} // namespace redbud
