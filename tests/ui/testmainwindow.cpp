// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capturefile.h"
#include "core/host/hostjson.h"
#include "core/host/hostsource.h"
#include "core/host/snapshot.h"
#include "core/plan/newcards.h"
#include "core/plan/planfile.h"
#include "tests/support/handmadehosts.h"
#include "tests/support/treefiles.h"
#include "tests/ui/fakerehearsal.h"
#include "tests/ui/fakevms.h"
#include "tests/ui/widgetnames.h"
#include "ui/document/deviceedits.h"
#include "ui/guest/addresspanel.h"
#include "ui/guest/commandpanel.h"
#include "ui/mainwindow.h"
#include "ui/panels/problemspanel.h"
#include "ui/panels/rehearsalpanel.h"
#include "ui/scene/devicedrag.h"
#include "ui/scene/items/bridgeitem.h"
#include "ui/scene/items/chipitem.h"
#include "ui/scene/items/gpuitem.h"
#include "ui/scene/items/vphbitem.h"
#include "ui/scene/topologyview.h"
#include "ui/settings/settingspanel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/startpage.h"

#include <QAction>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpacerItem>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void drawsTheHost_data();
    void drawsTheHost();
    void unreadableHostIsSaid();
    void unreadablePlanIsSaid();
    void hostKeepsAPlanThatWasBegun();
    void hostThatIsReadAnewKeepsThePlan();
    void automaticPlanKeepsWhatWasChosen();
    void pictureLeavesRoomForPanels();
    void toolBarSaysThatThereIsMore();
    void everyWidgetHasAName();
    void rehearsesWithoutBlocking();
    void saysWhatARehearsalWasOf();
    void showsThatARehearsalFailed();
    void cancelsARehearsal();
    void dropsGoThroughTheUndoStack();
    void dropTakesTheBridgesAlong();
    void keysRemoveAndUndo();
    void keysReachPanels();
    void panelsAreMadeWhenTheyAreSeen();
    void tabLeadsIntoPanels_data();
    void tabLeadsIntoPanels();
    void fixButtonRepairs();
    void activatedProblemIsShown();
    void chipsOpen();
    void zoomsAndFits();
    void darkAndLight();
    void readingIsCancelled();
    void settingsComeWhenTheyAreSeen();
    void capturesTheHost();
    void captureThatFailsIsSaid();
    void filesAreDropped_data();
    void filesAreDropped();
    void otherFilesAreNotDropped_data();
    void otherFilesAreNotDropped();

private:
    int count(int type) const;
    void open(const Host &host);
    QAction *action(const QString &text) const;
    void drop(const QList<PciAddress> &devices, QPointF at);
    /// Whether the window takes a drop of files onto @a target.
    bool dropFiles(const QStringList &files, QWidget *target) const;
    /// Chooses a file in the file dialog that comes next.
    static void chooseNext(const QString &file);
    /// With REDBUD_PICTURES=folder in the environment, keeps what the window looks like.
    void keepPicture(const QString &name);
    /// Two IOMMU groups on one vPHB: a plan with a problem that has a fix.
    void mixGroups();

    test::FakeRehearsal m_rehearsal;
    test::FakeVms m_vms;
    Result<Host> m_host = Host();
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_rehearsal.letGo.tryAcquire(m_rehearsal.letGo.available());
    m_rehearsal.result = test::healthyReport();
    // What the window remembers is not this user's.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    Services services;
    services.loadHost = [this](const QString &source, const std::stop_token &stop,
                               const ObservedSysroot::Report &report) -> Result<Host> {
        if (source == u"slow"_s) {
            while (!stop.stop_requested()) {
                report(4711);
                QThread::msleep(1);
            }
            return failure(ErrorCode::Cancelled, u"cancelled"_s);
        }
        return source == u"handmade"_s ? m_host : loadHost(source, stop, report);
    };
    services.capture = [](const QString &source, const QString &file, const std::stop_token &stop,
                          const ObservedSysroot::Report &report) {
        return captureToFile(source, file, Identities::Remove, stop, report);
    };
    services.rehearse = m_rehearsal.function();
    services.vms = m_vms.services();
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

