// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "tests/hosts/hostdescription.h"

#include <QByteArray>

namespace redbud::test
{

/// What a function's `config` file could hold: identity, BARs or bus numbers, and capabilities.
/// NVLink bridges have 256 bytes, as has the display behind a plain PCI bridge; others have 4096.
QByteArray makeConfigSpace(const FunctionDescription &function);

} // namespace redbud::test
