// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bind/bindcase.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace redbud;
using namespace redbud::test;

/// Binds or unbinds a fake host and is killed on the way: bindprobe bind|unbind FOLDER
/// before|after AT. Exit status 0 where it came to its end.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 5)
        return 2;
    const Fault::Kind kind =
        words.at(3) == u"before" ? Fault::Kind::KillsBefore : Fault::Kind::KillsAfter;
    FakeControl control(words.at(2), {kind, words.at(4).toInt()});
    const BindPlace place = placeOf(control, words.at(2));
    if (words.at(1) == u"bind")
        return bindDevices(place, bindableRequest(), {}, {}) ? 0 : 1;
    const auto report = unbindDevices(place, {}, {});
    return report && report->failures.isEmpty() ? 0 : 1;
}
