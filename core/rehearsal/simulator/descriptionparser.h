// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

namespace redbud
{

struct SimulatedDescription;

// Fills the description or leaves the process with a complaint. Uses system calls and the stack
// only: it must not come back into the interposed functions, which wait for it.
void parseDescription(const char *path, SimulatedDescription &description);

} // namespace redbud
