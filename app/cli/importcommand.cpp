// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "core/import/planimport.h"
#include "core/plan/planfile.h"

namespace redbud::cli
{

namespace
{

struct Options {
    QString source;
    QString file;
    bool json = false;
};

ExitStatus run(const Options &options)
{
    const Result<ImportedPlan> imported = importPlanFile(options.source);
    if (!imported)
        return fail(imported.error());
    for (const ImportNote &note : imported->notes)
        complain(note.what + QStringLiteral(": ") + note.why);
    if (!options.json)
        return output(serializePlan(imported->plan), options.file);
    if (!options.file.isEmpty() && options.file != u"-") {
        if (const ExitStatus status = output(serializePlan(imported->plan), options.file);
            status != Done)
            return status;
    }
    return output(toJson(*imported));
}

} // namespace

void addImport(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "import", "Make a plan of a libvirt domain XML or a QEMU command line");
    auto options = std::make_shared<Options>();
    command.argument("FILE", options->source,
                     "A domain XML, or a text or shell script with a command line (not executed)");
    command.option("-o,--output", options->file, "PLAN",
                   "The plan file; standard output by default");
    command.flag("--json", options->json,
                 "Print the plan and what could not be taken over as JSON");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
