// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindjournal.h"
#include "core/bind/persistentbinding.h"

namespace redbud
{

/// What Redbud remembers of this machine's bindings, and how they are now.
struct BindStatus {
    BindJournal journal;
    bool beforeRestart = false; ///< the journal is of an earlier start of the machine
    BindFacts now;              ///< of the journal's devices
    QList<PersistentBinding> persistent;
};

/// Looks at this machine; needs no privileges.
Result<BindStatus> readBindStatus();

/// The steps that unbind would do for these devices and their groups, in its order; for all of the
/// journal, if there are none.
QList<BindStep> stepsToRestore(const BindStatus &status, const QList<PciAddress> &devices);

} // namespace redbud
