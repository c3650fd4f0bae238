// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/models/devicesmodel.h"
#include "ui/scene/devicedrag.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// The tree of host and virtual machine.
class TestDevicesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSoundInEveryState_data();
    void isSoundInEveryState();
    void findsTheRowsOfADevice();
    void isHeardARowAtATime();
    void dragsDevices();
    void saysWhatIsDropped_data();
    void saysWhatIsDropped();

private:
    static void fill(DevicesModel &model)
    {
        const Host host = test::ac922Host();
        const Plan plan = test::automaticPlan(host);
        model.setTopology(host, plan, checkPlan(host, plan));
    }

    const PciAddress m_gpu0 = test::addressOf("0004:04:00.0");
    const PciAddress m_card = test::addressOf("0003:01:00.0");
};

void TestDevicesModel::isSoundInEveryState_data()
{
    QTest::addColumn<Host>("host");
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<int>("tops");
    const Host host = test::ac922Host();
    QTest::newRow("nothing") << Host() << Plan() << 1;
    QTest::newRow("host alone") << host << Plan() << 2;
    QTest::newRow("plan alone") << Host() << test::automaticPlan(host) << 1;
    QTest::newRow("both") << host << test::automaticPlan(host) << 2;
    QTest::newRow("without groups of NVLink") << test::x86Host(20) << Plan() << 2;
}

void TestDevicesModel::isSoundInEveryState()
{
    QFETCH(Host, host);
    QFETCH(Plan, plan);
    DevicesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setTopology(host, plan, checkPlan(host, plan));
    QTEST(model.rowCount(), "tops");
    // What was there before must not show through.
    fill(model);
    QCOMPARE(model.rowCount(), 2);
    model.setTopology(host, plan, {});
    QTEST(model.rowCount(), "tops");
}

void TestDevicesModel::findsTheRowsOfADevice()
{
    DevicesModel model;
    fill(model);
    const QModelIndexList rows = model.rowsOf(m_gpu0);
    QCOMPARE(rows.size(), 2);
    QVERIFY(!model.vphb(rows[0]));
    QCOMPARE(rows[0].parent().data().toString(), u"IOMMU group 5"_s);
    QCOMPARE(rows[0].parent().parent().data().toString(), u"NUMA node 0"_s);
    QCOMPARE(model.vphb(rows[1]), std::optional(0));
    QCOMPARE(rows[1].parent().data().toString(), u"vPHB 0 (default)"_s);
    for (const QModelIndex &row : rows)
        QCOMPARE(model.device(row), std::optional(m_gpu0));
    QCOMPARE(model.rowsOf(m_card).size(), 1);
    QVERIFY(model.rowsOf(test::addressOf("0004:00:00.0")).isEmpty()); // the root port
}

void TestDevicesModel::isHeardARowAtATime()
{
    DevicesModel model;
    fill(model);
    const auto heard = [&model](const char *address, qsizetype at) {
        return model.rowsOf(test::addressOf(address))[at].data(Qt::AccessibleTextRole).toString();
    };
    const QString gpu = heard("0004:04:00.0", 0);
    QVERIFY2(gpu.startsWith(u"GPU0 · "_s), qPrintable(gpu));
    QVERIFY2(gpu.contains(u", 0004:04:00.0, vPHB 0, nvidia"_s), qPrintable(gpu));
    const QString bridge = heard("0006:00:01.2", 1);
    QVERIFY2(bridge.startsWith(u"GPU1, link 5, 0006:00:01.2, slot "_s), qPrintable(bridge));
    // No empty parts: it is not in the plan.
    const QString card = heard("0003:01:00.0", 0);
    QVERIFY2(card.contains(u", 0003:01:00.0, mlx5_core"_s), qPrintable(card));
    // A planned device that the host has not.
    model.setTopology({}, test::planWith({{1, {"0003:01:00.0"}}}), {});
    QCOMPARE(heard("0003:01:00.0", 0),
             u"0003:01:00.0, not on this host, 0003:01:00.0, slot 00.0"_s);
}

void TestDevicesModel::dragsDevices()
{
    DevicesModel model;
    fill(model);
    const QModelIndex gpu = model.rowsOf(m_gpu0)[0];
    QVERIFY(model.flags(gpu).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(gpu.parent()).testFlag(Qt::ItemIsDragEnabled));
    // All columns of both rows: still one device. A group carries none.
    const std::unique_ptr<QMimeData> data(
        model.mimeData({gpu, gpu.siblingAtColumn(1), model.rowsOf(m_gpu0)[1], gpu.parent(),
                        model.rowsOf(m_card)[0]}));
    QCOMPARE(devicedrag::decode(*data), QList({m_gpu0, m_card}));
    QVERIFY(!model.mimeData({gpu.parent()}));
}

void TestDevicesModel::saysWhatIsDropped_data()
{
    QTest::addColumn<QString>("onto");
    QTest::addColumn<QString>("expected");
    QTest::newRow("vPHB") << u"vphb"_s << u"vPHB 1"_s;
    QTest::newRow("device on a vPHB") << u"placed"_s << u"vPHB 0"_s;
    QTest::newRow("device of the host") << u"device"_s << u"host"_s;
    QTest::newRow("host") << u"host"_s << u"host"_s;
    QTest::newRow("virtual machine") << u"machine"_s << QString();
    QTest::newRow("below everything") << u"nowhere"_s << QString();
}

void TestDevicesModel::saysWhatIsDropped()
{
    QFETCH(QString, onto);
    QFETCH(QString, expected);
    DevicesModel model;
    fill(model);
    const QMap<QString, QModelIndex> targets{{u"vphb"_s, model.index(1, 0, model.index(1, 0))},
                                             {u"placed"_s, model.rowsOf(m_gpu0)[1]},
                                             {u"device"_s, model.rowsOf(m_gpu0)[0]},
                                             {u"host"_s, model.index(0, 0)},
                                             {u"machine"_s, model.index(1, 0)},
                                             {u"nowhere"_s, {}}};
    QString said;
    connect(&model, &DevicesModel::dropped, this,
            [&said](const QList<PciAddress> &, int index) { said += u"vPHB %1"_s.arg(index); });
    connect(&model, &DevicesModel::droppedOnHost, this, [&said] { said += u"host"_s; });
    const std::unique_ptr<QMimeData> data = devicedrag::encode({m_card});
    const QModelIndex target = targets[onto];
    QCOMPARE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, target),
             !expected.isEmpty());
    // False: a view would take the dragged rows out otherwise.
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, target));
    QCOMPARE(said, expected);
    QMimeData other;
    other.setText(u"anything"_s);
    QVERIFY(!model.canDropMimeData(&other, Qt::MoveAction, -1, -1, target));
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestDevicesModel)
#include "testdevicesmodel.moc"
