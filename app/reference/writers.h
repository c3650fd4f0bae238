// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/reference/commandwords.h"

namespace redbud::reference
{

// What takes the place of the line @COMMANDS@ in the files of resources/completions and
// resources/man.

/// Shell functions that say what there is; the rest of the file is about how Bash proposes it.
std::string bashFunctions(const std::vector<CommandWords> &commands);

/// The same for zsh, in the words of its _arguments.
std::string zshFunctions(const std::vector<CommandWords> &commands);

/// A subsection of the manual page for each subcommand.
std::string manualSections(const std::vector<CommandWords> &commands);

} // namespace redbud::reference