int TestMainWindow::count(int type) const
{
    int found = 0;
    const QList<QGraphicsItem *> items = m_window->scene().items();
    for (const QGraphicsItem *item : items)
        found += item->type() == type ? 1 : 0;
    return found;
}

void TestMainWindow::open(const Host &host)
{
    m_host = host;
    QSignalSpy read(&m_window->document(), &Document::hostChanged);
    m_window->openHost(u"handmade"_s);
    QTRY_COMPARE(read.count(), 1);
}

QAction *TestMainWindow::action(const QString &text) const
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *candidate : actions) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

void TestMainWindow::drop(const QList<PciAddress> &devices, QPointF at)
{
    auto *view = m_window->findChild<TopologyView *>();
    const std::unique_ptr<QMimeData> data = devicedrag::encode(devices);
    const QPoint position = view->mapFromScene(at);
    QDragEnterEvent enter(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent dropped(position, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &dropped);
}

void TestMainWindow::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("REDBUD_PICTURES");
    QCoreApplication::processEvents(); // scroll bars come and go with the next layout
    if (!folder.isEmpty())
        QVERIFY(m_window->grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestMainWindow::mixGroups()
{
    Document &document = m_window->document();
    const Host &host = document.host();
    QVERIFY(document.edit(u"Mix"_s, placeEdits(host, document.plan(),
                                               withBridges(host, {host.gpus.last().address}), 0)));
}

void TestMainWindow::drawsTheHost_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("gpus");
    QTest::addColumn<int>("bridges");
    QTest::newRow("4 GPUs") << u"sample:ac922-4gpu"_s << 4 << 12;
    QTest::newRow("6 GPUs") << u"sample:ac922-6gpu"_s << 6 << 12;
}

void TestMainWindow::drawsTheHost()
{
    QFETCH(QString, source);
    QFETCH(int, gpus);
    QFETCH(int, bridges);
    m_window->openHost(source);
    QTRY_VERIFY(m_window->document().hasHost());
    QCOMPARE(count(GpuItem::Type), gpus);
    QCOMPARE(count(BridgeItem::Type), bridges);
    QCOMPARE(count(VphbItem::Type), 2);
    // The automatic plan is a beginning, not a change.
    QCOMPARE(m_window->document().plan().vphbs.size(), 2);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::unreadableHostIsSaid()
{
    keepPicture(u"window-start"_s);
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    m_window->openHost(u"/nonexistent/host"_s);
    QTRY_COMPARE(failed.count(), 1);
    const auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"/nonexistent/host"_s));
    open(test::ac922Host(2));
    QVERIFY(!bar->isVisible());
}

void TestMainWindow::unreadablePlanIsSaid()
{
    const Plan before = m_window->document().plan();
    m_window->openPlan(u"/nonexistent/plan.redbud"_s);
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QVERIFY(m_window->document().plan() == before);
}

void TestMainWindow::hostKeepsAPlanThatWasBegun()
{
    QVERIFY(m_window->document().edit(u"Name"_s, {SetName{u"mine"_s}}));
    open(test::ac922Host(2));
    QCOMPARE(m_window->document().plan().name, u"mine"_s);
    QVERIFY(m_window->document().plan().vphbs.first().devices.isEmpty());
    action(u"Plan it for me"_s)->trigger();
    QCOMPARE(m_window->document().plan().name, u"mine"_s);
    QCOMPARE(m_window->document().plan().vphbs.size(), 2);
    m_window->document().undoStack()->undo();
    QVERIFY(m_window->document().plan().vphbs.first().devices.isEmpty());
}

void TestMainWindow::hostThatIsReadAnewKeepsThePlan()
{
    const Host host = test::ac922Host(2);
    open(host);
    Document &document = m_window->document();
    QVERIFY(document.edit(u"Name"_s, {SetName{u"mine"_s}}));
    document.undoStack()->undo();
    open(host);
    QVERIFY(document.undoStack()->canRedo());
    document.start(Document::emptyPlan());
    open(host);
    QVERIFY(document.plan() == Document::emptyPlan());
    Host other = host;
    other.source = u"another"_s;
    open(other);
    QVERIFY(!document.plan().vphbs.first().devices.isEmpty());
}

