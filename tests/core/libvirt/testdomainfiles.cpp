// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/domainfiles.h"

#include <QTest>

using namespace redbud;
using namespace Qt::StringLiterals;

/// What libvirt and QEMU write into one log is told apart.
class TestDomainFiles : public QObject
{
    Q_OBJECT

    static QString start()
    {
        return u"2026-11-29 07:20:11.123+0000: starting up libvirt version: 9.0.0, qemu version: "
               u"7.2\n"
               "LC_ALL=C \\\n"
               "/usr/bin/qemu-system-ppc64 \\\n"
               "-name guest=a,debug-threads=on \\\n"
               "-msg timestamp=on\n"_s;
    }

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("silent") << start() << QStringList();
        QTest::newRow("console and end")
            << start() + u"char device redirected to /dev/pts/3 (label charserial0)\n"
                         "2026-11-29 07:20:12.000+0000: shutting down, reason=crashed\n"_s
            << QStringList{u"char device redirected to /dev/pts/3 (label charserial0)"_s};
        QTest::newRow("last words")
            << start() + u"2026-11-29T07:20:12.000000Z qemu-system-ppc64: no\n"
                         "2026-11-29 07:20:12.000+0000: shutting down, reason=failed\n"_s
            << QStringList{u"2026-11-29T07:20:12.000000Z qemu-system-ppc64: no"_s};
        QTest::newRow("only the last start")
            << start() + u"old\n"_s + start() + u"new\n"_s << QStringList{u"new"_s};
        QTest::newRow("start is further up")
            << u"cut off\nlater\n"_s << QStringList{u"cut off"_s, u"later"_s};
        QTest::newRow("command is cut off") << start().chopped(20) << QStringList();
    }
    void lines()
    {
        QFETCH(QString, text);
        QTEST(domainLogLines(text), "lines");
    }
};

QTEST_GUILESS_MAIN(TestDomainFiles)
#include "testdomainfiles.moc"
