// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/ui/fakerehearsal.h"
#include "tests/ui/fakevms.h"
#include "ui/jobs/liveupdates.h"
#include "ui/mainwindow.h"
#include "ui/panels/problemspanel.h"
#include "ui/scene/items/gpuitem.h"
#include "ui/scene/topologyview.h"
#include "ui/widgets/messagebar.h"

#include <QMutex>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace redbud
{

using namespace Qt::StringLiterals;

/// A window on the live host, whose events and files are the test's.
class TestLiveUpdates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsAnEvent();
    void vanishedDevicesAreProblems();
    void keepsWhatThePersonSees();
    void sameHostIsNoChange();
    void oneReadingAfterTheOther();
    void anotherHostIsNotOverwritten();
    void onlyTheLiveHostIsFollowed();
    void saysOnceThatItCannotRead();
    void saysThatItCannotListen();
    void windowThatTakesOverFollows();

private:
    static Host liveHost(int gpusPerSocket = 2);
    void open(const Host &host);
    void setNow(const Host &host);
    void announce(const char *path) const;
    int refreshes();

    QMutex m_mutex;
    Result<Host> m_now = Host(); ///< what a refresh finds
    QList<HostChanges> m_refreshed;
    test::FakeVms m_vms;
    QSemaphore m_letGo;
    DeviceEvents *m_events = nullptr;
    bool m_listens = true;
    Host m_opened;
    Services m_services;
    std::unique_ptr<MainWindow> m_window;
};

Host TestLiveUpdates::liveHost(int gpusPerSocket)
{
    Host host = test::ac922Host(gpusPerSocket);
    host.source = u"live"_s;
    return host;
}

