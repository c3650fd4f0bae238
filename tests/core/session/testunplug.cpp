// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/unplug.h"
#include "tests/support/samples.h"

#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;
using Kind = VmEvent::Kind;

/// What can be unplugged, and what a guest's answer means.
class TestUnplug : public QObject
{
    Q_OBJECT

    static VmEvent event(Kind kind, const QString &device)
    {
        VmEvent event;
        event.kind = kind;
        event.device = device;
        return event;
    }

private Q_SLOTS:
    void whichDevices_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("why");
        QTest::newRow("GPU") << u"0004:04:00.0"_s << u"NVLink2"_s;
        QTest::newRow("NVLink bridge") << u"0006:00:00.0"_s << u"NVLink2"_s;
        QTest::newRow("network") << u"0003:01:00.0"_s << QString();
        QTest::newRow("not in the plan") << u"0005:01:00.0"_s << u"does not have"_s;
    }
    void whichDevices()
    {
        QFETCH(QString, device);
        QFETCH(QString, why);
        const Plan plan = planWith({{0, {"0004:04:00.0", "0006:00:00.0"}}, {1, {"0003:01:00.0"}}});
        const QString reason =
            whyNotUnplug(sampleHost(u"ac922-4gpu"_s), plan, *PciAddress::parse(device));
        QCOMPARE(reason.isEmpty(), why.isEmpty());
        QVERIFY2(reason.contains(why), qPrintable(reason));
    }

    void answers()
    {
        QVERIFY(!unplugOutcome({}, u"a"_s));
        // Another device, and other events of the same.
        QVERIFY(!unplugOutcome({event(Kind::DeviceGone, u"b"_s), event(Kind::DiskError, u"a"_s)},
                               u"a"_s));
        QVERIFY(
            *unplugOutcome({event(Kind::Stopped, {}), event(Kind::DeviceGone, u"a"_s)}, u"a"_s));
        const auto refused = unplugOutcome({event(Kind::UnplugRefused, u"a"_s)}, u"a"_s);
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().code, ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(TestUnplug)
#include "testunplug.moc"
