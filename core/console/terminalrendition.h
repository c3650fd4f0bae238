// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/console/terminalcell.h"
#include "core/console/terminalparser.h"

namespace redbud
{

/// Select graphic rendition (SGR, ECMA-48 8.3.117), with the colours of xterm: `38;5;N`,
/// `38;2;R;G;B` and the same with colons. What is unknown or broken is left out.
void selectRendition(const TerminalSequence &sequence, TerminalAttributes &attributes);

} // namespace redbud
