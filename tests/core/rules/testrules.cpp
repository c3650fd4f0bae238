// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/planner.h"
#include "core/rules/ruleset.h"
#include "tests/core/rules/planwords.h"
#include "tests/core/rules/rulehosts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace redbud;
using namespace redbud::test;

namespace
{

/// Changes that the words of a plan cannot say.
using Change = void (*)(Plan &);

void addDisk(Plan &plan, int vphb, GuestSlot slot)
{
    Disk disk;
    disk.file = u"d"_s;
    disk.vphb = vphb;
    disk.slot = slot;
    plan.disks.append(disk);
}

qsizetype errorsIn(const QList<Problem> &problems)
{
    return std::ranges::count_if(problems,
                                 [](const Problem &p) { return p.severity == Severity::Error; });
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansOfThePlannerAreClean_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("gpus");
        for (int gpus = 1; gpus <= 4; ++gpus)
            QTest::addRow("four, %d", gpus) << u"four"_s << gpus;
    }
    void plansOfThePlannerAreClean()
    {
        QFETCH(QString, host);
        QFETCH(int, gpus);
        const Host made = hostNamed(host);
        const auto plan = planAutomatically(made, {gpus, u"vm"_s, u"pseries-7.2"_s});
        QVERIFY(plan);
        QCOMPARE(summary(checkPlan(made, *plan)), QString());
    }

    void finds_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("problems");
        const Change none = [](Plan &) {};
        const QString four = u"four"_s;

        QTest::newRow("all on two vPHBs")
            << four << u"0: g0* g1*; 1: g3* g4*"_s << none << QString();
        QTest::newRow("other indices, other order")
            << four << u"30: g4* g3*; 7: g1*"_s << none << QString();
        QTest::newRow("nothing") << four << QString() << none << QString();
        QTest::newRow("a card alone") << four << u"3: 0005:01:00.0"_s << none << QString();

        QTest::newRow("unknown device")
            << four << u"0: g0* 0009:00:00.0"_s << none << u"error unknown-device"_s;
        QTest::newRow("root port")
            << four << u"1: 0004:00:00.0"_s << none << u"error not-assignable"_s;
        QTest::newRow("no IOMMU") << u"no groups"_s << u"0: 0000:01:00.0"_s << none
                                  << u"error not-assignable"_s;
        QTest::newRow("twice on one vPHB")
            << four << u"0: g0* g0"_s << none << u"error device-twice"_s;
        QTest::newRow("twice on two vPHBs")
            << four << u"0: g0*; 1: g0"_s << none << u"error device-twice"_s;

        QTest::newRow("index twice")
            << four << u"1: g0*; 1: g3*"_s << none << u"error duplicate-vphb-index"_s;
        QTest::newRow("index three times")
            << four << u"0:; 0:; 0:"_s << none
            << u"error duplicate-vphb-index; error duplicate-vphb-index"_s;
        QTest::newRow("largest index") << four << u"30: g0*"_s << none << QString();
        QTest::newRow("index too large")
            << four << u"31: g0*"_s << none << u"error vphb-index-too-large"_s;
        QTest::newRow("index far too large")
            << four << u"4000: g0*"_s << none << u"error vphb-index-too-large"_s;
        QTest::newRow("disk on no vPHB") << four << u"0: g0*"_s << Change([](Plan &p) {
            addDisk(p, 3, {0, 0});
        }) << u"error unknown-vphb"_s;
        QTest::newRow("disk on the vPHB that always is there")
            << four << u"1: g0*"_s << Change([](Plan &p) {
                   addDisk(p, 0, {0, 0});
               })
            << QString();
        QTest::newRow("NUMA node without nodes")
            << four << u"0: g0*"_s << Change([](Plan &p) { p.vphbs[0].numaNode = 0; })
            << u"error numa-node-unknown"_s;
        QTest::newRow("NUMA node beyond the last") << four << u"0: g0*"_s << Change([](Plan &p) {
            p.numaNodes = {{2 * GiB, 0, {}}, {2 * GiB, 0, {}}};
            p.vphbs[0].numaNode = 2;
        }) << u"error numa-node-unknown"_s;
        QTest::newRow("NUMA node that is there") << four << u"0: g0*"_s << Change([](Plan &p) {
            p.numaNodes = {{2 * GiB, 0, {}}, {2 * GiB, 0, {}}};
            p.vphbs[0].numaNode = 1;
        }) << QString();
        QTest::newRow("NUMA nodes without memory") << four << u"0: g0*"_s << Change([](Plan &p) {
            p.numaNodes.resize(2);
            p.vphbs[0].numaNode = 1;
        }) << u"error numa-memory"_s;
        QTest::newRow("NUMA node without memory and vCPUs")
            << four << u"0: g0*"_s << Change([](Plan &p) {
                   p.numaNodes = {{4 * GiB, 1, {}}, {}};
               })
            << QString();
        QTest::newRow("NUMA nodes with other cores than the machine")
            << four << u"0: g0*"_s << Change([](Plan &p) {
                   p.machine.cores = 4;
                   p.machine.threads = 4;
                   p.numaNodes = {{2 * GiB, 4, {}}, {2 * GiB, 12, {}}};
               })
            << QString();

