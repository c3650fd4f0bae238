// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

/// Plan files.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)parsePlan(test::fuzzInput(data, size));
    return 0;
}
