// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/gui/arguments.h"
#include "app/gui/display.h"
#include "app/gui/writepicture.h"
#include "core/base/heap.h"
#include "ui/jobs/earlyhost.h"
#include "ui/language/language.h"
#include "ui/outlinestyle.h"
#include "ui/stallwatch.h"
#include "ui/windowkeeper.h"

#include <QIcon>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    redbud::growHeapInLargeSteps();
    redbud::limitHeaps();
    QCoreApplication::setApplicationName(u"redbud"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REDBUD_VERSION));
    std::variant<redbud::Arguments, int> read;
    {
        // Help and complaints have to work where no display is.
        const QCoreApplication withoutDisplay(argc, argv);
        read = redbud::readArguments();
    }
    if (const int *status = std::get_if<int>(&read))
        return *status;
    const auto *arguments = std::get_if<redbud::Arguments>(&read);
    if (!arguments->picture.isEmpty()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication painter(argc, argv);
        redbud::installLanguage(redbud::chosenLanguage());
        return redbud::writePicture(*arguments);
    }

    if (!redbud::hasDisplay()) {
        redbud::complainOfNoDisplay();
        return redbud::noDisplay;
    }
    const QtMessageHandler usual = qInstallMessageHandler(redbud::endWithoutDisplay);
    const redbud::StallWatch application(argc, argv);
    qInstallMessageHandler(usual);
    redbud::OutlineStyle::install();
    QApplication::setApplicationDisplayName(u"Redbud"_s);
    QApplication::setDesktopFileName(u"redbud"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/redbud.svg"_s));
    redbud::installLanguage(redbud::chosenLanguage());
    redbud::Services services = redbud::Services::real();
    std::optional<redbud::EarlyHost> early;
    if (!arguments->host.isEmpty()) {
        early.emplace(services.loadHost, arguments->host);
        services.loadHost = early->loader();
    }
    redbud::WindowKeeper keeper(services);
    QObject::connect(&keeper, &redbud::WindowKeeper::failed, &keeper,
                     [](const redbud::Error &error) {
                         std::fprintf(stderr, "redbud: %s\n", qPrintable(error.text()));
                     });
    redbud::MainWindow &window = keeper.window();
    if (!arguments->host.isEmpty())
        window.openHost(arguments->host);
    // The host arrives later, so it finds the plan and makes none of its own.
    if (!arguments->plan.isEmpty())
        window.openPlan(arguments->plan);
    window.show();
    return QApplication::exec();
}