void TestMainWindow::automaticPlanKeepsWhatWasChosen()
{
    const Host host = test::ac922Host(2);
    open(host);
    Document &document = m_window->document();
    document.start(Document::emptyPlan());
    Disk disk = suggestedDisk(document.plan());
    disk.vphb = 5;
    Disk scsi = disk;
    scsi.file = u"/images/scsi.raw"_s;
    scsi.bus = Disk::Bus::VirtioScsi;
    scsi.vphb = 6;
    NetworkCard card;
    card.slot = {}; // where the automatic plan has a GPU
    QVERIFY(document.edit(u"Choose"_s,
                          {AddVphb{5}, AddVphb{6}, AddVphb{7}, AddDisk{disk},
                           AddDisk{scsi, CardPlace::Free}, AddNetworkCard{card, CardPlace::AsGiven},
                           SetMemory{quint64(64) << 30}, SetWaived{u"order"_s, true, u"a try"_s}}));
    const Plan before = document.plan();
    action(u"Plan it for me"_s)->trigger();
    const Plan after = document.plan();
    QCOMPARE(after.disks, before.disks);
    QCOMPARE(after.scsiControllers, before.scsiControllers);
    QCOMPARE(after.networks, before.networks);
    QCOMPARE(after.waived, before.waived);
    QCOMPARE(after.machine.memory, before.machine.memory);
    QVERIFY(after.machine.cores > before.machine.cores);
    for (const Gpu &gpu : host.gpus)
        QVERIFY(after.positionOf(gpu.address) >= 0);
    QVERIFY(after.vphb(5) && after.vphb(6) && !after.vphb(7));
    for (const Problem &problem : document.problems())
        QVERIFY2(problem.severity != Severity::Error, qPrintable(problem.message));
    document.undoStack()->undo();
    QVERIFY(document.plan() == before);
}

/// Every recent plan makes the start page higher than a picture has to be.
void TestMainWindow::pictureLeavesRoomForPanels()
{
    constexpr int high = 1500;
    QLayout *start = m_window->findChild<StartPage *>()->layout();
    start->addItem(new QSpacerItem(0, high, QSizePolicy::Minimum, QSizePolicy::Fixed));
    start->invalidate();
    QTRY_VERIFY(m_window->minimumSizeHint().height() > high);
    open(test::ac922Host(2));
    QTRY_VERIFY(m_window->minimumSizeHint().height() < high);
}

void TestMainWindow::toolBarSaysThatThereIsMore()
{
    open(test::ac922Host(2));
    m_window->resize(700, 700);
    auto *more = m_window->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s);
    QVERIFY(more);
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(more->accessibleName(), u"More"_s);
    const QImage image = more->grab().toImage();
    const QRect inside = image.rect().adjusted(3, 3, -3, -3);
    QVERIFY(inside.width() >= 8);
    bool isBlank = true;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            isBlank &= image.pixel(x, y) == image.pixel(inside.topLeft());
    }
    QVERIFY(!isBlank);
}

void TestMainWindow::everyWidgetHasAName()
{
    open(test::ac922Host(2));
    mixGroups();
    m_window->startRehearsal();
    m_rehearsal.letGo.release();
    QTRY_VERIFY(!m_window->isRehearsing());
    int focusable = 0;
    const QStringList nameless = test::namelessWidgets(m_window.get(), &focusable);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    QVERIFY(focusable > 10);
}

