// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/predictedtree.h"
#include "core/rehearsal/rehearsal.h"
#include "core/rules/ruleset.h"
#include "tests/support/rehearsals.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;

/// Plans on the real, unmodified QEMU with simulated devices.
class TestRehearsal : public QObject
{
    Q_OBJECT

    Host m_host = sampleHost(QStringLiteral("ac922-4gpu"));
    QTemporaryDir m_runtime;

    QStringList leftBehind() const
    {
        return QDir(m_runtime.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid());
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    }

    void cleanup() { QCOMPARE(leftBehind(), QStringList()); }

    void samplesAreHealthy_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("values");
        QTest::newRow("4 GPUs") << QStringLiteral("ac922-4gpu") << 4 + 2 * 12 + 2 * 5;
        QTest::newRow("6 GPUs") << QStringLiteral("ac922-6gpu") << 6 + 2 * 12 + 2 * 5;
    }
    void samplesAreHealthy()
    {
        QFETCH(QString, sample);
        QFETCH(int, values);
        const Host host = sampleHost(sample);
        const Plan plan = automaticPlan(host);
        QCOMPARE(checkPlan(host, plan), QList<Problem>());
        const RehearsalReport report = rehearsed(host, plan);
        QVERIFY2(report.healthy, told(report));
        QCOMPARE(report.differences, QList<TreeDifference>());
        QCOMPARE(report.readback.size(), values);
        QVERIFY(std::ranges::all_of(report.readback, &ReadBack::matches));
        QVERIFY(!report.end);
        QCOMPARE(report.dmaRequests.size(), 2);
        QVERIFY(std::ranges::all_of(report.dmaRequests, &TceRequest::granted));
        QVERIFY(report.qemuVersion.startsWith(u"7.2."));
    }

    void everyMachineTypeWithNvLink2_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *version :
             {"4.1", "4.2", "5.0", "5.1", "5.2", "6.0", "6.1", "6.2", "7.0", "7.1", "7.2"})
            QTest::newRow(version) << QStringLiteral("pseries-") + QLatin1String(version);
        QTest::newRow("alias") << QStringLiteral("pseries");
    }
    void everyMachineTypeWithNvLink2()
    {
        QFETCH(QString, type);
        Plan plan = automaticPlan(m_host);
        plan.machine.type = type;
        const RehearsalReport report = rehearsed(m_host, plan);
        QVERIFY2(report.healthy, told(report));
    }

    /// Every device that may be passed, each group on a vPHB of its own, with gaps in the indices.
    void allDevicesOfTheHost()
    {
        Plan plan = automaticPlan(m_host);
        int index = 4;
        for (const IommuGroup &group : m_host.iommuGroups) {
            if (group.id == 5 || group.id == 10)
                continue;
            Vphb vphb;
            vphb.index = index;
            index += 3;
            int slot = 1;
            for (const PciAddress &device : group.devices) {
                if (m_host.device(device)->kind != DeviceKind::PciBridge)
                    vphb.devices.append({device, {slot++, 0}, {}});
            }
            plan.vphbs.append(vphb);
        }
        const RehearsalReport report = rehearsed(m_host, plan);
        QVERIFY2(report.healthy, told(report));
    }

    void functionsOfOneDevice()
    {
        Plan plan = planWith({{0, {"0003:01:00.0", "0003:01:00.1"}}});
        plan.vphbs[0].devices[1].slot = {0, 1};
        const RehearsalReport report = rehearsed(m_host, plan);
        QVERIFY2(report.healthy, told(report));
    }

    /// As behind some host bridges of x86: QEMU's "host=" does not take it.
    void aDomainOfMoreThan16Bits()
    {
        Host host = m_host;
        PciAddress address = addressOf("0003:01:00.0");
        PciDevice &device = *std::ranges::find(host.devices, address, &PciDevice::address);
        address.domain = 0x10000;
        device.address = address;
        std::ranges::sort(host.devices, {}, &PciDevice::address);
        const RehearsalReport report = rehearsed(host, planWith({{0, {"10000:01:00.0"}}}));
        QVERIFY2(report.healthy, told(report));
        QCOMPARE(report.differences, QList<TreeDifference>());
    }

    void theOrderOfSlotsDecides()
    {
        Plan plan = automaticPlan(m_host);
        // GPU1 and a bridge of GPU0 come before GPU0 on the bus.
        std::swap(plan.vphbs[0].devices[0].slot, plan.vphbs[0].devices[4].slot);
        std::swap(plan.vphbs[1].devices[0].slot, plan.vphbs[1].devices[2].slot);
        const RehearsalReport report = rehearsed(m_host, plan);
        QVERIFY2(report.healthy, told(report));
    }

    void anEmptyPlan()
    {
        const RehearsalReport report = rehearsed(m_host, planWith({}));
        QVERIFY2(report.healthy, told(report));
    }

    void treeByDumpdtbIsTheSame()
    {
        RehearsalOptions options;
        options.treeByDumpdtb = true;
        const RehearsalReport report = rehearsed(m_host, automaticPlan(m_host), options);
        QVERIFY2(report.healthy, told(report));
    }

    /// A prediction that is wrong must be found out: QEMU is given other devices than predicted.
    void aWrongPredictionIsFound()
    {
        Host other = m_host;
        deviceOf(other, "0004:04:00.0").bars[0].size *= 2;
        bridgeOf(other, "0006:00:00.0").speedCode = 9;
        const RehearsalReport good = rehearsed(other, automaticPlan(other));
        QVERIFY2(good.healthy, told(good));
        const TreeNode predicted = *predictTree(m_host, automaticPlan(m_host));
        const TreeNode changed = *predictTree(other, automaticPlan(other));
        QCOMPARE(compareTrees(predicted, changed).size(), 2);
    }

    void useAfterFreeIsDetected()
    {
        RehearsalOptions options;
        options.keepAlive = false;
        const RehearsalReport report = rehearsed(m_host, automaticPlan(m_host), options);
        QVERIFY(!report.healthy);
        QVERIFY2(told(report).contains("use after free"), told(report));
        QVERIFY(!std::ranges::all_of(report.readback, &ReadBack::matches));
    }

    void keepAliveIsDeterministic()
    {
        for (int i = 0; i < 5; ++i) {
            const RehearsalReport report = rehearsed(m_host, automaticPlan(m_host));
            QVERIFY2(report.healthy, told(report));
        }
    }

    void progressAndCancelling()
    {
        QStringList steps;
        std::stop_source stop;
        const auto result = rehearse(
            m_host, automaticPlan(m_host), {},
            [&](const RehearsalProgress &progress) {
                steps.append(progress.what);
                if (progress.what.startsWith(u"Reading the guest"))
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(steps.size(), 3);
    }

    void missingQemu()
    {
        RehearsalOptions options;
        options.qemu = QStringLiteral("/nonexistent/qemu");
        QCOMPARE(rehearse(m_host, automaticPlan(m_host), options).error().code,
                 ErrorCode::NotFound);
        options.qemu = QStringLiteral("/etc/passwd");
        QCOMPARE(rehearse(m_host, automaticPlan(m_host), options).error().code,
                 ErrorCode::PermissionDenied);
    }

    /// Answers as a QEMU of today does: no NVLink2 in it, and so no such properties.
    void qemuWithoutNvLink2()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("qemu"));
        QFile script(path);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\n"
                     "case \"$1\" in --version) echo 'QEMU emulator version 9.0.2'; exit 0;; esac\n"
                     "unset LD_PRELOAD\n"
                     "for a; do case \"$a\" in vfio-pci*) echo \"qemu-system-ppc64: -device $a: "
                     "'vfio-pci' is not a valid device model name\" >&2; exit 1;; esac; done\n");
        script.close();
        script.setPermissions(script.permissions() | QFileDevice::ExeOwner);
        RehearsalOptions options;
        options.qemu = path;
        const RehearsalReport report = rehearsed(m_host, automaticPlan(m_host), options);
        QVERIFY(!report.healthy);
        QVERIFY2(told(report).contains("QEMU 9.0.2 has no NVLink2 passthrough"), told(report));
        QVERIFY(told(report).contains("is not a valid device model name"));
    }

    void keptFiles()
    {
        RehearsalOptions options;
        options.keepFiles = true;
        const RehearsalReport report = rehearsed(m_host, automaticPlan(m_host), options);
        QDir folder(report.folder);
        QVERIFY(folder.exists(QStringLiteral("guest.dtb")));
        QVERIFY(folder.exists(QStringLiteral("host.vfiosim")));
        QVERIFY(folder.exists(QStringLiteral("qemu.log")));
        QVERIFY(folder.removeRecursively());
    }
};

QTEST_GUILESS_MAIN(TestRehearsal)
#include "testrehearsal.moc"
