// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QApplication>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMainWindow>
#include <QTimer>
#include <QToolBar>

#include <cstdio>

/// A window with an empty QGraphicsView that ends when it has been painted: the least that a
/// program like Redbud costs. With --text there is a line of text in it, for which the fonts have
/// to be found; with --field a line to type in above it, with a style sheet.
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

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QGraphicsScene scene;
    if (words.contains(u"--text"))
        scene.addSimpleText(QStringLiteral("text"));
    QMainWindow window;
    if (words.contains(u"--field")) {
        window.addToolBar(QStringLiteral("Tools"))->addWidget(new QLineEdit);
        window.setStyleSheet(QStringLiteral("QLineEdit { border: 1px solid gray; }"));
    }
    window.setCentralWidget(new BareView(&scene));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
