// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rehearsal/rehearsal.h"
#include "tests/support/samples.h"

#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;

/// Plans with a real Linux in the guest, which is asked what it sees.
class TestGuestRehearsal : public QObject
{
    Q_OBJECT

    static QByteArray told(const RehearsalReport &report)
    {
        return (report.findings + report.log).join(u'\n').toUtf8();
    }

private Q_SLOTS:
    void linuxSeesThePlan_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("gpus");
        QTest::newRow("4 GPUs") << QStringLiteral("ac922-4gpu") << 16 << 4;
        QTest::newRow("6 GPUs") << QStringLiteral("ac922-6gpu") << 18 << 6;
    }
    void linuxSeesThePlan()
    {
        QFETCH(QString, sample);
        QFETCH(int, gpus);
        const Result<GuestKernel> kernel = installedGuestKernel();
        QVERIFY2(kernel, "the package debian-installer-12-netboot-ppc64el is missing");
        const Host host = sampleHost(sample);
        RehearsalOptions options;
        options.guest = *kernel;
        options.guestMilliseconds = 600000;
        const Result<RehearsalReport> report = rehearse(host, automaticPlan(host), options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QVERIFY2(report->healthy, told(*report));
        QVERIFY(report->guest);
        QTEST(int(report->guest->devices.size()), "devices");
        // One for the guest's own memory.
        QCOMPARE(report->guest->numaNodes.size(), gpus + 1);
        QCOMPARE(std::ranges::count(report->guest->numaNodes, quint64(0), &SeenNumaNode::memory),
                 gpus);
        QVERIFY(report->guest->treeNodes.contains(QStringLiteral("npuphb0")));
        QVERIFY(report->guest->treeNodes.contains(QStringLiteral("npuphb1")));
    }

    void noKernel()
    {
        QTemporaryFile nothing;
        QVERIFY(nothing.open());
        nothing.write(QByteArray(4096, '\0'));
        nothing.close();
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        RehearsalOptions options;
        options.guest = GuestKernel{nothing.fileName(), nothing.fileName()};
        const Result<RehearsalReport> report = rehearse(host, automaticPlan(host), options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QVERIFY(!report->healthy);
        QVERIFY(!report->guest);
        QVERIFY2(told(*report).contains("The image is not ELF"), told(*report));
    }

    /// No machine boots in a second and a half; the report quotes how far the guest came.
    void silentGuest()
    {
        const Result<GuestKernel> kernel = installedGuestKernel();
        QVERIFY2(kernel, "the package debian-installer-12-netboot-ppc64el is missing");
        const Host host = sampleHost(QStringLiteral("ac922-4gpu"));
        RehearsalOptions options;
        options.guest = *kernel;
        options.guestMilliseconds = 1500;
        const Result<RehearsalReport> report = rehearse(host, automaticPlan(host), options);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
        QVERIFY(!report->healthy);
        QVERIFY(!report->guest);
        QVERIFY(!report->end);
        QVERIFY2(told(*report).contains("The guest did not answer in time"), told(*report));
    }
};

QTEST_GUILESS_MAIN(TestGuestRehearsal)
#include "testguestrehearsal.moc"
