// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/rules/ruleset.h"

#include <QCoreApplication>

namespace redbud::cli
{

namespace
{

ExitStatus run()
{
    QString text;
    for (const Rule &rule : ruleSet()) {
        text += QStringLiteral("%1 (%2)\n%3. %4\n\n")
                    .arg(QString::fromLatin1(rule.id), severityName(rule.severity),
                         QCoreApplication::translate("Rule", rule.title),
                         QCoreApplication::translate("Rule", rule.explanation));
    }
    return output(text);
}

} // namespace

void addRules(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "rules", "Explain the rules that `check` knows");
    command.run(status, [] { return run(); });
}

} // namespace redbud::cli
