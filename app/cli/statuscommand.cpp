// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/statustext.h"

namespace redbud::cli
{

namespace
{

ExitStatus run(bool json)
{
    const auto status = readBindStatus();
    if (!status)
        return fail(status.error());
    return json ? output(toJson(*status)) : output(statusText(*status));
}

} // namespace

void addStatus(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "status", "Show which devices Redbud has bound");
    auto json = std::make_shared<bool>(false);
    command.flag("--json", *json, "Print the document redbud/bind-status/1");
    command.run(status, [json] { return run(*json); });
}

} // namespace redbud::cli
