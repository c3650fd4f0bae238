// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/vmcommands.h"
#include "core/session/sessioncontrol.h"

namespace redbud::cli
{

namespace
{

struct Options {
    QString name;
    bool json = false;
};

ExitStatus run(const Options &options)
{
    const Result<Session> session = livingSession(options.name);
    if (!session)
        return fail(session.error());
    const Result<SessionSubject> subject = subjectOf(*session);
    if (!subject)
        return fail(subject.error());
    const Result<HealthReport> report = examine(*session, *subject);
    if (!report)
        return fail(report.error());
    const ExitStatus written = options.json ? output(toJson(*report)) : output(healthText(*report));
    return written != Done ? written : report->healthy ? Done : AnswerIsNo;
}

} // namespace

void addHealth(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "health",
                       "Compare a running virtual machine with its plan and the host");
    auto options = std::make_shared<Options>();
    addVmArgument(command, options->name);
    command.flag("--json", options->json, "Print the document redbud/health/1");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
