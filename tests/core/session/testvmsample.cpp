// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/vcputhreads.h"
#include "core/session/vmsample.h"
#include "core/session/vmstate.h"

#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace redbud;
using namespace Qt::StringLiterals;

/// Rates out of counters, and what QEMU's replies give of them.
class TestVmSample : public QObject
{
    Q_OBJECT

    static QJsonArray array(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).array();
    }

private Q_SLOTS:
    void rates()
    {
        VmCounters before;
        before.milliseconds = 1000;
        before.cpuTicks = {{0, 100}, {1, 200}};
        before.disks = {{u"d"_s, {1000, 0}}};
        VmCounters after = before;
        after.milliseconds = 3000;
        after.cpuTicks = {{0, 200}, {1, 500}, {2, 7}};
        after.disks = {{u"d"_s, {5000, 2000}}, {u"new"_s, {9, 9}}};
        after.residentBytes = 77;
        const auto sample = sampleBetween(before, after, 100);
        QVERIFY(sample);
        QCOMPARE(sample->cpuPercent, (QList<double>{50, 100, 0})); // never above all of a CPU
        QCOMPARE(sample->totalCpuPercent(), 50);
        QCOMPARE(sample->residentBytes, 77U);
        QCOMPARE(sample->disks, (QList<VmSample::Rate>{{u"d"_s, 2000, 1000}, {u"new"_s, 0, 0}}));
    }

    void backwardsAndNoTime()
    {
        VmCounters before;
        before.cpuTicks = {{0, 100}};
        before.milliseconds = 10;
        VmCounters after = before;
        QVERIFY(!sampleBetween(before, after, 100));
        after.milliseconds = 1010;
        after.cpuTicks = {{0, 5}};
        QCOMPARE(sampleBetween(before, after, 100)->cpuPercent, QList<double>{0});
        QVERIFY(!sampleBetween(before, after, 0));
        QCOMPARE(VmSample().totalCpuPercent(), 0);
    }

    void replies()
    {
        QCOMPARE(vcpuThreads(array(R"([{"cpu-index":1,"thread-id":12},{"cpu-index":0},
                                       {"thread-id":3},7])")),
                 (QHash<int, qint64>{{1, 12}}));
        QCOMPARE(diskTraffic(array(R"([{"device":"drive0","stats":{"rd_bytes":5,"wr_bytes":6}},
                                       {"device":"","node-name":"n","stats":{}}])")),
                 (QHash<QString, VmCounters::Traffic>{{u"drive0"_s, {5, 6}}, {u"n"_s, {0, 0}}}));
        QCOMPARE(networkInterfaces(u"nic0: index=0,type=nic\n \\ net0: index=0,type=tap,"
                                   "ifname=vnet3,script=no\nnet1: type=tap,ifname=../../x\n"_s),
                 QList<QString>{u"vnet3"_s});
    }

    void ownProcess()
    {
        VmCounters counters;
        readProcessCounters(::getpid(), {{0, ::getpid()}, {1, 1 << 30}}, {u"lo"_s, u"no"_s},
                            counters);
        QVERIFY(counters.residentBytes > 1000000);
        QCOMPARE(counters.cpuTicks.size(), 1);
        QVERIFY(!counters.networks.contains(u"no"_s));
    }

    void states()
    {
        QCOMPARE(vmStateOf(u"running"_s), VmState::Running);
        QCOMPARE(vmStateOf(u"prelaunch"_s), VmState::Starting);
        QCOMPARE(vmStateOf(u"guest-panicked"_s), VmState::Panicked);
        QCOMPARE(vmStateOf(u"io-error"_s), VmState::DiskError);
        QCOMPARE(vmStateOf(u"something"_s), VmState::Unresponsive);
        QCOMPARE(vmStateName(VmState::DiskError), u"disk-error"_s);
        QVERIFY(isAlive(VmState::Panicked));
        QVERIFY(!isAlive(VmState::Lost));
    }
};

QTEST_GUILESS_MAIN(TestVmSample)
#include "testvmsample.moc"
