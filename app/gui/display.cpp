// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/gui/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace redbud
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Display)
};

} // namespace

bool hasDisplay()
{
    // Whoever names a platform of Qt may have one without a display, such as "vnc".
    constexpr const char *names[] = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY",
                                     "WAYLAND_SOCKET"};
    return std::ranges::any_of(
               names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); }) ||
           qgetenv("XDG_SESSION_TYPE") == "wayland";
}

void complainOfNoDisplay()
{
    const QString text =
        Text::tr("There is no display that a window could be shown on. Start it in "
                 "a desktop session or through \"ssh -X\"; without a display, "
                 "redbudctl does the same, and --picture FILE draws a picture.");
    std::fprintf(stderr, "redbud: %s\n", qPrintable(text));
}

void endWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg) {
        complainOfNoDisplay();
        std::_Exit(noDisplay);
    }
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace redbud
