// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/qemuversion.h"
#include "core/rehearsal/guestkernel.h"
#include "core/session/launch.h"

#include <optional>

namespace redbud
{

/// Adds what makes devices simulated, or works around QEMU's use after free: a preloaded library
/// and the description of the devices, which is written.
Result<void> addPreload(const Host &host, const Plan &plan, const LaunchRequest &request,
                        const SessionPaths &paths, LaunchSpec &spec);

/// Adds control sockets and the console, and lets QEMU wait at its beginning.
void addSockets(const SessionPaths &paths, LaunchSpec &spec);

/// A guest that panics stands still, so that its console and memory can be looked at, instead of
/// ending QEMU as if it had been switched off (from QEMU 6.0 on; an older one ends).
void addPanicAction(const QemuVersion &qemu, LaunchSpec &spec);

/// What a simulated machine boots: the plan's own kernel, or the installed Linux; nothing where
/// neither is there.
std::optional<GuestKernel> simulatedGuest(const Plan &plan);

/// redbudctl beside this program.
QString unbindProgram();

} // namespace redbud
