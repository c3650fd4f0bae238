// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/handmadehosts.h"
#include "tests/support/samples.h"
#include "ui/document/document.h"
#include "ui/scene/devicedrag.h"
#include "ui/scene/overview.h"
#include "ui/scene/topologyview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The small picture of the whole.
class TestOverview : public QObject
{
    Q_OBJECT

    Document m_document;
    std::unique_ptr<TopologyScene> m_scene;
    std::unique_ptr<TopologyView> m_view;

    Overview &overview() const { return m_view->overview(); }

    QRectF seen() const { return m_view->mapToScene(m_view->viewport()->rect()).boundingRect(); }

private Q_SLOTS:
    void init()
    {
        m_document.setHost(sampleHost(u"ac922-4gpu"_s));
        m_scene = std::make_unique<TopologyScene>(m_document);
        m_view = std::make_unique<TopologyView>(*m_scene);
        m_view->resize(1280, 700);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_scene.reset();
    }

    void isThereWhereAPartIsShown()
    {
        QVERIFY(!overview().isVisible());
        m_view->zoomBy(3);
        QVERIFY(overview().isVisible());
        QVERIFY(m_view->rect().contains(overview().geometry()));
        QVERIFY(overview().width() <= 200 && overview().height() <= 150);
        m_view->resize(800, 500);
        QVERIFY(m_view->rect().contains(overview().geometry()));
        overview().setWanted(false);
        QVERIFY(!overview().isVisible());
        m_view->zoomBy(1.1);
        QVERIFY(!overview().isVisible());
        overview().setWanted(true);
        QVERIFY(overview().isVisible());
        m_view->resize(1280, 700);
        m_view->fit();
        QVERIFY(!overview().isVisible());
    }

    void goesWhereOneWants()
    {
        m_view->zoomBy(4);
        const QRectF all = m_scene->sceneRect();
        for (const QPointF wanted : {all.center(), all.topLeft(), all.bottomRight()}) {
            const QPoint at = overview().mapFromScene(wanted).toPoint();
            // QTest takes (0, 0) for the middle.
            const QPoint inside(std::clamp(at.x(), 1, overview().width() - 1),
                                std::clamp(at.y(), 1, overview().height() - 1));
            QTest::mouseClick(&overview(), Qt::LeftButton, {}, inside);
            // A pixel of it is some points of the picture.
            const qreal pixel = overview().mapToScene({1, 0}).x() - all.left();
            QVERIFY(seen().adjusted(-pixel, -pixel, pixel, pixel).contains(wanted));
        }
        // And along with the mouse, but only with its button.
        QTest::mousePress(&overview(), Qt::LeftButton, {}, QPoint(2, 2));
        const int top = m_view->verticalScrollBar()->value();
        QMouseEvent drag(QEvent::MouseMove, QPointF(overview().rect().bottomRight()),
                         overview().mapToGlobal(QPointF(overview().rect().bottomRight())),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&overview(), &drag);
        QVERIFY(m_view->verticalScrollBar()->value() > top);
        const int bottom = m_view->verticalScrollBar()->value();
        QMouseEvent hover(QEvent::MouseMove, QPointF(2, 2), overview().mapToGlobal(QPointF(2, 2)),
                          Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&overview(), &hover);
        QCOMPARE(m_view->verticalScrollBar()->value(), bottom);
    }

    void mapsBothWays()
    {
        m_view->zoomBy(4);
        const QPointF point(123, 456);
        QVERIFY((overview().mapToScene(overview().mapFromScene(point)) - point).manhattanLength() <
                0.001);
    }

    void showsWhatThereIs()
    {
        m_view->zoomBy(4);
        const QImage before = overview().grab().toImage();
        m_document.setHost(x86Host(64));
        QVERIFY(overview().isVisible());
        // After a moment, once for many changes.
        QTRY_VERIFY(overview().grab().toImage() != before);
    }

    void givesWayToADrag()
    {
        m_view->zoomBy(4);
        const std::unique_ptr<QMimeData> data = devicedrag::encode({addressOf("0004:04:00.0")});
        QDragEnterEvent enter({5, 5}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_view->viewport(), &enter);
        QVERIFY(!overview().isVisible());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_view->viewport(), &leave);
        QVERIFY(overview().isVisible());
    }
};

QTEST_MAIN(TestOverview)
#include "testoverview.moc"
