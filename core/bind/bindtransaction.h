// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/bindexecutor.h"
#include "core/bind/bindjournal.h"
#include "core/bind/bindlock.h"
#include "core/bind/bindplan.h"
#include "core/bind/hostcontrol.h"

#include <QStringList>

namespace redbud
{

/// Where a change of bindings happens and where it is remembered.
struct BindPlace {
    HostControl &control;
    QString stateDirectory = bindStateDirectory();
    QString lockDirectory = QStringLiteral("/run/redbud");
    QString holder{}; ///< who does it, for whoever has to wait
    /// How long to wait for another one. Every step of its has a time limit of half a minute or
    /// a minute, but a driver that lets go of many GPUs takes some seconds for each.
    int lockMilliseconds = 300000;
    BindLock::Waiting waiting{}; ///< told when there is another one to wait for
};

/// What became of a binding that did not fail.
struct BindReport {
    bool bound = false; ///< false: refused, and nothing was changed
    BindPlan plan;      ///< what was done or refused
    QStringList notes;  ///< what else is worth knowing, in words
};

/// What became of putting devices back.
struct UnbindReport {
    QList<PciAddress> restored; ///< with those that were as before already
    QStringList notes;
    QStringList failures; ///< devices that stay in the journal, and why
};

/// Hands devices to vfio-pci: everything or nothing. Scans the host anew, decides anew, writes the
/// journal, then does the steps; where one fails, what was done is put back, and the error says
/// what could not be. @a expected, if not empty, is the digest() of the plan that a person has
/// seen: with another one nothing is done (Busy: the host changed in between).
///
/// Busy where another one changes bindings, PermissionDenied without privileges. Once something
/// was changed the code is TimedOut or ProcessFailed, never one of those that say that nothing was
/// (InvalidArgument, NotFound, Busy). Blocks, from seconds to minutes.
Result<BindReport> bindDevices(const BindPlace &place, const BindRequest &request,
                               const QByteArray &expected, const BindObserver &observer);

/// Puts back what the journal has of @a devices and the others of their groups; all of it where
/// there are none. What fails stays in the journal, so it can be tried again. Devices of a group
/// that a virtual machine uses are left alone.
Result<UnbindReport> unbindDevices(const BindPlace &place, const QList<PciAddress> &devices,
                                   const BindObserver &observer);

} // namespace redbud
