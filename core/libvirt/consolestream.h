// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/base/result.h"
#include "core/libvirt/connection.h"

#include <memory>

namespace redbud
{

/// Connects the console of a domain with a socket, whose other end is returned. Bytes move in
/// libvirt's thread until either side ends. Unsupported where somebody else has the console: a
/// domain has it for one at a time.
Result<FileDescriptor> openDomainConsole(const std::shared_ptr<const LibvirtConnection> &connection,
                                         virDomainPtr domain);

} // namespace redbud
