// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>

namespace redbud::probe
{

// What every part of the probe uses. A failure is one line on the standard output; the probe goes
// on, and its exit status tells whether there was one. Callable from every thread.

void check(bool isTrue, const char *what);
void checkEqual(uint64_t actual, uint64_t expected, const char *what);
// Whether a call of libc returned -1 and left this errno.
void checkFails(long result, int error, const char *what);

bool hasFailed();

// What the host that is simulated has; from NAME=VALUE on the command line. Ends the program where
// the test has not given it.
const char *expectedText(const char *name);
uint64_t expected(const char *name);

// The parts, each in the file of its name.
void probePaths();
void probeDeviceWithoutGroup();
void probeProtocol();
void probeUnviableGroup();
void probeGpuRegions();
void probeBridgeRegions();
void probeConfigSpace();
void probeMemory();
void probeInterrupts();
void probeBridgeInterrupts();
void probeWindows();
void probeKeepAlive();
void probeNoKeepAlive();
void probeCrowd();

} // namespace redbud::probe
