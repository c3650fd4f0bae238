// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/windowpicture.h"
#include "core/export/exportformat.h"

#include <QCoreApplication>
#include <QDir>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    QString format;
    QString picture;
    QString file;
};

ExitStatus writePicture(const Options &options)
{
    const Result<QByteArray> picture =
        windowPicture({options.host, options.plan, options.format, options.picture});
    return picture ? output(*picture, options.file) : fail(picture.error());
}

ExitStatus run(const Options &options)
{
    const ExportFormat *format = findExportFormat(options.format);
    if (!options.picture.isEmpty() && format) {
        return fail({ErrorCode::InvalidArgument,
                     QCoreApplication::translate("Cli", "--picture goes with svg, png and pdf"),
                     {}});
    }
    const Result<LoadedPlan> loaded = load(options);
    if (!loaded)
        return fail(loaded.error());
    if (!format)
        return writePicture(options);
    const Result<Exported> exported = format->write(
        loaded->host, loaded->plan, {qemuOf(options), options.plan, QDir::currentPath()});
    if (!exported) {
        complain(exported.error().text());
        return AnswerIsNo; // the plan was read; it cannot be made into this
    }
    for (const QString &note : exported->notes)
        complain(note);
    return output(exported->content, options.file,
                  format->isProgram ? FileUse::Program : FileUse::Data);
}

} // namespace

void addExport(CLI::App &app, ExitStatus &status)
{
    Subcommand command(app, "export",
                       "Write a plan in the form of other programs, or as a picture");
    auto options = std::make_shared<Options>();
    addPlanOptions(command, *options);
    QStringList names;
    QStringList uses;
    for (const ExportFormat &format : exportFormats()) {
        names.append(QLatin1StringView(format.name));
        uses.append(QStringLiteral("%1: %2").arg(names.constLast(), ExportFormat::tr(format.use)));
    }
    options->format = names.constFirst();
    uses.append(QCoreApplication::translate("Cli", "svg, png, pdf: a picture. Default: sh"));
    const QByteArray help = uses.join(QStringLiteral("; ")).toUtf8();
    command.choice("--format", options->format, names + pictureFormats(), "FORMAT", help);
    command.choice("--picture", options->picture, pictureSubjects(), "WHAT",
                   "What a picture shows: plan (default: the host and what the virtual machine "
                   "gets of it), host, or addresses");
    command.option("-o,--output", options->file, "FILE", "Standard output by default");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
