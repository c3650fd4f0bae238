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
    /// The journal is of an earlier start of the machine, and nothing of it holds.
    bool beforeRestart = false;
    BindFacts now; ///< of the journal's devices and the others of their groups
    QMap<int, QList<PciAddress>> groups; ///< all members of the groups of the journal
    QList<PersistentBinding> persistent;
};

/// Looks at this machine; needs no privileges.
Result<BindStatus> readBindStatus();

/// The same of a host that is read through @a root; @a journal is what is remembered of it.
BindStatus bindStatusOf(const Sysroot &root, const BindJournal &journal);

/// The steps that unbind would do for these devices and their groups, in its order; for all of the
/// journal, if there are none.
QList<BindStep> stepsToRestore(const BindStatus &status, const QList<PciAddress> &devices);

} // namespace redbud
