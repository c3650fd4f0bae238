// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/launchscript.h"
#include "core/export/scripttext.h"
#include "tests/export/scriptcase.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// Names, paths and arguments that would like to be run. Each would leave a file "canary".
class TestHostileNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScriptCase> m_place;

    /// Where shells look for something to do.
    static QStringList names()
    {
        const QString canary = u"touch canary"_s;
        QStringList names;
        const QStringList commands{u"$(%1)"_s,         u"`%1`"_s,          u"${x:=$(%1)}"_s,
                                   u"$((x[$(%1)]))"_s, u"<(%1)"_s,         u">(%1)"_s,
                                   u"!%1"_s,           u"{%1,}"_s,         u"%1"_s,
                                   u"eval %1"_s,       u"exec %1"_s,       u"(%1)"_s,
                                   u"() { %1; }"_s,    u"trap '%1' EXIT"_s};
        const QStringList breaks{u"%1"_s,       u"'%1"_s,       u"'%1'"_s,   u"\"%1\""_s,
                                 u"'\"%1\"'"_s, u"\n%1\n"_s,    u"';%1;'"_s, u"\n%1 #"_s,
                                 u"\\'%1\\"_s,  u"\r\n%1\r\n"_s};
        for (const QString &outer : breaks) {
            for (const QString &command : commands)
                names.append(
                    QString(outer).replace("%1"_L1, QString(command).replace("%1"_L1, canary)));
        }
        names << u"; touch canary"_s << u"& touch canary"_s << u"| touch canary"_s
              << u"|| touch canary"_s << u"&& touch canary"_s << u"# touch canary"_s
              << u"\n# '\ntouch canary\n: '"_s << u"*/\ntouch canary\n"_s
              << u"\nEND\ntouch canary\n"_s << u"\n}\ntouch canary\n{\n"_s
              << u"'\n}\ntouch canary\n{\n: '"_s << u"$0"_s << u"$@"_s << u"\"$@\""_s << u"$IFS"_s
              << u"${HOME}"_s << u"~"_s << u"~root"_s << u"-"_s << u"--"_s << u"-rf"_s
              << u"--help"_s << u"-n"_s << u"-e x"_s << u"*"_s << u"?*"_s << u"[a-z]*"_s
              << u"{a,b}"_s << u"a b  c"_s << u" leading"_s << u"trailing "_s << u"\ttab"_s
              << u"\n"_s << u"\n\n"_s << u"a\nb\n"_s << u"'"_s << u"''"_s << u"\""_s << u"\\"_s
              << u"\\\\"_s << u"\\n"_s << u"\\0"_s << u"'\\''"_s << u"%s"_s << u"%1"_s
              << u"%2 %3 %L1"_s << u"%n%n"_s << u"100%"_s << u"!!"_s << u"!x"_s << u"a=b"_s
              << u"=x"_s << u"@HEADER@"_s << u"\n@OPTIONS@\n"_s << u"日本語"_s << u"ünïcödé"_s
              << u"‘x’"_s << u"“x”"_s << u"\u202etouch canary"_s << u"\u2028touch canary\u2029"_s
              << u"\u0085touch canary"_s << u"\u00a0"_s << u"\ufeff"_s << u"😀"_s << u"\x1b[2J"_s
              << u"\a\b\v\f"_s << u"\x7f"_s << u"a,b,,c"_s << u"id=x,host=y"_s
              << QString(3000, u'\'') << QString(5000, u'x');
        return names;
    }

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<ScriptCase>(); }

    void nothingRuns_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList all = names();
        QVERIFY(all.size() >= 200);
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::addRow("%d", int(i)) << all[i];
    }

    void nothingRuns()
    {
        QFETCH(QString, name);
        ScriptCase &place = *m_place;
        // Everywhere that a plan takes a text: what names files in files that are there.
        Plan plan;
        plan.name = name;
        plan.machine.type = u"pseries-7.2"_s;
        plan.machine.accelerator = Accelerator::Tcg;
        plan.machine.cpu = name;
        plan.boot.append = name;
        plan.extraArguments = QStringList{name, u"-x"_s, name, name};
        const bool names = !name.contains(u'/') && name.toUtf8().size() < 200;
        if (names) {
            Disk disk;
            disk.file = name;
            plan.disks.append(disk);
            plan.boot.kernel = name;
            plan.tpm = Tpm{.socket = name, .extra = {}};
            NetworkCard card;
            card.backend = NetworkCard::Backend::Tap;
            card.interface = name;
            plan.networks.append(card);
            QFile file(place.file(name));
            QVERIFY(file.exists() || file.open(QIODevice::WriteOnly));
            QVERIFY(QDir().mkpath(place.file(u"sys/class/net/"_s + name)));
        }
        place.exportPlan(plan);
        const QByteArrayList expected = place.wordsFor(plan);
        QVERIFY(expected.contains(name.toUtf8()));
        ScriptKernel kernel(place.folder());
        for (const char *shell : {"dash", "bash"}) {
            QFile::remove(place.file(u"fake/words"_s));
            const auto end = place.run(QString::fromLatin1(shell));
            QVERIFY2(end.status == 0, end.error.constData());
            QCOMPARE(place.words(), expected);
            QCOMPARE(place.run(QString::fromLatin1(shell), {u"--help"_s}).status, 0);
            QVERIFY(!QFile::exists(place.file(u"canary"_s)));
        }
        if (names) {
            QFile::remove(place.file(name));
            QDir(place.folder()).rmdir(u"sys/class/net/"_s + name);
        }
    }

    /// The path of QEMU, of the plan's file, and of the host, from people's command lines.
    void pathsRunNothing_data() { nothingRuns_data(); }

    void pathsRunNothing()
    {
        QFETCH(QString, name);
        Host host = sampleHost(u"ac922-4gpu"_s);
        host.source = name;
        host.model = name;
        host.kernel = name;
        for (PciDevice &device : host.devices)
            device.name = name;
        for (Gpu &gpu : host.gpus)
            gpu.label = name;
        Plan plan = automaticPlan(host);
        plan.name = name;
        plan.machine.type = name;
        plan.machine.accelerator = Accelerator::Tcg;
        const auto script = launchScript(host, plan, name, name);
        QVERIFY(script);
        QTemporaryDir folder;
        for (const char *shell : {"dash", "bash"}) {
            // All of it is read; the devices are not there, so QEMU is only shown.
            QProcess program;
            program.setWorkingDirectory(folder.path());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"REDBUD_ROOT"_s, folder.path());
            program.setProcessEnvironment(environment);
            program.start(QString::fromLatin1(shell), {u"-s"_s, u"--"_s, u"--dry-run"_s});
            program.write(*script);
            program.closeWriteChannel();
            QVERIFY(program.waitForFinished(60000));
            QVERIFY(!QFile::exists(folder.filePath(u"canary"_s)));
            const QByteArray error = program.readAllStandardError();
            QVERIFY2(program.exitCode() == 1 && !error.contains("yntax"), error.constData());
        }
    }

    /// In comments nothing ends a line, hides, or turns the direction of writing.
    void commentsAreOneLine()
    {
        QCOMPARE(commentText(u"a\nb\rc\u2028d\u202ee\x1b"_s), u"a?b?c?d?e?"_s);
        QCOMPARE(commentText(u"日本語 😀"_s), u"日本語 😀"_s);
        QCOMPARE(commentText(QString(1000, u'x')).size(), 200);
    }

    void clean()
    {
        Host host = sampleHost(u"ac922-4gpu"_s);
        Plan plan = automaticPlan(host);
        plan.extraArguments = names();
        plan.boot.kernel = u"$(touch canary)"_s;
        const auto script = launchScript(host, plan, u"qemu"_s, u"plan"_s);
        QVERIFY(script);
        QProcess program;
        program.start(u"shellcheck"_s, {u"-"_s});
        program.write(*script);
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(120000));
        const QByteArray said = program.readAllStandardOutput();
        QVERIFY2(program.exitCode() == 0 && said.isEmpty(), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestHostileNames)
#include "testhostilenames.moc"
