// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/scene/devicefilter.h"

#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

/// What words, kinds and drivers find on an AC922 with GPU0 on vPHB 0 and a network card on vPHB 1.
class TestDeviceFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isEmptyWithoutAnyCondition_data();
    void isEmptyWithoutAnyCondition();
    void keepsTheHostsOrder();
    void offersWhatThereIs();

private:
    const Host m_host = test::ac922Host();
    const Plan m_plan = test::planWith({{0, {"0004:04:00.0"}}, {1, {"0003:01:00.0"}}});
};

void TestDeviceFilter::finds_data()
{
    QTest::addColumn<DeviceFilter>("filter");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const DeviceFilter &filter, int count,
                        const char *first = "") {
        QTest::newRow(name) << filter << count << QString::fromLatin1(first);
    };
    const auto words = [&row](const char *text, int count, const char *first = "") {
        row(text, {QString::fromLatin1(text), {}, {}}, count, first);
    };
    row("everything but bridges of the PCI tree", {}, 19, "0000:01:00.0");
    words("nvme", 1, "0000:01:00.0");
    words("0003:01:00.1", 1, "0003:01:00.1");
    words("GPU0", 4, "0004:04:00.0"); // with its bridges
    words("gpu0", 4, "0004:04:00.0");
    words("10de:1db1", 4, "0004:04:00.0");
    words("  v100\ttesla ", 4, "0004:04:00.0");
    words("tesla mlx5", 0);
    words("IBM POWER9 Host Bridge", 0);
    words("nvlink-bridge", 12, "0006:00:00.0");
    // The number is the whole number, and belongs to the word before it.
    words("group 3", 2, "0003:01:00.0");
    words("GROUP 5", 8, "0004:04:00.0");
    words("group 1", 0);
    words("group", 19, "0000:01:00.0");
    words("node 8", 8, "0007:00:00.0");
    words("vphb 1", 1, "0003:01:00.0");
    words("vphb", 2, "0003:01:00.0");
    words("tesla vphb 0", 1, "0004:04:00.0");
    words("group 3 vphb 1 connectx", 1, "0003:01:00.0");
    words("vphb 0 group 3", 0);
    row("kind", {{}, DeviceKind::Network, {}}, 2, "0003:01:00.0");
    row("kind that no filter shows", {{}, DeviceKind::PciBridge, {}}, 0);
    row("kind and words", {u"vphb"_s, DeviceKind::Gpu, {}}, 1, "0004:04:00.0");
    row("driver", {{}, {}, u"mlx5_core"_s}, 2, "0003:01:00.0");
    row("part of a driver", {{}, {}, u"mlx5"_s}, 0);
    row("without a driver", {{}, {}, QString()}, 12, "0006:00:00.0");
    row("driver of another kind", {{}, DeviceKind::Network, u"nvidia"_s}, 0);
}

void TestDeviceFilter::finds()
{
    QFETCH(DeviceFilter, filter);
    QFETCH(int, count);
    QFETCH(QString, first);
    const QList<PciAddress> found = matchingDevices(filter, m_host, m_plan);
    QCOMPARE(found.size(), count);
    if (count > 0)
        QCOMPARE(found.constFirst().toString(), first);
}

void TestDeviceFilter::isEmptyWithoutAnyCondition_data()
{
    QTest::addColumn<DeviceFilter>("filter");
    QTest::addColumn<bool>("empty");
    QTest::newRow("nothing") << DeviceFilter{} << true;
    QTest::newRow("blanks") << DeviceFilter{u" \t"_s, {}, {}} << true;
    QTest::newRow("text") << DeviceFilter{u"x"_s, {}, {}} << false;
    QTest::newRow("kind") << DeviceFilter{{}, DeviceKind::Gpu, {}} << false;
    QTest::newRow("no driver") << DeviceFilter{{}, {}, QString()} << false;
}

void TestDeviceFilter::isEmptyWithoutAnyCondition()
{
    QFETCH(DeviceFilter, filter);
    QTEST(filter.isEmpty(), "empty");
}

void TestDeviceFilter::keepsTheHostsOrder()
{
    const QList<PciAddress> found = matchingDevices({}, m_host, m_plan);
    QVERIFY(std::ranges::is_sorted(found));
    QVERIFY(!found.contains(PciAddress{4, 0, 0, 0})); // the root port
    QVERIFY(matchingDevices({}, {}, m_plan).isEmpty());
}

void TestDeviceFilter::offersWhatThereIs()
{
    QCOMPARE(kindsOf(m_host), QList({DeviceKind::Gpu, DeviceKind::NvLinkBridge, DeviceKind::Network,
                                     DeviceKind::Storage}));
    QCOMPARE(driversOf(m_host), QStringList({u""_s, u"mlx5_core"_s, u"nvidia"_s, u"nvme"_s}));
    QVERIFY(kindsOf({}).isEmpty());
    QVERIFY(driversOf({}).isEmpty());
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestDeviceFilter)
#include "testdevicefilter.moc"