        QTest::newRow("one slot for two")
            << four << u"0: g0* g1@00.0 g1.0 g1.1 g1.2"_s << none << u"error slot-conflict"_s;
        QTest::newRow("a disk in a device's slot") << four << u"0: g0*"_s << Change([](Plan &p) {
            addDisk(p, 0, {0, 0});
        }) << u"error slot-conflict"_s;
        QTest::newRow("two disks on an unlisted vPHB 0")
            << four << u"1: g0*"_s << Change([](Plan &p) {
                   addDisk(p, 0, {0, 0});
                   addDisk(p, 0, {0, 0});
               })
            << u"error slot-conflict"_s;
        QTest::newRow("function without function 0")
            << four << u"0: g0 g0.0@01.0 g0.1@02.1 g0.2@01.1"_s << none << u"error slot-conflict"_s;
        QTest::newRow("functions of one device number")
            << four << u"0: g0@02.0 g0.0@01.0 g0.1@01.1 g0.2@01.2"_s << none << QString();

        QTest::newRow("two groups on one vPHB")
            << four << u"0: g0* g3*"_s << none << u"error mixed-groups"_s;
        QTest::newRow("all on one vPHB") << four << u"0: g0* g1* g3* g4*"_s << none
                                         << u"error mixed-groups; error too-many-atsds"_s;
        QTest::newRow("a card beside a GPU")
            << four << u"0: g0* 0005:01:00.0"_s << none << u"error foreign-group"_s;
        QTest::newRow("plain cards of two groups")
            << u"cards"_s << u"0: 0000:00:00.0 0000:01:00.0"_s << none << u"info mixed-groups"_s;
        QTest::newRow("one group on two vPHBs")
            << four << u"0: g0*; 1: g1*"_s << none << u"error split-group"_s;

        QTest::newRow("bridge of a GPU elsewhere, beside a GPU")
            << four << u"0: g0*; 1: g3* g4 g4.0 g4.1 g1.0"_s << none
            << u"error split-group; error mixed-groups; error orphan-bridge; "
               "warning missing-bridges"_s;
        QTest::newRow("bridge of a GPU that is not planned")
            << four << u"0: g0* g1.0"_s << none << u"error orphan-bridge"_s;
        QTest::newRow("bridges only")
            << four << u"0: g1.0 g1.1"_s << none << u"error orphan-bridge"_s;
        QTest::newRow("bridges of two absent GPUs")
            << four << u"0: g0.0 g1.0"_s << none << u"error orphan-bridge; error orphan-bridge"_s;
        QTest::newRow("GPU without bridges")
            << four << u"0: g0"_s << none << u"error missing-bridges"_s;
        QTest::newRow("GPU without one bridge")
            << four << u"0: g0 g0.0 g0.2"_s << none << u"warning missing-bridges"_s;
        QTest::newRow("bridge without ATSD")
            << u"old firmware"_s << u"0: g0 g0.0 g0.1"_s << none << u"error bridge-without-atsd"_s;
        QTest::newRow("the one bridge with ATSD")
            << u"old firmware"_s << u"0: g0 g0.0"_s << none << QString();
        QTest::newRow("GPU without any usable bridge")
            << u"old firmware"_s << u"0: g1"_s << none << u"error missing-bridges"_s;

