// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/rules/rulespage.h"

namespace redbud::cli
{

namespace
{

struct Options {
    bool markdown = false;
};

} // namespace

void addRules(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "rules", "Explain the rules that `check` knows");
    auto options = std::make_shared<Options>();
    command.flag("--markdown", options->markdown, "Print the page docs/rules.md");
    command.run(status, [options] {
        return output(options->markdown ? rulesAsMarkdown() : rulesAsText());
    });
}

} // namespace redbud::cli