void TestMainWindow::rehearsesWithoutBlocking()
{
    open(test::ac922Host(2));
    QAction *rehearse = action(u"Rehearse"_s);
    rehearse->trigger();
    // The window lives on while the job waits for us.
    QTRY_COMPARE(m_rehearsal.started.load() > 0, true);
    QVERIFY(m_window->isRehearsing());
    QVERIFY(!rehearse->isEnabled());
    auto *panel = m_window->findChild<RehearsalPanel *>();
    QVERIFY(panel->isVisible());
    const auto says = [panel](const QString &text) {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(says(u"Starting QEMU"_s));
    mixGroups();
    m_rehearsal.letGo.release();
    QTRY_VERIFY(says(u"Healthy, 0 differences, QEMU 7.2.22"_s));
    QVERIFY(says(u"Under TCG"_s));
    QVERIFY(rehearse->isEnabled());
    // It was of the plan before.
    QVERIFY(says(u"the plan has changed since"_s));
    QVERIFY(!m_window->state().rehearsal->plan.vphbs.isEmpty());
    QVERIFY(m_window->state().rehearsal->plan != m_window->document().plan());
    rehearse->trigger();
    m_rehearsal.letGo.release();
    QTRY_VERIFY(says(u"Healthy, 0 differences, QEMU 7.2.22"_s));
    QVERIFY(!says(u"the plan has changed since"_s));
    QVERIFY(m_window->document().edit(u"Name"_s, {SetName{u"other"_s}}));
    QVERIFY(says(u"the plan has changed since"_s));
}

void TestMainWindow::saysWhatARehearsalWasOf()
{
    Host host = test::ac922Host(2);
    open(host);
    Document &document = m_window->document();
    m_window->startRehearsal();
    m_rehearsal.letGo.release();
    const auto says = [this](const QString &text) {
        int places = 0;
        for (const QWidget *place :
             {static_cast<QWidget *>(m_window->findChild<RehearsalPanel *>()),
              static_cast<QWidget *>(m_window->statusBar())}) {
            const QList<QLabel *> labels = place->findChildren<QLabel *>();
            places += std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->text().contains(text); });
        }
        return places == 2;
    };
    const auto saysNothing = [&] {
        return says(u"QEMU 7.2.22"_s) && !says(u"changed since"_s) && !says(u"another host"_s);
    };
    QTRY_VERIFY(saysNothing());
    QVERIFY(document.edit(u"Name"_s, {SetName{u"other"_s}}));
    QVERIFY(says(u"the plan has changed since"_s));
    document.undoStack()->undo();
    QVERIFY(saysNothing());
    // As after a bind.
    host.devices.first().driver = u"vfio-pci"_s;
    open(host);
    QVERIFY(saysNothing());
    Host other = host;
    other.source = u"another"_s;
    open(other);
    QVERIFY(says(u"it was of another host"_s));
    open(host);
    QVERIFY(saysNothing());
}

void TestMainWindow::showsThatARehearsalFailed()
{
    open(test::ac922Host(2));
    m_rehearsal.result =
        Result<RehearsalReport>(failure(ErrorCode::NotFound, u"QEMU is not installed"_s));
    m_window->startRehearsal();
    m_rehearsal.letGo.release();
    QTRY_VERIFY(!m_window->isRehearsing());
    const QList<QLabel *> labels =
        m_window->findChild<RehearsalPanel *>()->findChildren<QLabel *>();
    QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"QEMU is not installed"_s);
    }));
}

void TestMainWindow::cancelsARehearsal()
{
    open(test::ac922Host(2));
    m_window->startRehearsal();
    QTRY_VERIFY(m_rehearsal.started.load() > 0);
    auto *cancel = m_window->findChild<RehearsalPanel *>()->findChild<QPushButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!m_window->isRehearsing());
    QTRY_VERIFY(!cancel->isVisible());
    QVERIFY(action(u"Rehearse"_s)->isEnabled());
}

void TestMainWindow::dropsGoThroughTheUndoStack()
{
    open(test::ac922Host(2));
    Document &document = m_window->document();
    const Plan before = document.plan();
    const PciAddress card{3, 1, 0, 0};
    drop({card}, m_window->scene().topology().vm.newVphb.center());
    QCOMPARE(document.plan().vphbs.size(), 3);
    QCOMPARE(document.plan().positionOf(card), 2);
    QCOMPARE(document.undoStack()->undoText(), u"Move 0003:01:00.0 to vPHB 2"_s);
    // Back onto the host: out of the plan.
    drop({card}, m_window->scene().topology().host.header.center());
    QCOMPARE(document.plan().positionOf(card), -1);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.plan() == before);
    // The host's own bridges are no devices to give away.
    drop({PciAddress{4, 0, 0, 0}}, m_window->scene().topology().vm.newVphb.center());
    QVERIFY(document.plan() == before);
}

