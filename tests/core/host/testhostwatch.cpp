// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostwatch.h"
#include "core/host/udevmonitor.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto gpuPath = "/devices/pci0004:00/0004:00:00.0/0004:01:00.0/0004:02:0a.0/0004:04:00.0";

/// A real event of a device that is only software: nothing but its listeners notices.
bool provokeEvent()
{
    QFile file(u"/sys/devices/virtual/mem/null/uevent"_s);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write("change") == 6;
}

} // namespace

class TestHostWatch : public QObject
{
    Q_OBJECT

    DeviceEvents *m_events = nullptr;
    std::unique_ptr<HostWatch> m_watch;
    QList<HostChanges> m_changes;

    void announce(const char *subsystem, const char *path) const
    {
        Q_EMIT m_events->happened({QString::fromLatin1(subsystem), QString::fromLatin1(path)});
    }

private Q_SLOTS:
    void init()
    {
        auto events = std::make_unique<DeviceEvents>();
        m_events = events.get();
        m_changes.clear();
        m_watch = std::make_unique<HostWatch>(std::move(events));
        connect(m_watch.get(), &HostWatch::changed, this,
                [this](const HostChanges &changes) { m_changes.append(changes); });
    }

    void collectsABurst()
    {
        for (int i = 0; i < 3; ++i) {
            announce("pci", gpuPath);
            announce("pci", "/devices/pci0006:00/0006:00:00.1");
        }
        QVERIFY(m_changes.isEmpty());
        QTRY_COMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes.first(),
                 (HostChanges{.devices = {addressOf("0004:04:00.0"), addressOf("0006:00:00.1")},
                              .uses = true}));
        announce("pci", gpuPath);
        QTRY_COMPARE(m_changes.size(), 2);
        QCOMPARE(m_changes.last().devices, QSet<PciAddress>{addressOf("0004:04:00.0")});
    }

    void othersChangeUsesOnly_data()
    {
        QTest::addColumn<QByteArray>("subsystem");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("disk") << QByteArray("block")
                              << QByteArray("/devices/pci0000:00/0000:00:00.0/0000:01:00.0/nvme/"
                                            "nvme0/nvme0n1");
        QTest::newRow("bridge") << QByteArray("net") << QByteArray("/devices/virtual/net/br0");
        QTest::newRow("root of a bus") << QByteArray("pci") << QByteArray("/devices/pci0000:00");
    }
    void othersChangeUsesOnly()
    {
        QFETCH(QByteArray, subsystem);
        QFETCH(QByteArray, path);
        announce(subsystem.constData(), path.constData());
        QTRY_COMPARE(m_changes.size(), 1);
        QCOMPARE(m_changes.first(), (HostChanges{.devices = {}, .uses = true}));
    }

    void lostEventsMeanEverything()
    {
        Q_EMIT m_events->lost();
        QTRY_COMPARE(m_changes.size(), 1);
        QVERIFY(m_changes.first().everything);
    }

    void neverQuietIsStillTold()
    {
        QTimer steady;
        connect(&steady, &QTimer::timeout, this, [this] { announce("pci", gpuPath); });
        steady.start(HostWatch::settleTime / 10);
        QTRY_VERIFY(m_changes.size() >= 2);
    }

    void monitorOpensAndCloses_data()
    {
        QTest::addColumn<UdevMonitor::Source>("source");
        QTest::newRow("udev") << UdevMonitor::Source::Udev;
        QTest::newRow("kernel") << UdevMonitor::Source::Kernel;
        QTest::newRow("preferred") << UdevMonitor::preferredSource();
    }
    void monitorOpensAndCloses()
    {
        QFETCH(UdevMonitor::Source, source);
        const auto monitor = UdevMonitor::open(source);
        QVERIFY2(monitor, qPrintable(monitor ? QString() : monitor.error().text()));
        QCoreApplication::processEvents();
    }

    /// Where this machine lets a test write to a device of software.
    void monitorHearsTheKernel()
    {
        const auto monitor = UdevMonitor::open(UdevMonitor::Source::Kernel, {u"mem"_s});
        QVERIFY(monitor);
        QList<DeviceEvent> events;
        connect(monitor->get(), &DeviceEvents::happened, this,
                [&events](const DeviceEvent &happened) { events.append(happened); });
        if (!provokeEvent()) {
            qInfo("This machine lets nobody provoke an event; what opens was tested all the same");
            return;
        }
        QTRY_VERIFY(!events.isEmpty());
        QCOMPARE(events.first().subsystem, u"mem"_s);
        QCOMPARE(events.first().path, u"/devices/virtual/mem/null"_s);
    }

    void monitorHearsNothingElse()
    {
        const auto monitor = UdevMonitor::open(UdevMonitor::Source::Kernel, {u"no-subsystem"_s});
        const auto other = UdevMonitor::open(UdevMonitor::Source::Kernel, {u"mem"_s});
        QVERIFY(monitor && other);
        QSignalSpy heard(monitor->get(), &DeviceEvents::happened);
        QSignalSpy heardByOther(other->get(), &DeviceEvents::happened);
        if (!provokeEvent())
            return;
        QTRY_VERIFY(heardByOther.count() > 0);
        QCOMPARE(heard.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHostWatch)
#include "testhostwatch.moc"
