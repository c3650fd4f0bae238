// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QFontDatabase>
#include <QGraphicsScene>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainterPath>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

/// Ends the program when it has been painted.
class BareView : public QGraphicsView
{
public:
    using QGraphicsView::QGraphicsView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QGraphicsView::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

/// The 112 texts of the sample's picture, in as many fonts, and half of its outlines.
void drawParts(QGraphicsScene &scene)
{
    QFont title = QApplication::font();
    title.setBold(true);
    title.setPixelSize(15);
    QFont small = QApplication::font();
    small.setPixelSize(10);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(9);
    for (int row = 0; row < 14; ++row) {
        for (int column = 0; column < 4; ++column) {
            const QPointF place(column * 310, row * 38);
            QPainterPath outline;
            outline.addRoundedRect({place, QSizeF(300, 34)}, 6, 6);
            scene.addPath(outline, QPen(Qt::darkBlue), Qt::white);
            scene.addSimpleText(u"GPU%1"_s.arg(row), title)->setPos(place + QPointF(6, 2));
            scene.addSimpleText(u"0004:0%1:00.0"_s.arg(row), column % 2 == 0 ? fixed : small)
                ->setPos(place + QPointF(6, 20));
        }
    }
}

void addParts(QMainWindow &window, QWidget *picture)
{
    for (int i = 0; i < 5; ++i) {
        QMenu *menu = window.menuBar()->addMenu(u"Menu %1"_s.arg(i));
        for (int j = 0; j < 10; ++j)
            menu->addAction(u"Action %1"_s.arg(j));
    }
    QToolBar *tools = window.addToolBar(u"Tools"_s);
    for (int i = 0; i < 8; ++i)
        tools->addAction(u"Tool %1"_s.arg(i));
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->addWidget(new QLineEdit);
    for (int i = 0; i < 2; ++i) {
        auto *choice = new QComboBox;
        choice->addItems({u"All"_s, u"Some"_s});
        row->addWidget(choice);
    }
    auto *panels = new QTabWidget;
    panels->addTab(new QLabel(u"No problems found"_s), u"Problems"_s);
    for (int i = 1; i < 10; ++i)
        panels->addTab(new QWidget, u"Panel %1"_s.arg(i));
    auto *whole = new QSplitter(Qt::Vertical);
    whole->addWidget(fields);
    whole->addWidget(picture);
    whole->addWidget(panels);
    window.statusBar()->addPermanentWidget(new QLabel(u"No problems"_s));
    window.setStyleSheet(uR"(
QToolBar { background: white; border-bottom: 1px solid gray; padding: 6px 10px; spacing: 6px; }
QToolBar QToolButton { background: white; border: 1px solid gray; border-radius: 6px; padding: 5px; }
QTabBar::tab { background: white; padding: 8px 14px; border-bottom: 3px solid transparent; }
QTabBar::tab:selected { font-weight: 600; border-bottom-color: blue; }
QStatusBar { background: white; border-top: 1px solid gray; }
)"_s);
    window.setCentralWidget(whole);
}

} // namespace

/// A window with an empty QGraphicsView that ends when it has been painted: the least that a
/// program like Redbud costs. With --text there is a line of text in it, for which the fonts have
/// to be found; with --field a line to type in above it, with a style sheet; with --parts what
/// Redbud's window shows at its start, without anything behind it: menus, tools, fields, panels,
/// and the texts of its picture.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QGraphicsScene scene;
    if (words.contains("--text"_L1))
        scene.addSimpleText(u"text"_s);
    QMainWindow window;
    if (words.contains("--field"_L1)) {
        window.addToolBar(u"Tools"_s)->addWidget(new QLineEdit);
        window.setStyleSheet(u"QLineEdit { border: 1px solid gray; }"_s);
    }
    auto *view = new BareView(&scene);
    if (words.contains("--parts"_L1)) {
        drawParts(scene);
        addParts(window, view);
    } else {
        window.setCentralWidget(view);
    }
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