void TestMainWindow::dropTakesTheBridgesAlong()
{
    open(test::ac922Host(2));
    const Host &host = m_window->document().host();
    drop({host.gpus[0].address}, m_window->scene().topology().rackRectOf(1).center());
    const Plan &plan = m_window->document().plan();
    QCOMPARE(plan.vphbs[0].devices.size(), 4);
    QCOMPARE(plan.vphbs[1].devices.size(), 12);
    for (const PciAddress &bridge : host.gpus[0].bridges)
        QCOMPARE(plan.positionOf(bridge), 1);
}

void TestMainWindow::keysRemoveAndUndo()
{
    open(test::ac922Host(2));
    Document &document = m_window->document();
    auto *view = m_window->findChild<TopologyView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(m_window->scene().selectedDevices().size(), 1);
    const PciAddress first = m_window->scene().selectedDevices().first();
    QTest::keyClick(view, Qt::Key_Right);
    QVERIFY(m_window->scene().selectedDevices().first() != first);
    const PciAddress gpu = document.host().gpus[1].address;
    m_window->scene().selectDevices({gpu});
    QAction *remove = action(u"Remove from plan"_s);
    QTRY_VERIFY(remove->isEnabled());
    remove->trigger();
    QCOMPARE(document.plan().positionOf(gpu), -1);
    QCOMPARE(document.plan().vphbs[0].devices.size(), 4);
    // What was selected stays selected.
    QVERIFY(m_window->scene().selectedDevices().contains(gpu));
    document.undoStack()->undo();
    QCOMPARE(document.plan().vphbs[0].devices.size(), 8);
}

void TestMainWindow::panelsAreMadeWhenTheyAreSeen()
{
    open(test::ac922Host(2));
    QVERIFY(!m_window->findChild<AddressPanel *>());
    QVERIFY(!m_window->findChild<CommandPanel *>());
    // What was changed before it was made, and after.
    QVERIFY(m_window->document().edit(u"Name"_s, {SetName{u"early"_s}}));
    auto *tabs = m_window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(6);
    auto *panel = m_window->findChild<CommandPanel *>();
    QVERIFY(panel && panel->isVisible());
    const auto says = [panel](const QString &text) {
        const QModelIndex first = panel->model().index(0);
        return !panel->model().match(first, Qt::DisplayRole, text, 1, Qt::MatchContains).isEmpty();
    };
    QVERIFY(says(u"guest=early"_s));
    QVERIFY(m_window->document().edit(u"Name"_s, {SetName{u"late"_s}}));
    QVERIFY(says(u"guest=late"_s));
    // Once.
    tabs->setCurrentIndex(0);
    tabs->setCurrentIndex(6);
    QCOMPARE(m_window->findChildren<CommandPanel *>(), QList{panel});
    QVERIFY(!m_window->findChild<AddressPanel *>());
}

void TestMainWindow::tabLeadsIntoPanels_data()
{
    QTest::addColumn<int>("panel");
    QTest::newRow("problems") << 0;
    QTest::newRow("devices") << 1;
    QTest::newRow("guest tree") << 4;
    QTest::newRow("addresses") << 5;
    QTest::newRow("command line") << 6;
    QTest::newRow("binding") << 7;
    QTest::newRow("settings") << 9;
}

