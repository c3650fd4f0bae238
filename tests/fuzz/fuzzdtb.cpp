// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/dtb.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

/// Flattened device trees.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)readDtb(test::fuzzInput(data, size));
    return 0;
}
