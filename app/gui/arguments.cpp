// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/gui/arguments.h"

#include "ui/actions/droppedfiles.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr int wrongUsage = 2;

struct Subject {
    QLatin1StringView name;
    PictureSubject subject;
};
constexpr Subject subjects[] = {{"plan"_L1, PictureSubject::Plan},
                                {"host"_L1, PictureSubject::Host},
                                {"addresses"_L1, PictureSubject::Addresses}};

void print(FILE *stream, const QString &text)
{
    std::fprintf(stream, "%s\n", qPrintable(text.trimmed()));
}

} // namespace

std::variant<Arguments, int> readArguments()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Plans QEMU virtual machines with NVLink2 GPUs and rehearses them."));
    const QCommandLineOption host(
        u"host"_s,
        Text::tr("The host to plan for: live (the default with a PLAN), sample:NAME, a folder "
                 "with sys and proc, or a snapshot file."),
        u"HOST"_s);
    parser.addOption(host);
    const QCommandLineOption picture(
        u"picture"_s,
        Text::tr("Write a picture of the plan into FILE (.svg, .png or .pdf) and end; needs no "
                 "display."),
        u"FILE"_s);
    parser.addOption(picture);
    const QCommandLineOption subject(
        u"picture-of"_s,
        Text::tr("What that shows: plan (the host and what the virtual machine gets of it; the "
                 "default), host, or addresses."),
        u"WHAT"_s, u"plan"_s);
    parser.addOption(subject);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s}, Text::tr("Show this help."));
    parser.addOption(help);
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s},
                                     Text::tr("Show the version."));
    parser.addOption(version);
    parser.addPositionalArgument(u"PLAN"_s,
                                 Text::tr("The plan file to open; a snapshot or a folder is "
                                          "opened as the host."),
                                 u"[PLAN]"_s);
    const bool understood = parser.parse(QCoreApplication::arguments());
    const QStringList plans = parser.positionalArguments();
    if (!understood || plans.size() > 1) {
        print(stderr, understood ? Text::tr("Only one PLAN can be opened.") : parser.errorText());
        print(stderr, parser.helpText());
        return wrongUsage;
    }
    if (parser.isSet(help)) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(version)) {
        print(stdout, u"redbud "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    Arguments arguments{parser.value(host), plans.value(0), parser.value(picture)};
    const auto *known = std::ranges::find(subjects, parser.value(subject), &Subject::name);
    if (known == std::end(subjects)) {
        print(stderr, Text::tr("A picture is of plan, host or addresses."));
        return wrongUsage;
    }
    arguments.subject = known->subject;
    if (!arguments.picture.isEmpty() && !pictureFormatOf(arguments.picture)) {
        print(stderr, Text::tr("A picture is an SVG, PNG or PDF file; its name says which."));
        return wrongUsage;
    }
    // A file manager knows no options.
    if (arguments.host.isEmpty() && isHostFile(arguments.plan))
        std::swap(arguments.host, arguments.plan);
    if (arguments.host.isEmpty() && !(arguments.plan.isEmpty() && arguments.picture.isEmpty()))
        arguments.host = u"live"_s;
    return arguments;
}

} // namespace redbud