void TestLiveUpdates::init()
{
    m_refreshed.clear();
    m_listens = true;
    m_letGo.tryAcquire(m_letGo.available());
    m_letGo.release(1000);
    m_services = {};
    Services &services = m_services;
    services.loadHost = [this](const QString &, const std::stop_token &,
                               const ObservedSysroot::Report &) { return Result<Host>(m_opened); };
    services.live.events = [this]() -> Result<std::unique_ptr<DeviceEvents>> {
        if (!m_listens)
            return failure(ErrorCode::ReadFailed, u"no socket"_s);
        auto events = std::make_unique<DeviceEvents>();
        m_events = events.get();
        return events;
    };
    services.live.refresh = [this](const Host &, const HostChanges &changes) {
        m_letGo.acquire();
        const QMutexLocker locker(&m_mutex);
        m_refreshed.append(changes);
        return m_now;
    };
    services.vms = m_vms.services();
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestLiveUpdates::cleanup()
{
    m_letGo.release(1000);
    m_window.reset();
}

void TestLiveUpdates::open(const Host &host)
{
    m_opened = host;
    setNow(host);
    QSignalSpy read(&m_window->document(), &Document::hostChanged);
    m_window->openHost(u"handmade"_s);
    QTRY_COMPARE(read.count(), 1);
}

void TestLiveUpdates::setNow(const Host &host)
{
    const QMutexLocker locker(&m_mutex);
    m_now = host;
}

void TestLiveUpdates::announce(const char *path) const
{
    Q_EMIT m_events->happened({u"pci"_s, QString::fromLatin1(path)});
}

int TestLiveUpdates::refreshes()
{
    const QMutexLocker locker(&m_mutex);
    return int(m_refreshed.size());
}

void TestLiveUpdates::followsAnEvent()
{
    Host host = liveHost();
    open(host);
    const PciAddress gpu = host.gpus.first().address;
    auto &device = *std::ranges::find(host.devices, gpu, &PciDevice::address);
    device.driver = u"vfio-pci"_s;
    setNow(host);
    announce(qPrintable(u"/devices/pci0004:00/"_s + gpu.toString()));
    QTRY_VERIFY(m_window->document().host() == host);
    const QMutexLocker locker(&m_mutex);
    QCOMPARE(m_refreshed.size(), 1);
    QCOMPARE(m_refreshed.first().devices, QSet<PciAddress>{gpu});
}

void TestLiveUpdates::vanishedDevicesAreProblems()
{
    const Host host = liveHost();
    open(host);
    const Plan plan = m_window->document().plan();
    const PciAddress gpu = host.gpus.last().address;
    const auto isUnknown = [&](const Problem &problem) {
        return problem.severity == Severity::Error && problem.where.contains(Place(gpu));
    };
    QVERIFY(std::ranges::none_of(m_window->document().problems(), isUnknown));
    Host without = host;
    without.devices.removeIf([&](const PciDevice &device) { return device.address == gpu; });
    without.gpus.removeIf([&](const Gpu &other) { return other.address == gpu; });
    for (IommuGroup &group : without.iommuGroups)
        group.devices.removeOne(gpu);
    setNow(without);
    announce(qPrintable(u"/devices/pci0035:00/"_s + gpu.toString()));
    QTRY_VERIFY(std::ranges::any_of(m_window->document().problems(), isUnknown));
    QVERIFY(m_window->document().plan() == plan);
    setNow(host);
    announce(qPrintable(u"/devices/pci0035:00/"_s + gpu.toString()));
    QTRY_VERIFY(std::ranges::none_of(m_window->document().problems(), isUnknown));
    QVERIFY(m_window->document().plan() == plan);
}

void TestLiveUpdates::keepsWhatThePersonSees()
{
    Host host = liveHost(3);
    open(host);
    Document &document = m_window->document();
    auto *view = m_window->findChild<TopologyView *>();
    TopologyScene &scene = m_window->scene();
    QVERIFY(document.edit(u"Name"_s, {SetName{u"mine"_s}}));
    const QList<HostLayout::Chip> chips = scene.topology().host.chips;
    const auto chip = std::ranges::find_if(
        chips, [](const HostLayout::Chip &other) { return other.devices.size() > 1; });
    QVERIFY(chip != chips.end());
    scene.toggle(DeviceBundle{host.device(chip->devices.first())->numaNode,
                              host.device(chip->devices.first())->kind});
    const qsizetype rows = scene.topology().host.rows.size();
    QVERIFY(rows > 0);
    view->zoomBy(2);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    view->horizontalScrollBar()->setValue(view->horizontalScrollBar()->maximum() / 3);
    scene.selectDevices({host.gpus.at(1).address});
    const int zoom = view->zoom();
    const QPoint scrolled(view->horizontalScrollBar()->value(), view->verticalScrollBar()->value());
    QVERIFY(scrolled.x() > 0 && scrolled.y() > 0);

    // The device is in use now: a sign changes, and no place.
    auto &device = *std::ranges::find(host.devices, host.gpus.first().address, &PciDevice::address);
    device.driver = u"vfio-pci"_s;
    device.inUse = QStringList{u"process qemu"_s};
    setNow(host);
    // Whoever looks at the window never sees the picture without its parts.
    int fewest = INT_MAX;
    const auto count = [&] {
        int gpus = 0;
        const QList<QGraphicsItem *> items = scene.items();
        for (const QGraphicsItem *item : items)
            gpus += item->type() == GpuItem::Type ? 1 : 0;
        fewest = std::min(fewest, gpus);
    };
    connect(&scene, &QGraphicsScene::changed, view, count);
    announce("/devices/pci0004:00/0004:04:00.0");
    QTRY_VERIFY(document.host() == host);
    QTRY_VERIFY(fewest != INT_MAX);
    QCOMPARE(fewest, 6);
    QCOMPARE(scene.selectedDevices(), QList<PciAddress>{host.gpus.at(1).address});
    QCOMPARE(view->zoom(), zoom);
    QCOMPARE(QPoint(view->horizontalScrollBar()->value(), view->verticalScrollBar()->value()),
             scrolled);
    QCOMPARE(scene.topology().host.rows.size(), rows);
    QCOMPARE(document.plan().name, u"mine"_s);
    document.undoStack()->undo();
    QVERIFY(document.plan().name != u"mine"_s);
}

void TestLiveUpdates::sameHostIsNoChange()
{
    open(liveHost());
    QSignalSpy changed(&m_window->document(), &Document::hostChanged);
    announce("/devices/pci0004:00/0004:04:00.0");
    QTRY_COMPARE(refreshes(), 1);
    announce("/devices/pci0004:00/0004:04:00.0");
    QTRY_COMPARE(refreshes(), 2);
    QCOMPARE(changed.count(), 0);
}

void TestLiveUpdates::oneReadingAfterTheOther()
{
    open(liveHost());
    m_letGo.tryAcquire(m_letGo.available());
    announce("/devices/pci0004:00/0004:04:00.0");
    QTest::qWait(2 * HostWatch::settleTime); // reading now, and waiting for us
    announce("/devices/pci0004:00/0004:05:00.0");
    QTest::qWait(2 * HostWatch::settleTime);
    announce("/devices/pci0035:00/0035:03:00.0");
    QTest::qWait(2 * HostWatch::settleTime);
    m_letGo.release(10);
    QTRY_COMPARE(refreshes(), 2);
    const QMutexLocker locker(&m_mutex);
    QCOMPARE(m_refreshed.first().devices.size(), 1);
    QCOMPARE(m_refreshed.last().devices.size(), 2);
}

void TestLiveUpdates::anotherHostIsNotOverwritten()
{
    open(liveHost());
    m_letGo.tryAcquire(m_letGo.available());
    announce("/devices/pci0004:00/0004:04:00.0");
    QTest::qWait(2 * HostWatch::settleTime);
    Host other = test::ac922Host(3);
    other.source = u"/captured"_s;
    m_opened = other;
    QSignalSpy read(&m_window->document(), &Document::hostChanged);
    m_window->openHost(u"handmade"_s);
    // The pool may have a single thread, which waits for us.
    m_letGo.release(10);
    QTRY_COMPARE(m_window->document().host().source, u"/captured"_s);
    QTest::qWait(100);
    QVERIFY(m_window->document().host() == other);
}

void TestLiveUpdates::onlyTheLiveHostIsFollowed()
{
    m_events = nullptr;
    open(test::ac922Host(2));
    QVERIFY(!m_events);
    open(liveHost());
    QVERIFY(m_events);
}

void TestLiveUpdates::saysOnceThatItCannotRead()
{
    open(liveHost());
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    {
        const QMutexLocker locker(&m_mutex);
        m_now = failure(ErrorCode::NotFound, u"/sys is gone"_s);
    }
    for (int round = 1; round <= 2; ++round) {
        announce("/devices/pci0004:00/0004:04:00.0");
        QTRY_COMPARE(refreshes(), round);
    }
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(m_window->document().host().source, u"live"_s);
}

void TestLiveUpdates::saysThatItCannotListen()
{
    m_listens = false;
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    open(liveHost());
    QCOMPARE(failed.count(), 1);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"no socket"_s));
    QCOMPARE(m_window->document().host().source, u"live"_s);
}

/// As after a change of the language.
void TestLiveUpdates::windowThatTakesOverFollows()
{
    open(liveHost());
    const WindowState state = m_window->state();
    m_window.reset();
    m_events = nullptr;
    m_window = std::make_unique<MainWindow>(m_services, state);
    QTRY_VERIFY(m_events);
    Host now = liveHost();
    now.devices.last().driver = u"vfio-pci"_s;
    setNow(now);
    announce("/devices/pci0003:00/0003:00:00.0");
    QTRY_COMPARE(m_window->document().host().devices.last().driver, u"vfio-pci"_s);
}

} // namespace redbud

QTEST_MAIN(redbud::TestLiveUpdates)
#include "testliveupdates.moc"
