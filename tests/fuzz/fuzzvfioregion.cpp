// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfioregion.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

/// Region infos with their chains of capabilities.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)parseVfioRegion(test::fuzzInput(data, size));
    return 0;
}
