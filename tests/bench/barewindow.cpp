// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include <QApplication>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

/// A window with an empty QGraphicsView that ends when it has been painted: the least that a
/// program like Redbud costs. With an argument there is a line of text in it, for which the fonts
/// have to be found.
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
    QGraphicsScene scene;
    if (argc > 1)
        scene.addSimpleText(QStringLiteral("text"));
    QMainWindow window;
    window.setCentralWidget(new BareView(&scene));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
