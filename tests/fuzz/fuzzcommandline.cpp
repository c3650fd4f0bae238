// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/commandlineimport.h"
#include "tests/fuzz/fuzzinput.h"

#include <QString>

using namespace redbud;

/// Command lines that are imported.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    (void)importCommandLine(QString::fromUtf8(test::fuzzInput(data, size)));
    return 0;
}
