// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainimport.h"
#include "tests/fuzz/fuzzinput.h"

using namespace redbud;

/// Domains of libvirt that are imported.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)importDomain(test::fuzzInput(data, size));
    return 0;
}