void TestMainWindow::tabLeadsIntoPanels()
{
    QFETCH(int, panel);
    open(test::ac922Host(2));
    mixGroups();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *tabs = m_window->findChild<QTabWidget *>();
    tabs->setCurrentIndex(panel);
    tabs->tabBar()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tabs->tabBar(), Qt::Key_Tab);
    QVERIFY(tabs->currentWidget()->isAncestorOf(m_window->focusWidget()));
    // And back, and out of it at its end.
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Backtab);
    QCOMPARE(m_window->focusWidget(), tabs->tabBar());
    QTest::keyClick(tabs->tabBar(), Qt::Key_Tab);
    for (int i = 0; i < 200 && tabs->isAncestorOf(m_window->focusWidget()); ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QVERIFY(!tabs->isAncestorOf(m_window->focusWidget()));
    QVERIFY(qobject_cast<QToolButton *>(m_window->focusWidget()));
}

void TestMainWindow::keysReachPanels()
{
    open(test::ac922Host(2));
    mixGroups();
    auto *tabs = m_window->findChild<QTabWidget *>();
    auto *view = m_window->findChild<TopologyView *>();
    QVERIFY(view->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(tabs->currentWidget()->isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(view->hasFocus());
    // Coming and going changes no selection.
    const PciAddress gpu = m_window->document().host().gpus[0].address;
    m_window->scene().selectDevices({gpu});
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(tabs->currentWidget()->isAncestorOf(m_window->focusWidget()));
    QCOMPARE(m_window->scene().selectedDevices(), QList{gpu});
}

void TestMainWindow::fixButtonRepairs()
{
    open(test::ac922Host(2));
    mixGroups();
    Document &document = m_window->document();
    auto *panel = m_window->findChild<ProblemsPanel *>();
    const qsizetype problems = document.problems().size();
    QTRY_VERIFY(panel->findChild<QPushButton *>());
    auto *button = panel->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(document.undoStack()->index() == 2);
    QVERIFY(document.problems().size() < problems);
    document.undoStack()->undo();
    QCOMPARE(document.problems().size(), problems);
}

void TestMainWindow::activatedProblemIsShown()
{
    open(test::ac922Host(2));
    mixGroups();
    auto *list = m_window->findChild<ProblemsPanel *>()->findChild<QTreeView *>();
    QTRY_VERIFY(list->isVisible());
    Problem problem = m_window->document().problems().first();
    Q_EMIT m_window->findChild<ProblemsPanel *>()->activated(problem);
    QSet<PciAddress> devices;
    for (const Place &place : problem.where) {
        if (const auto *address = std::get_if<PciAddress>(&place))
            devices.insert(*address);
    }
    const QList<PciAddress> selected = m_window->scene().selectedDevices();
    QCOMPARE(QSet<PciAddress>(selected.begin(), selected.end()), devices);
}

void TestMainWindow::chipsOpen()
{
    open(test::x86Host(64));
    auto *view = m_window->findChild<TopologyView *>();
    const qsizetype chips = m_window->scene().topology().host.chips.size();
    QCOMPARE(chips, 10);
    QVERIFY(m_window->scene().topology().host.rows.isEmpty());
    const QPointF chip = m_window->scene().topology().host.chips.first().rect.center();
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, view->mapFromScene(chip));
    QCOMPARE(m_window->scene().topology().host.rows.size(), 7);
    keepPicture(u"window-x86"_s);
    QVERIFY(!action(u"Plan it for me"_s)->isEnabled());
}

void TestMainWindow::zoomsAndFits()
{
    open(test::ac922Host(2));
    auto *view = m_window->findChild<TopologyView *>();
    const int fitted = view->zoom();
    view->zoomBy(2);
    QVERIFY(std::abs(view->zoom() - fitted * 2) <= 1); // both are rounded
    view->zoomBy(100);
    QCOMPARE(view->zoom(), 400);
    view->zoomBy(0.001);
    QCOMPARE(view->zoom(), 25);
    view->fit();
    QCOMPARE(view->zoom(), fitted);
    QVERIFY(view->mapFromScene(m_window->scene().sceneRect()).boundingRect().width() <=
            view->width());
}

void TestMainWindow::darkAndLight()
{
    open(test::ac922Host(2));
    const auto brightness = [this] {
        return m_window->grab()
            .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .toImage()
            .pixelColor(0, 0)
            .lightness();
    };
    mixGroups();
    m_window->setAppearance(Appearance::Dark);
    keepPicture(u"window-dark"_s);
    QVERIFY(brightness() < 90);
    m_window->setAppearance(Appearance::Light);
    keepPicture(u"window-problems"_s);
    QVERIFY(brightness() > 200);
    // What is chosen from the menu is the next window's, too.
    QVERIFY(action(u"Dark colours"_s));
    action(u"Dark colours"_s)->trigger();
    QVERIFY(brightness() < 90);
    // It must not find the dark palette of the one before.
    m_window->setAppearance(Appearance::Light);
    cleanup();
    init();
    QVERIFY(brightness() < 90);
    action(u"Light colours"_s)->trigger();
    QVERIFY(brightness() > 200);
}

bool TestMainWindow::dropFiles(const QStringList &files, QWidget *target) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(file.contains(u"://"_s) ? QUrl(file) : QUrl::fromLocalFile(file));
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &dropped);
    return dropped.isAccepted();
}

