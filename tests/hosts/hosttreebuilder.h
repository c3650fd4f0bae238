// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"
#include "tests/hosts/hostdescription.h"

namespace redbud::test
{

/// The files of /sys and /proc that Linux would show on the described machine.
MemorySysroot buildHostTree(const HostDescription &host);

/// Names come from a short list of the tests' own from here on, not from the machine's.
void useTestPciIds();

} // namespace redbud::test
