// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/gui/arguments.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace redbud;

/// What the window's program makes of its command line, also of one that a file manager wrote.
class TestArguments : public QObject
{
    Q_OBJECT

    static std::variant<Arguments, int> read(QByteArrayList words)
    {
        words.prepend("redbud");
        std::vector<char *> argv;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        int argc = int(argv.size());
        const QCoreApplication application(argc, argv.data());
        return readArguments();
    }

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("plan");
        using Words = QByteArrayList;
        QTest::newRow("nothing") << Words{} << u""_s << u""_s;
        QTest::newRow("plan") << Words{"a.redbud"} << u"live"_s << u"a.redbud"_s;
        QTest::newRow("snapshot") << Words{"/x/a.redbud-host"} << u"/x/a.redbud-host"_s << u""_s;
        QTest::newRow("folder") << Words{"/tmp"} << u"/tmp"_s << u""_s;
        QTest::newRow("host") << Words{"--host", "sample:a"} << u"sample:a"_s << u""_s;
        QTest::newRow("both") << Words{"--host=b.redbud-host", "a.redbud"} << u"b.redbud-host"_s
                              << u"a.redbud"_s;
        QTest::newRow("a plan with an odd name")
            << Words{"--host", "live", "a.redbud-host"} << u"live"_s << u"a.redbud-host"_s;
    }

    void understands()
    {
        QFETCH(const QByteArrayList, words);
        QFETCH(const QString, host);
        QFETCH(const QString, plan);
        const std::variant<Arguments, int> result = read(words);
        const auto *arguments = std::get_if<Arguments>(&result);
        QVERIFY(arguments);
        QCOMPARE(arguments->host, host);
        QCOMPARE(arguments->plan, plan);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArrayList>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown option") << QByteArrayList{"--foo"} << 2;
        QTest::newRow("two plans") << QByteArrayList{"a.redbud", "b.redbud"} << 2;
        QTest::newRow("help") << QByteArrayList{"--help"} << 0;
        QTest::newRow("version") << QByteArrayList{"-v"} << 0;
    }

    void refuses()
    {
        QFETCH(const QByteArrayList, words);
        QFETCH(const int, status);
        const std::variant<Arguments, int> result = read(words);
        QCOMPARE(std::get<int>(result), status);
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "testarguments.moc"
