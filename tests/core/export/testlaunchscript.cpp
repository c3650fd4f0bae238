// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/launchscript.h"
#include "core/export/scripttext.h"
#include "core/qemu/launchspec.h"
#include "tests/support/goldenfile.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// What an exported script says; that it does it is tests/export's.
class TestLaunchScript : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));

    QByteArray script(const Plan &plan) const
    {
        const auto made = launchScript(m_host, plan, defaultQemu(), u"v100.redbud"_s);
        return made ? *made : made.error().text().toUtf8();
    }

private Q_SLOTS:
    void sample()
    {
        const QByteArray made = script(automaticPlan(m_host));
        const QString difference = compareWithGolden(u"export/ac922-4gpu.sh"_s, made);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        // Some shells need a file for a here-document, and go on without it where a disk is full.
        QVERIFY(!made.contains("<<"));
        for (const QByteArray &line : made.split('\n'))
            QVERIFY2(!line.contains('@') || line.contains("$@") || line.contains("+@%"),
                     line.constData());
    }

    void saysWhatIsWrong()
    {
        Plan plan = automaticPlan(m_host);
        plan.vphbs.first().index = 31;
        plan.machine.pinning.append(CpuPinning{});
        const QByteArray made = script(plan);
        QVERIFY(made.contains("# Redbud finds errors in the plan:\n"));
        QVERIFY(made.contains("# The plan also pins vCPUs"));
        QVERIFY(!script(automaticPlan(m_host)).contains("finds errors"));
    }

    void waivedRulesBecomeWarnings()
    {
        Plan plan = automaticPlan(m_host);
        QVERIFY(script(plan).contains("nvlink='yes' "));
        plan.waived.append(u"qemu-without-nvlink2"_s);
        QVERIFY(script(plan).contains("nvlink='waived' "));
        QVERIFY(script(planWith({{0, {}}})).contains("nvlink='' "));
    }

    void opensFilesForQemu()
    {
        Plan plan = automaticPlan(m_host);
        NetworkCard card;
        card.backend = NetworkCard::Backend::Macvtap;
        card.interface = u"macvtap0"_s;
        plan.networks.append(card);
        card.interface = u"mac tap"_s;
        plan.networks.append(card);
        const QByteArray made = script(plan);
        QVERIFY(made.contains("set -- bash -c 'exec 100<>\"${1}\" 101<>\"${2}\" && shift 2 && "
                              "exec \"$@\"' bash \"$(tap_of macvtap0)\" "
                              "\"$(tap_of 'mac tap')\" \"$qemu\"\n"));
    }

    void refusesWhatNoScriptCanDo()
    {
        const auto unknown =
            launchScript(m_host, planWith({{0, {"0abc:00:00.0"}}}), u"qemu"_s, u"plan"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::NotFound);
        Plan plan = automaticPlan(m_host);
        plan.extraArguments.append(QString(QChar(u'\0')));
        const auto nul = launchScript(m_host, plan, u"qemu"_s, u"plan"_s);
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::InvalidArgument);
    }

    void namesFiles()
    {
        QCOMPARE(fileNameFor(u"v100-vm"_s), u"v100-vm"_s);
        const QString path = fileNameFor(u"../../etc/x"_s);
        QVERIFY(path.startsWith("etcx-"_L1) && path.size() == 13);
        QVERIFY(fileNameFor(u"a b"_s) != fileNameFor(u"ab"_s));
        QVERIFY(fileNameFor(u"日本"_s) != fileNameFor(u"本日"_s));
        QCOMPARE(fileNameFor(QString()).size(), 8);
        QVERIFY(fileNameFor(QString(100, u'x')).size() < 50);
    }
};

QTEST_GUILESS_MAIN(TestLaunchScript)
#include "testlaunchscript.moc"
