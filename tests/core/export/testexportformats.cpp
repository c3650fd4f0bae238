// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/devicecounts.h"
#include "core/export/exportformat.h"
#include "core/export/markdowntext.h"
#include "core/guesttree/dtb.h"
#include "core/guesttree/predictedtree.h"
#include "core/host/hostjson.h"
#include "core/placement/placement.h"
#include "core/plan/planfile.h"
#include "core/qemu/launchspec.h"
#include "core/rules/ruleset.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The forms that a plan is exported in, but for the script and libvirt's, which have their own
/// tests.
class TestExportFormats : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(u"ac922-4gpu"_s);
    Plan m_plan = automaticPlan(m_host);

    Exported exported(const char *name, const Plan &plan) const
    {
        const ExportFormat *format = findExportFormat(QString::fromLatin1(name));
        if (!format)
            return {};
        const auto done = format->write(m_host, plan, {defaultQemu(), u"vm.redbud"_s, u"/"_s});
        return done ? *done : Exported{done.error().text().toUtf8()};
    }

private Q_SLOTS:
    void table()
    {
        QSet<QString> names;
        for (const ExportFormat &format : exportFormats()) {
            const QString name = QString::fromLatin1(format.name);
            QVERIFY2(!names.contains(name), format.name);
            names.insert(name);
            QCOMPARE(findExportFormat(name), &format);
            QVERIFY2(!exported(format.name, m_plan).content.isEmpty(), format.name);
            // The same values give the same bytes.
            QCOMPARE(exported(format.name, m_plan).content, exported(format.name, m_plan).content);
            QCOMPARE(format.isProgram, name == u"sh");
        }
        QCOMPARE(QString::fromLatin1(exportFormats().front().name), u"sh"_s);
        QVERIFY(!findExportFormat(u"word"_s));
        QVERIFY(!findExportFormat({}));
    }

    void goldens_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("markdown") << u"ac922-4gpu.md"_s;
        QTest::newRow("nova") << u"ac922-4gpu-nova.conf"_s;
        QTest::newRow("kubevirt") << u"ac922-4gpu-kubevirt.yaml"_s;
    }

    void goldens()
    {
        QFETCH(QString, file);
        const QByteArray made = exported(QTest::currentDataTag(), m_plan).content;
        const QString difference = compareWithGolden(u"export/"_s + file, made);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void trees()
    {
        const auto tree = predictTree(m_host, m_plan);
        QVERIFY(tree);
        QCOMPARE(exported("dtb", m_plan).content, writeDtb(*tree));
        QVERIFY(readDtb(exported("dtb", m_plan).content));
        QVERIFY(exported("dts", m_plan).content.startsWith("/dts-v1/;"));
        Plan strange = m_plan;
        strange.machine.type = u"virt-7.2"_s;
        const auto refused =
            findExportFormat(u"dts"_s)->write(m_host, strange, {defaultQemu(), {}, u"/"_s});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    }

    void reportIsMadeOfTheOtherDocuments()
    {
        const QJsonObject report =
            QJsonDocument::fromJson(exported("json", m_plan).content).object();
        QCOMPARE(report[u"schema"].toString(), u"redbud/report/1"_s);
        QCOMPARE(report[u"host"].toObject(), toJson(m_host));
        QCOMPARE(report[u"plan"].toObject(),
                 QJsonDocument::fromJson(serializePlan(m_plan)).object());
        QCOMPARE(report[u"problems"].toObject(), toJson(checkPlan(m_host, m_plan)));
        QCOMPARE(report[u"placement"].toObject(), toJson(*place(m_host, m_plan)));
        QCOMPARE(report[u"command"].toObject(), toJson(launchSpec(m_host, m_plan, defaultQemu())));
        QVERIFY(!report.contains(u"placementError"));
    }

    void reportOfWhatCannotBePlaced()
    {
        Plan plan = m_plan;
        plan.machine.type = u"virt-7.2"_s;
        const QJsonObject report = QJsonDocument::fromJson(exported("json", plan).content).object();
        QVERIFY(report[u"placement"].isNull());
        QVERIFY(!report[u"placementError"].toString().isEmpty());
        QVERIFY(!report[u"problems"].toObject()[u"problems"].toArray().isEmpty());
        const QByteArray page = exported("markdown", plan).content;
        QVERIFY(page.contains(report[u"placementError"].toString().toUtf8()));
    }

    void markdownShowsProblems()
    {
        Plan plan = m_plan;
        plan.vphbs.first().devices.removeLast();
        plan.waived.append(u"missing-bridges"_s);
        plan.waiveReasons.insert(u"missing-bridges"_s, {u"debugging | *link* 5"_s});
        const QByteArray page = exported("markdown", plan).content;
        const QList<Problem> problems = checkPlan(m_host, plan);
        QVERIFY(!problems.isEmpty());
        for (const Problem &problem : problems)
            QVERIFY2(page.contains("`" + problem.rule.toUtf8() + "`"), qPrintable(problem.rule));
        QVERIFY(std::ranges::any_of(problems, &Problem::waived));
        QVERIFY(page.contains(", waived** `missing-bridges`"));
        QVERIFY(page.contains("debugging \\| \\*link\\* 5"));
    }

    void namesCannotFormat()
    {
        Plan plan = m_plan;
        plan.name = u"# x\n\n## y <b>|[a](b)` *c*"_s;
        const QByteArray page = exported("markdown", plan).content;
        QVERIFY(page.startsWith("# \\# x??\\#\\# y \\<b\\>\\|\\[a\\](b)\\` \\*c\\*\n"));
        for (const auto &[name, shown] :
             {std::pair(u"5.2.0"_s, u"5.2.0"_s), std::pair(u"1. x"_s, u"1\\. x"_s),
              std::pair(u"12)"_s, u"12\\)"_s), std::pair(u"- x"_s, u"\\- x"_s),
              std::pair(u"x - 1. y"_s, u"x - 1. y"_s), std::pair(u"C #"_s, u"C \\#"_s),
              std::pair(u"$x$"_s, u"\\$x\\$"_s),
              std::pair(u"at http://x.y/"_s, u"at http\\://x.y/"_s),
              std::pair(u"www.x.y: z"_s, u"www\\.x.y: z"_s)})
            QCOMPARE(markdownText(name), shown);
        // A fence that the command line cannot end.
        plan.extraArguments = {u"```"_s, u"a\n```\n# b"_s};
        const QByteArray fenced = exported("markdown", plan).content;
        QVERIFY(fenced.contains("\n````sh\n"));
        QVERIFY(fenced.endsWith("\n````\n"));
    }

    void codeStaysCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("row");
        QTest::newRow("plain") << u"a b"_s << u"`a b`"_s << u"| `a b` |\n"_s;
        QTest::newRow("backtick") << u"a`b"_s << u"``a`b``"_s << u"| ``a`b`` |\n"_s;
        QTest::newRow("backticks at the ends")
            << u"``a`"_s << u"``` ``a` ```"_s << u"| ``` ``a` ``` |\n"_s;
        QTest::newRow("pipes") << u"a|b||c"_s << u"`a|b||c`"_s << u"| `a\\|b\\|\\|c` |\n"_s;
        QTest::newRow("line ends")
            << u"a\nb\r\nc\u2028d"_s << u"`a?b??c?d`"_s << u"| `a?b??c?d` |\n"_s;
    }

    void codeStaysCode()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, row);
        QCOMPARE(markdownCode(text), code);
        QCOMPARE(markdownRow({markdownCode(text)}), row);
        // What is escaped already is not escaped again.
        QCOMPARE(markdownRow({markdownText(u"a|b"_s)}), u"| a\\|b |\n"_s);
    }

    void commentsStayComments_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("line end") << u"x\n[DEFAULT]\ndebug = True"_s;
        QTest::newRow("return") << u"x\rspec:"_s;
        QTest::newRow("line separator") << u"x\u2028spec:"_s;
        QTest::newRow("next line") << u"x\u0085spec:"_s;
    }

    void commentsStayComments()
    {
        QFETCH(QString, name);
        Plan plan = m_plan;
        plan.name = name;
        for (const char *format : {"nova", "kubevirt"}) {
            const QByteArray hostile = exported(format, plan).content;
            const QByteArray harmless = exported(format, m_plan).content;
            // Only the first line has the name.
            QCOMPARE(hostile.mid(hostile.indexOf('\n')), harmless.mid(harmless.indexOf('\n')));
        }
    }

    void cloudsAreWarnedAbout()
    {
        for (const char *format : {"nova", "kubevirt"}) {
            const Exported made = exported(format, m_plan);
            QCOMPARE(made.notes.size(), 1);
            QVERIFY(made.notes.constFirst().contains(u"NVLink"_s));
            QVERIFY(made.content.contains("cannot express"));
        }
        QVERIFY(exported("dts", m_plan).notes.isEmpty());
    }

    void devicesAreCounted()
    {
        const QList<DeviceCount> counts = deviceCounts(m_host, m_plan);
        QCOMPARE(counts.size(), 2);
        QCOMPARE(counts[0].word(), u"pci-1014-04ea"_s);
        QCOMPARE(counts[0].devices.size(), 12);
        QCOMPARE(counts[1].word(), u"pci-10de-1db1"_s);
        QCOMPARE(counts[1].devices.size(), 4);
        QVERIFY(deviceCounts(m_host, planWith({{0, {"0abc:00:00.0"}}})).isEmpty());
        QVERIFY(exported("kubevirt", planWith({{0, {}}})).content.contains("pciHostDevices: []\n"));
    }
};

QTEST_GUILESS_MAIN(TestExportFormats)
#include "testexportformats.moc"
