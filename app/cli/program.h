// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/exitstatus.h"

#include <memory>

namespace CLI
{
class App;
}

namespace redbud::cli
{

/// The whole command line. The subcommand that is chosen writes @p status, which has to live as
/// long as what is returned.
std::unique_ptr<CLI::App> makeProgram(ExitStatus &status);

} // namespace redbud::cli
