// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/session.h"

#include <QString>

namespace redbud
{

/// How a virtual machine is, in one word.
enum class VmState {
    Starting, ///< QEMU is there, the guest has not run yet
    Running,
    Paused,        ///< by a person
    Panicked,      ///< the guest's kernel gave up
    DiskError,     ///< stands still because a disk failed
    InternalError, ///< stands still because QEMU or VFIO failed
    ShutDown,      ///< the guest has switched itself off; QEMU is about to end
    Unresponsive,  ///< QEMU does not answer
    Ended,         ///< as it should
    Crashed,       ///< QEMU gave up, was killed or crashed
    Lost,          ///< nobody could record how it ended
};

/// "running", "io-error": the words of the JSON documents.
QString vmStateName(VmState state);

/// For people.
QString describe(VmState state);

/// The state that QMP's query-status calls by this name; Unresponsive for none.
VmState vmStateOf(const QString &qmpStatus);

/// What the session's files alone say: Starting, Running (QEMU is there), Ended, Crashed, Lost.
VmState vmStateOf(const Session &session);

/// The same, asking QEMU, which has @a milliseconds to greet and again to reply. One that is silent
/// and has never answered is Starting, not Unresponsive.
VmState askVmState(const Session &session, int milliseconds = 1000);

/// Whether a QEMU is there.
bool isAlive(VmState state);

/// Whether QEMU would let its guest go on. After an internal error or a shutdown it asks for a
/// reset first (runstate_needs_reset() in softmmu/runstate.c, QEMU 4.1 to 8.1).
bool canResume(VmState state);

} // namespace redbud
