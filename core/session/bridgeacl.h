// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace redbud
{

/// Whether qemu-bridge-helper lets a user's QEMU join a bridge.
enum class BridgeAccess {
    Allowed,
    Denied,     ///< a line denies it; no line that allows it helps then
    NotNamed,   ///< no line is about it, which denies it as well
    NoFile,     ///< without the list the helper refuses everything
    Unreadable, ///< this user cannot read it or a part of it; the helper, as root, can
    Malformed,  ///< a line is none that the helper knows, so it refuses everything
};

/// How a file of the list is read; limits the size.
using ReadAcl = std::function<Result<QByteArray>(const QString &path)>;

/// Reads the list of bridges, usually /etc/qemu/bridge.conf, as the helper does: lines "allow br0",
/// "deny br0", "allow all", "deny all", "include FILE" and comments after "#". Files that are
/// included and not there are left out. Bounded in depth and in number of files.
BridgeAccess bridgeAccess(const QString &bridge, const QString &aclFile, const ReadAcl &read);

} // namespace redbud