void TestMainWindow::chooseNext(const QString &file)
{
    auto *timer = new QTimer(qApp);
    connect(timer, &QTimer::timeout, timer, [timer, file] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        // As typed: a name may stand for a file that does not exist yet.
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    timer->start(20);
}

void TestMainWindow::readingIsCancelled()
{
    open(test::ac922Host(2));
    const Host before = m_window->document().host();
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    m_window->openHost(u"slow"_s);
    const QList<BusyBar *> bars = m_window->findChildren<BusyBar *>();
    const auto bar = std::ranges::find_if(
        bars, [](const BusyBar *candidate) { return candidate->text().contains(u"slow"_s); });
    QVERIFY(bar != bars.end());
    QTRY_VERIFY((*bar)->isVisible());
    QTRY_VERIFY((*bar)->text().contains(u"4,711"_s) || (*bar)->text().contains(u"4711"_s));
    keepPicture(u"window-reading"_s);
    auto *cancel = (*bar)->findChild<QToolButton *>();
    QCOMPARE(cancel->accessibleName(), u"Cancel: Reading slow…"_s);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY(!(*bar)->isVisible());
    QVERIFY(m_window->document().host() == before);
    QCOMPARE(failed.count(), 0);
    const QList<QToolButton *> buttons = m_window->findChildren<QToolButton *>();
    QVERIFY(std::ranges::none_of(
        buttons, [](const QToolButton *button) { return button->text().contains(u"reading"_s); }));
}

void TestMainWindow::settingsComeWhenTheyAreSeen()
{
    m_window->show();
    open(test::ac922Host(2));
    QVERIFY(!m_window->findChild<SettingsPanel *>());
    m_window->setAppearance(Appearance::Dark);
    QAction *settings = action(u"VM settings"_s);
    settings->trigger();
    auto *panel = m_window->findChild<SettingsPanel *>();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(panel->palette().color(QPalette::Base), Theme::night().card);
    // Once, and what goes wrong there is said here.
    action(u"Problems"_s)->trigger();
    QVERIFY(!panel->isVisible());
    settings->trigger();
    QCOMPARE(m_window->findChildren<SettingsPanel *>().size(), 1);
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    Q_EMIT panel->failed({ErrorCode::InvalidArgument, u"no"_s, {}});
    QCOMPARE(failed.count(), 1);
    m_window->setAppearance(Appearance::System);
}

void TestMainWindow::capturesTheHost()
{
    const QTemporaryDir folder;
    QAction *capture = action(u"Capture this host…"_s);
    QVERIFY(!capture->isEnabled()); // there is none
    m_window->openHost(u"sample:ac922-4gpu"_s);
    QTRY_VERIFY(m_window->document().hasHost());
    QVERIFY(capture->isEnabled());
    const QString file = folder.filePath(u"mine.redbud-host"_s);
    chooseNext(file);
    capture->trigger();
    QTRY_VERIFY(QFile::exists(file));
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(file));
    QVERIFY(capture->isEnabled());
    const Result<Host> captured = loadHost(file);
    QVERIFY(captured);
    QCOMPARE(toJson(*captured), toJson(m_window->document().host()));
    // And opened from where everybody looks for it.
    chooseNext(file);
    action(u"Snapshot file…"_s)->trigger();
    QTRY_COMPARE(m_window->document().host().source, file);
}

