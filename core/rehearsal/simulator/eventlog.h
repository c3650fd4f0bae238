// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace redbud
{

// Appends one line to the log of the description, if it asks for one. The file is emptied at the
// first line of a process, not when the library is loaded: a helper that inherits LD_PRELOAD must
// not wipe QEMU's log.
void logEvent(const char *format, ...) __attribute__((format(printf, 1, 2)));

// "EINVAL" and the like for the error numbers the simulator uses.
const char *errorName(long error);

} // namespace redbud
