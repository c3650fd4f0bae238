// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindtransaction.h"
#include "tests/bind/fakehost.h"

namespace redbud::test
{

/// One socket of the four-GPU machine, with the GPUs' memory online, nvidia-persistenced at work
/// and no module of vfio loaded. Group 5 has two GPUs and six bridges, group 7 two network
/// functions, 0005:01:00.0 and .1.
HostDescription bindableHost();

/// makeFakeHost() of it, with the daemon's process.
bool makeBindableHost(const QString &folder);

/// The modules of vfio are not loaded, as in the beginning; they stay after an unbind.
void unloadModules(const QString &folder);

/// The machine is restarted, with its bindings as they are, as driverctl makes them: another boot
/// id, the daemon at work, nodes of root's.
bool restart(const QString &folder);

/// Group 5 as a whole and one function of group 7, for the user 1000.
BindRequest bindableRequest();

/// Where a fake host's bindings are changed: journal and lock are in its folder, too.
BindPlace placeOf(FakeControl &control, const QString &folder);

} // namespace redbud::test