void TestMainWindow::captureThatFailsIsSaid()
{
    m_window->openHost(u"sample:ac922-4gpu"_s);
    QTRY_VERIFY(m_window->document().hasHost());
    const QTemporaryDir folder;
    QSignalSpy failed(m_window.get(), &MainWindow::failed);
    const QString file = folder.filePath(u"mine.redbud-host"_s);
    QVERIFY(QDir().mkdir(file)); // a folder is in the file's place
    m_window->captureTo(file);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(m_window->findChild<MessageBar *>()->text().contains(file));
    QVERIFY(action(u"Capture this host…"_s)->isEnabled());
}

void TestMainWindow::filesAreDropped_data()
{
    QTest::addColumn<bool>("onView");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("snapshot on the start page") << false << QStringList{u"a.redbud-host"_s};
    QTest::newRow("snapshot on the picture") << true << QStringList{u"a.redbud-host"_s};
    QTest::newRow("folder") << true << QStringList{u"tree"_s};
    QTest::newRow("plan") << true << QStringList{u"p.redbud"_s};
    QTest::newRow("both") << false << QStringList{u"p.redbud"_s, u"a.redbud-host"_s};
}

void TestMainWindow::filesAreDropped()
{
    QFETCH(bool, onView);
    QFETCH(QStringList, names);
    const QTemporaryDir folder;
    const auto path = [&](const QString &name) { return folder.filePath(name); };
    QVERIFY(captureToFile(u"sample:ac922-6gpu"_s, path(u"a.redbud-host"_s), Identities::Remove));
    QVERIFY(test::writeTree(*readSnapshot(path(u"a.redbud-host"_s)).value(), path(u"tree"_s)));
    Plan plan = Document::emptyPlan();
    plan.name = u"dropped"_s;
    QVERIFY(savePlan(plan, path(u"p.redbud"_s)));
    if (onView)
        open(test::ac922Host(2));
    QStringList files;
    for (const QString &name : names)
        files.append(path(name));
    QWidget *target = onView ? m_window->findChild<TopologyView *>()->viewport()
                             : static_cast<QWidget *>(m_window->findChild<StartPage *>());
    QVERIFY(dropFiles(files, target));
    const bool hasPlan = names.contains(u"p.redbud"_s);
    if (hasPlan)
        QTRY_COMPARE(m_window->document().plan().name, u"dropped"_s);
    if (!hasPlan || names.size() == 2) {
        QTRY_COMPARE(m_window->document().host().source, files.last());
        QCOMPARE(m_window->document().host().gpus.size(), 6);
    }
    // The plan that was dropped along is not replaced by the automatic one.
    if (hasPlan)
        QCOMPARE(m_window->document().plan().name, u"dropped"_s);
}

void TestMainWindow::otherFilesAreNotDropped_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("picture") << QStringList{u"/tmp/a.png"_s};
    QTest::newRow("two hosts") << QStringList{u"/tmp/a.redbud-host"_s, u"/tmp/b.redbud-host"_s};
    QTest::newRow("plan and picture") << QStringList{u"/tmp/a.redbud"_s, u"/tmp/a.png"_s};
    QTest::newRow("elsewhere") << QStringList{u"https://example.org/a.redbud-host"_s};
    QTest::newRow("nothing") << QStringList{};
}

void TestMainWindow::otherFilesAreNotDropped()
{
    QFETCH(QStringList, files);
    open(test::ac922Host(2));
    QVERIFY(!dropFiles(files, m_window->findChild<TopologyView *>()->viewport()));
    QVERIFY(!dropFiles(files, m_window->findChild<ProblemsPanel *>()));
}

} // namespace redbud

QTEST_MAIN(redbud::TestMainWindow)
#include "testmainwindow.moc"
