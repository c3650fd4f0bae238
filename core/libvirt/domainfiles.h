// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/guesttree/treenode.h"
#include "core/libvirt/connection.h"
#include "core/qemu/qmp.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

// What the QEMU of a domain writes to files: to be had where libvirt is on this machine.

/// The guest tree, while the guest has not run. Absent where it cannot be had: elsewhere, before
/// QEMU 7.2, or where QEMU's user may write nothing that this user reads.
std::optional<TreeNode> fetchDomainTree(const LibvirtConnection &connection, virDomainPtr domain,
                                        Qmp &qmp);

/// QEMU's log by the name of the domain; empty where it cannot be read.
QString domainLogFile(const LibvirtConnection &connection, const QString &name);

/// QEMU's own lines since the last start, as many as are in the last 64 KiB.
QStringList domainLog(const QString &file);

/// The same of a log's text: without the command line and what libvirt itself says of starts, ends
/// and consoles, in lines as those of libvirt 9.0.
QStringList domainLogLines(const QString &text);

} // namespace redbud
