// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/importedplan.h"

namespace redbud
{

/// The plan of the first QEMU command line in a text: a shell script, the output of `redbudctl
/// command`, a mail (also where it is quoted with '>'). Nothing of it is executed. InvalidData
/// where there is none or where it makes no plan, Unsupported for a QEMU of another architecture.
Result<ImportedPlan> importCommandLine(const QString &text);

} // namespace redbud