        QTest::newRow("six GPUs") << u"eight GPUs"_s << u"0: g0* g1* g2* g3* g4* g5*"_s << none
                                  << QString();
        QTest::newRow("seven GPUs on one vPHB")
            << u"eight GPUs"_s << u"0: g0* g1* g2* g3* g4* g5* g6*"_s << none
            << u"error too-many-gpus; error too-many-gpus-in-vm"_s;
        QTest::newRow("seven GPUs on two vPHBs")
            << u"two groups of four"_s << u"0: g0* g1* g2* g3*; 1: g4* g5* g6*"_s << none
            << u"error too-many-gpus-in-vm"_s;
        QTest::newRow("four links")
            << u"four links"_s << u"0: g0*"_s << none << u"error too-many-links"_s;
        QTest::newRow("three of four links")
            << u"four links"_s << u"0: g0 g0.0 g0.1 g0.3"_s << none << QString();
        QTest::newRow("nine ATSDs")
            << u"three times three"_s << u"0: g0* g1* g2*"_s << none << u"error too-many-atsds"_s;
        QTest::newRow("eight ATSDs") << u"three times three"_s << u"0: g0* g1* g2 g2.0 g2.1"_s
                                     << none << u"warning missing-bridges"_s;

        QTest::newRow("first machine with NVLink2")
            << four << u"0: g0*"_s << Change([](Plan &p) { p.machine.type = u"pseries-4.1"_s; })
            << QString();
        QTest::newRow("last machine with NVLink2")
            << four << u"0: g0*"_s << Change([](Plan &p) { p.machine.type = u"pseries-8.1"_s; })
            << QString();
        QTest::newRow("machine too old")
            << four << u"0: g0*"_s << Change([](Plan &p) { p.machine.type = u"pseries-4.0"_s; })
            << u"error machine-without-nvlink2"_s;
        QTest::newRow("machine too new")
            << four << u"0: g0*"_s << Change([](Plan &p) { p.machine.type = u"pseries-8.2"_s; })
            << u"error machine-without-nvlink2"_s;
        QTest::newRow("old machine without GPUs")
            << four << u"0: 0005:01:00.0"_s
            << Change([](Plan &p) { p.machine.type = u"pseries-3.0"_s; }) << QString();
        QTest::newRow("no pseries")
            << four << u"0:"_s << Change([](Plan &p) { p.machine.type = u"powernv9"_s; })
            << u"error machine-without-nvlink2"_s;
        QTest::newRow("alias") << four << u"0: g0*"_s
                               << Change([](Plan &p) { p.machine.type = u"pseries"_s; })
                               << u"warning machine-alias"_s;
    }
    void finds()
    {
        QFETCH(QString, host);
        QFETCH(QString, words);
        QFETCH(Change, change);
        QFETCH(QString, problems);
        const Host made = hostNamed(host);
        Plan plan = planFrom(made, words);
        change(plan);
        const QList<Problem> found = checkPlan(made, plan);
        QCOMPARE(summary(found), problems);

        for (const Problem &problem : found) {
            QVERIFY(!problem.message.contains(u'%'));
            QVERIFY(problem.message.endsWith(u'.'));
            if (!problem.fix)
                continue;
            QVERIFY(!problem.fix->label.contains(u'%'));
            const auto fixed = redbud::apply(plan, problem.fix->edits);
            QVERIFY2(fixed, fixed ? "" : qPrintable(fixed.error().text()));
            const QList<Problem> left = checkPlan(made, *fixed);
            const auto isSame = [&](const Problem &other) {
                return other.rule == problem.rule && other.where == problem.where;
            };
            QVERIFY2(std::ranges::count_if(left, isSame) < std::ranges::count_if(found, isSame),
                     qPrintable(problem.rule));
            QVERIFY2(errorsIn(left) <=
                         errorsIn(found) - (problem.severity == Severity::Error ? 1 : 0),
                     qPrintable(summary(left)));
        }

        plan.waived = {u"mixed-groups"_s, u"orphan-bridge"_s, u"no such rule"_s};
        const QList<Problem> waived = checkPlan(made, plan);
        QCOMPARE(summary(waived), problems);
        for (const Problem &problem : waived)
            QCOMPARE(problem.waived, plan.waived.contains(problem.rule));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "testrules.moc"
