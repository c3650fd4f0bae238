// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/session/vmdescription.h"
#include "core/session/vmstate.h"

#include <QList>

namespace redbud
{

/// A virtual machine with the state that its QEMU tells.
struct ListedSession {
    Session session;
    VmState state = VmState::Lost;

    VmDescription description() const;
};

/// Asks every QEMU, each for at most a second. Blocks.
Result<QList<ListedSession>> listSessionsWithStates();

} // namespace redbud
