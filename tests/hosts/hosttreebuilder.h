// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"
#include "tests/hosts/hostdescription.h"

namespace redbud::test
{

/// The files of /sys and /proc that Linux would show on the described machine.
MemorySysroot buildHostTree(const HostDescription &host);

} // namespace redbud::test
