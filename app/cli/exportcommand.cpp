// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/windowpicture.h"
#include "core/export/exportformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace redbud::cli
{

namespace
{

struct Options : PlanOptions {
    QString format;
    QString picture;
    QString file;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

/// The word of --format for files of this suffix; empty where it says nothing.
QString formatOf(const QString &suffix)
{
    if (pictureFormats().contains(suffix))
        return suffix;
    for (const ExportFormat &format : exportFormats()) {
        if (suffix == QLatin1StringView(format.suffix))
            return QLatin1StringView(format.name);
    }
    return {};
}

/// Wishes that exclude each other. A picture's name with a script in it, because nobody has named a
/// format, helps nobody.
Result<void> checkWishes(const Options &options)
{
    if (!options.picture.isEmpty() && findExportFormat(options.format))
        return failure(ErrorCode::InvalidArgument, tr("--picture goes with svg, png and pdf"));
    const QString suffix = QFileInfo(options.file).suffix().toLower();
    if (suffix == u"redbud" || suffix == u"redbud-host")
        return failure(ErrorCode::InvalidArgument,
                       tr("Files of this name are plans and snapshots; give it another one"),
                       options.file);
    const QString named = formatOf(suffix);
    if (named.isEmpty() || named == options.format)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   tr("Files of this name are of the format %1, and this would be %2: say "
                      "--format %1, or give it another name")
                       .arg(named, options.format),
                   options.file);
}

ExitStatus writePicture(const Options &options)
{
    const Result<QByteArray> picture =
        windowPicture({options.host, options.plan, options.format, options.picture});
    return picture ? output(*picture, options.file) : fail(picture.error());
}

ExitStatus run(const Options &options)
{
    if (const Result<void> good = checkWishes(options); !good)
        return fail(good.error());
    const ExportFormat *format = findExportFormat(options.format);
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
    uses.append(tr("svg, png, pdf: a picture. Default: sh"));
    const QByteArray help = uses.join(QStringLiteral("; ")).toUtf8();
    command.choice("--format", options->format, names + pictureFormats(), "FORMAT", help);
    command.choice("--picture", options->picture, pictureSubjects(), "WHAT",
                   "What a picture shows: plan (default: the host and what the virtual machine "
                   "gets of it), host, or addresses");
    command.option("-o,--output", options->file, "FILE", "Standard output by default");
    command.run(status, [options] { return run(*options); });
}

} // namespace redbud::cli
