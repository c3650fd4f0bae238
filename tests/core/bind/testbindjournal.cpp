// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindjournal.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

class TestBindJournal : public QObject
{
    Q_OBJECT

    static BindJournal sample()
    {
        BindJournal journal;
        journal.bootId = u"0c4b1f6e"_s;
        journal.devices = {
            {addressOf("0004:04:00.0"), 0x10de, 0x1db1, 5, {u"nvidia"_s, QString()}},
            {addressOf("0006:00:00.0"), 0x1014, 0x04ea, 5, {QString(), u"pci-stub"_s}},
            {addressOf("10000:01:00.0"), 0x14e4, 0x1657, 0, {u"tg3"_s, u"tg3"_s}}};
        journal.groupOwner = {{5, 0}, {0, 64055}};
        journal.services = {u"nvidia-persistenced.service"_s};
        return journal;
    }

private Q_SLOTS:
    void survivesTheDisk()
    {
        const QTemporaryDir folder;
        const BindJournalFile file(folder.filePath(u"a/b"_s));
        QCOMPARE(file.load().value_or(sample()), BindJournal());
        QVERIFY(file.save(sample()));
        QCOMPARE(file.load().value_or(BindJournal()), sample());
        QVERIFY(file.save(BindJournal()));
        QVERIFY(!QFile::exists(file.path()));
        QVERIFY(file.save(BindJournal()));
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray good = toJson(sample());
        QVERIFY(parseBindJournal(good));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("another schema") << QByteArray(good).replace("journal/1", "journal/2");
        QTest::newRow("address") << QByteArray(good).replace("0004:04:00.0", "0004:04:00");
        QTest::newRow("way out") << QByteArray(good).replace("\"nvidia\"", "\"../nvidia\"");
        QTest::newRow("line break") << QByteArray(good).replace("\"tg3\"", "\"tg3\\nx\"");
        QTest::newRow("number as driver") << QByteArray(good).replace("\"tg3\"", "7");
        QTest::newRow("group") << QByteArray(good).replace("\"group\": 5", "\"group\": -5");
        QTest::newRow("user") << QByteArray(good).replace("64055", "4294967295");
        QTest::newRow("vendor") << QByteArray(good).replace("4318", "431800");
        QTest::newRow("same device twice")
            << QByteArray(good).replace("0006:00:00.0", "0004:04:00.0");
        QTest::newRow("service") << QByteArray(good).replace("nvidia-per", "/nvidia-per");
        QTest::newRow("no list") << QByteArray(good).replace("\"services\": [", "\"other\": [");
    }

    void refusesWhatItDidNotWrite()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseBindJournal(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidData);
    }

    void olderWordsStay()
    {
        BindJournal journal = sample();
        BindJournal newer;
        newer.bootId = journal.bootId;
        newer.devices = {
            {addressOf("0004:04:00.0"), 0x10de, 0x1db1, 5, {u"vfio-pci"_s, u"vfio-pci"_s}},
            {addressOf("0004:05:00.0"), 0x10de, 0x1db1, 5, {u"nvidia"_s, {}}}};
        newer.groupOwner = {{5, 1000}, {9, 0}};
        journal.merge(newer);
        QCOMPARE(journal.devices.size(), 4);
        QCOMPARE(journal.devices.constFirst().before.driver, u"nvidia"_s);
        QCOMPARE(journal.groupOwner.value(5), 0U);
        QCOMPARE(journal.groupOwner.size(), 3);
    }

    void partsAreWholeGroups()
    {
        const auto [all, none] = sample().partFor({});
        QCOMPARE(all, sample());
        QVERIFY(none.isEmpty());
        const auto [part, rest] = sample().partFor({addressOf("0006:00:00.0")});
        QCOMPARE(part.devices.size(), 2);
        QCOMPARE(rest.devices.size(), 1);
        QCOMPARE(part.groupOwner.keys(), QList<int>{5});
        QCOMPARE(rest.groupOwner.keys(), QList<int>{0});
        QVERIFY(part.services.isEmpty());
        const auto [last, nothing] = rest.partFor({addressOf("10000:01:00.0")});
        QCOMPARE(last.services.size(), 1);
        QVERIFY(nothing.isEmpty());
        const auto [unknown, same] = sample().partFor({addressOf("0000:00:00.0")});
        QVERIFY(unknown.devices.isEmpty());
        QCOMPARE(same.devices, sample().devices);
    }

    void restores_data()
    {
        QTest::addColumn<QString>("driverBefore");
        QTest::addColumn<QString>("overrideBefore");
        QTest::addColumn<QString>("driverNow");
        QTest::addColumn<QString>("overrideNow");
        QTest::addColumn<QStringList>("commands");
        const QString none;
        const QString vfio = u"vfio-pci"_s;
        const QString clear = u"echo > /sys/bus/pci/devices/0004:04:00.0/driver_override"_s;
        const QString leave = u"echo 0004:04:00.0 > /sys/bus/pci/drivers/vfio-pci/unbind"_s;
        const QString back = u"echo 0004:04:00.0 > /sys/bus/pci/drivers/nvidia/bind"_s;
        QTest::newRow("bound") << u"nvidia"_s << none << vfio << vfio
                               << QStringList{clear, leave, back};
        QTest::newRow("untouched") << u"nvidia"_s << none << u"nvidia"_s << none << QStringList();
        QTest::newRow("override only")
            << u"nvidia"_s << none << u"nvidia"_s << vfio << QStringList{clear};
        QTest::newRow("between") << u"nvidia"_s << none << none << vfio << QStringList{clear, back};
        QTest::newRow("no driver before")
            << none << none << vfio << vfio << QStringList{clear, leave};
        QTest::newRow("override before")
            << none << u"pci-stub"_s << vfio << vfio
            << QStringList{u"echo pci-stub > /sys/bus/pci/devices/0004:04:00.0/driver_override"_s,
                           leave};
        // The kernel binds to no driver but the one that an override names.
        const QString vfioAgain =
            u"echo vfio-pci > /sys/bus/pci/devices/0004:04:00.0/driver_override"_s;
        QTest::newRow("at a driver that its override did not name")
            << u"nvidia"_s << vfio << vfio << vfio << QStringList{clear, leave, back, vfioAgain};
        QTest::newRow("the same, interrupted before its last step")
            << u"nvidia"_s << vfio << u"nvidia"_s << none << QStringList{vfioAgain};
        QTest::newRow("the same, interrupted between the drivers")
            << u"nvidia"_s << vfio << none << none << QStringList{back, vfioAgain};
        QTest::newRow("at the driver that its override named")
            << u"nvidia"_s << u"nvidia"_s << vfio << vfio
            << QStringList{u"echo nvidia > /sys/bus/pci/devices/0004:04:00.0/driver_override"_s,
                           leave, back};
    }

    void restores()
    {
        QFETCH(QString, driverBefore);
        QFETCH(QString, overrideBefore);
        QFETCH(QString, driverNow);
        QFETCH(QString, overrideNow);
        QFETCH(QStringList, commands);
        const JournalDevice entry{
            addressOf("0004:04:00.0"), 0x10de, 0x1db1, 5, {driverBefore, overrideBefore}};
        QStringList found;
        for (const BindStep &step : restoreSteps(entry, {driverNow, overrideNow}))
            found.append(step.command());
        QCOMPARE(found, commands);
    }
};

QTEST_GUILESS_MAIN(TestBindJournal)
#include "testbindjournal.moc"
