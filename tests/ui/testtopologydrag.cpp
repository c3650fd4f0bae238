// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/document.h"
#include "ui/scene/devicedrag.h"
#include "ui/scene/drophint.h"
#include "ui/scene/topologyview.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// Drags of devices over the picture, from entering to the drop.
class TestTopologyDrag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hintSaysWhatADropWouldDo();
    void shiftLeavesTheBridges();
    void hintGoesAway();
    void judgesOnceForEachTarget();
    void drops_data();
    void drops();
    void hintStaysWhileThePictureScrolls();
    void otherDataIsNotTaken();

private:
    bool enter(const QList<PciAddress> &devices);
    bool move(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void drop(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void leave();
    QPoint rackAt(int index) const
    {
        return m_view->mapFromScene(m_scene->topology().rackRectOf(index).center());
    }
    QPoint hostAt() const { return m_view->mapFromScene(m_scene->topology().host.header.center()); }
    DropHint *hint() const { return m_view->findChild<DropHint *>(); }
    QString advice() const
    {
        const QLabel *label = hint()->findChildren<QLabel *>().constLast();
        return label->isHidden() ? QString() : label->text();
    }

    const PciAddress m_gpu0 = test::addressOf("0004:04:00.0");
    const PciAddress m_card = test::addressOf("0003:01:00.0");
    std::unique_ptr<QMimeData> m_data;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<TopologyScene> m_scene;
    std::unique_ptr<TopologyView> m_view;
};

void TestTopologyDrag::init()
{
    m_document = std::make_unique<Document>();
    const Host host = test::ac922Host();
    m_document->setHost(host);
    m_document->start(test::automaticPlan(host));
    m_scene = std::make_unique<TopologyScene>(*m_document);
    m_view = std::make_unique<TopologyView>(*m_scene);
    m_view->resize(1500, 1200);
    m_view->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTopologyDrag::cleanup()
{
    m_view.reset();
    m_scene.reset();
    m_document.reset();
    m_data.reset();
}

bool TestTopologyDrag::enter(const QList<PciAddress> &devices)
{
    m_data = devicedrag::encode(devices);
    QDragEnterEvent event({5, 5}, Qt::MoveAction, m_data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return event.isAccepted();
}

bool TestTopologyDrag::move(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QDragMoveEvent event(at, Qt::MoveAction, m_data.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    return event.isAccepted();
}

void TestTopologyDrag::drop(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QDropEvent event(at, Qt::MoveAction, m_data.get(), Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void TestTopologyDrag::leave()
{
    QDragLeaveEvent event;
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

void TestTopologyDrag::hintSaysWhatADropWouldDo()
{
    QVERIFY(enter({m_gpu0}));
    QCOMPARE(hint()->text(), QString());
    QVERIFY(move(rackAt(1)));
    const DropPreview preview = m_scene->previewDrop({m_gpu0}, 1, false);
    QCOMPARE(hint()->text(), preview.action + u'\n' + preview.outcome);
    QVERIFY(hint()->text().startsWith(u"Move GPU0 with 3 bridges to vPHB 1\n"_s));
    const QPointF fresh = m_scene->topology().vm.newVphb.center();
    QVERIFY(move(m_view->mapFromScene(fresh)));
    QVERIFY(hint()->text().startsWith(u"Move GPU0 with 3 bridges to vPHB 2\n"_s));
    QVERIFY(move(hostAt()));
    QVERIFY(hint()->text().startsWith(u"Give GPU0 with 3 bridges back to the host\n"_s));
}

void TestTopologyDrag::shiftLeavesTheBridges()
{
    enter({m_gpu0});
    move(rackAt(1));
    QCOMPARE(advice(), u"With Shift held, its bridges stay where they are."_s);
    move(rackAt(1), Qt::ShiftModifier);
    QVERIFY(hint()->text().startsWith(u"Move GPU0 to vPHB 1\n"_s));
    QCOMPARE(advice(), u"Without Shift, its bridges come along."_s);
    move(rackAt(1));
    QVERIFY(hint()->text().startsWith(u"Move GPU0 with 3 bridges to vPHB 1\n"_s));
    // The host takes the bridges back in any case.
    move(hostAt());
    QCOMPARE(advice(), QString());
    move(hostAt(), Qt::ShiftModifier);
    QCOMPARE(advice(), QString());
    leave();
    enter({m_card});
    move(rackAt(1));
    QCOMPARE(advice(), QString());
}

void TestTopologyDrag::hintGoesAway()
{
    enter({m_gpu0});
    QVERIFY(move(rackAt(1)));
    QVERIFY(hint()->isVisible());
    leave();
    QVERIFY(!hint()->isVisible());
    enter({m_gpu0});
    QVERIFY(move(rackAt(1)));
    QVERIFY(!move(m_view->mapFromScene(QPointF(2, 2)))); // the margin
    QVERIFY(!hint()->isVisible());
    QVERIFY(move(rackAt(1)));
    drop(rackAt(1));
    QVERIFY(!hint()->isVisible());
    QCOMPARE(hint()->text(), QString());
}

void TestTopologyDrag::judgesOnceForEachTarget()
{
    struct : QObject {
        int count = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            count += event->type() == QEvent::StyleChange ? 1 : 0;
            return false;
        }
    } said; // it says nothing without setting its colours
    enter({m_gpu0});
    hint()->installEventFilter(&said);
    move(rackAt(1));
    const int once = said.count;
    QVERIFY(once > 0);
    for (int step = 1; step < 10; ++step)
        move(rackAt(1) + QPoint(step, step));
    QCOMPARE(said.count, once);
    move(rackAt(0));
    QVERIFY(said.count > once);
}

void TestTopologyDrag::drops_data()
{
    QTest::addColumn<bool>("onHost");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("expected");
    QTest::newRow("vPHB") << false << false << u"dropped 1"_s;
    QTest::newRow("vPHB with Shift") << false << true << u"alone 1"_s;
    QTest::newRow("host") << true << false << u"host"_s;
    QTest::newRow("host with Shift") << true << true << u"host"_s;
}

void TestTopologyDrag::drops()
{
    QFETCH(bool, onHost);
    QFETCH(bool, shift);
    QStringList emitted;
    const QList<PciAddress> devices{m_gpu0, m_card};
    connect(m_view.get(), &TopologyView::dropped, this,
            [&](const QList<PciAddress> &what, int index) {
                QCOMPARE(what, devices);
                emitted += u"dropped %1"_s.arg(index);
            });
    connect(m_view.get(), &TopologyView::droppedAlone, this,
            [&](const QList<PciAddress> &what, int index) {
                QCOMPARE(what, devices);
                emitted += u"alone %1"_s.arg(index);
            });
    connect(m_view.get(), &TopologyView::droppedOnHost, this, [&](const QList<PciAddress> &what) {
        QCOMPARE(what, devices);
        emitted += u"host"_s;
    });
    const QPoint at = onHost ? hostAt() : rackAt(1);
    const auto modifiers = shift ? Qt::ShiftModifier : Qt::NoModifier;
    enter(devices);
    move(at, modifiers);
    drop(m_view->mapFromScene(QPointF(2, 2)), modifiers); // nowhere
    QCOMPARE(emitted, QStringList());
    enter(devices);
    move(at, modifiers);
    drop(at, modifiers);
    QFETCH(QString, expected);
    QCOMPARE(emitted, QStringList{expected});
}

void TestTopologyDrag::hintStaysWhileThePictureScrolls()
{
    m_view->resize(1500, 260);
    QScrollBar *bar = m_view->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    enter({m_card});
    const QPoint edge(rackAt(0).x(), m_view->viewport()->height() - 10);
    move(edge);
    const QRect place = hint()->geometry();
    QCOMPARE(place.bottom(), m_view->viewport()->rect().bottom());
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(hint()->isVisible());
    QCOMPARE(hint()->geometry().bottom(), place.bottom());
    // What the pointer is over now, though it has not moved.
    const std::optional<int> index = m_scene->dropIndexAt(m_view->mapToScene(edge));
    QVERIFY(index);
    QCOMPARE(hint()->text().section(u'\n', 0, 0),
             m_scene->previewDrop({m_card}, index, false).action);
    leave();
    bar->setValue(0);
    QTest::qWait(100);
    QCOMPARE(bar->value(), 0); // nothing scrolls any more
}

void TestTopologyDrag::otherDataIsNotTaken()
{
    QMimeData text;
    text.setText(u"0004:04:00.0 or so"_s);
    QDragEnterEvent event({5, 5}, Qt::MoveAction, &text, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QVERIFY(!event.isAccepted());
}

} // namespace redbud

QTEST_MAIN(redbud::TestTopologyDrag)
#include "testtopologydrag.moc"
