// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"
#include "core/host/capturelist.h"

namespace redbud
{

/// Whether a snapshot names the machine that it was taken from.
enum class Identities {
    Remove, ///< no serial numbers, hardware addresses, host names and names given by people
    Keep,
};

/// The files of @a root that a scan reads, and nothing else; writeSnapshot() makes an archive of
/// them. A scan of the result equals a scan of @a root, but for warnings of files that could not
/// be read. The same files give the same result. May be called from any thread.
MemorySysroot capture(const Sysroot &root, Identities identities);

/// A program for a POSIX shell with the usual utilities and tar that writes a snapshot of the
/// machine where it runs to its standard output: `ssh host sh -s <script >host.redbud-host`. It
/// reads below $REDBUD_ROOT where that is set.
QByteArray captureScript(Identities identities);

} // namespace redbud
