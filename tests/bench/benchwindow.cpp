// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/heap.h"
#include "tests/bench/largehosts.h"
#include "ui/jobs/earlyhost.h"
#include "ui/mainwindow.h"
#include "ui/scene/devicedrag.h"
#include "ui/scene/topologyview.h"
#include "ui/usersettings.h"
#include "ui/windowkeeper.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragMoveEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QMimeData>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

/// Calls back when a view has painted a host.
class FirstPaint : public QObject
{
public:
    FirstPaint(MainWindow &window, std::function<void()> painted)
        : m_window(window)
        , m_painted(std::move(painted))
    {
        window.findChild<TopologyView *>()->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_window.document().hasHost())
            QTimer::singleShot(0, this, m_painted);
        return false;
    }

private:
    MainWindow &m_window;
    std::function<void()> m_painted;
};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double at(QList<double> times, double part)
{
    std::ranges::sort(times);
    return times.at(std::min(qsizetype(double(times.size()) * part), times.size() - 1));
}

/// The program, as far as the first picture of the sample: what barewindow is compared with.
int showSample()
{
    Services services = Services::real();
    const QString sample = u"sample:ac922-4gpu"_s;
    const EarlyHost early(services.loadHost, sample);
    services.loadHost = early.loader();
    WindowKeeper keeper(services);
    const FirstPaint paint(keeper.window(), [] {
        std::puts("painted");
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    keeper.window().openHost(sample);
    keeper.window().show();
    return QApplication::exec();
}

Services servicesWith(const Host &host)
{
    Services services = Services::real();
    services.loadHost = [host](const QString &, const std::stop_token &,
                               const ObservedSysroot::Report &) { return Result<Host>(host); };
    services.copies.clear();
    return services;
}

/// From the host that has been read to its picture on the screen.
void openLargeHost()
{
    constexpr int runs = 7;
    const Host host = hostWith(512);
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        MainWindow window(servicesWith(host));
        window.show();
        QApplication::processEvents();
        QElapsedTimer timer;
        QEventLoop loop;
        const FirstPaint paint(window, [&] { loop.quit(); });
        timer.start();
        window.openHost(u"large"_s);
        loop.exec();
        times.append(milliseconds(timer));
    }
    std::printf("open a host with %d devices, to the first picture: median of %d runs %.0f ms, "
                "longest %.0f ms\n",
                int(host.devices.size()), runs, at(times, 0.5), at(times, 1));
}

/// Steps of a pointer over all vPHBs: what a drop would do, and the picture, for each.
void dragOverLargePlan()
{
    const Host host = hostWith(512);
    MainWindow window(servicesWith(host));
    window.show();
    window.document().setHost(host);
    window.document().start(planWith(host, 512, true));
    QApplication::processEvents();
    auto *view = window.findChild<TopologyView *>();
    const PciAddress moved = window.document().plan().vphbs.constFirst().devices.constFirst().host;
    const std::unique_ptr<QMimeData> data = devicedrag::encode({moved});
    QDragEnterEvent enter({5, 5}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QList<double> times;
    QList<double> entered; // the frames in which the target changes
    qsizetype judged = 0;
    for (const VmLayout::Rack &rack : window.scene().topology().vm.racks) {
        view->centerOn(rack.rect.center());
        QApplication::processEvents();
        const QPoint middle = view->mapFromScene(rack.rect.center());
        for (int step = -12; step <= 12; ++step) {
            QElapsedTimer timer;
            timer.start();
            QDragMoveEvent move(middle + QPoint(step, step / 3), Qt::MoveAction, data.get(),
                                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(view->viewport(), &move);
            QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            times.append(milliseconds(timer));
            if (step == -12)
                entered.append(times.constLast());
        }
        ++judged;
    }
    std::printf("a drag over %d vPHBs with 512 devices, rules included: %d frames, median %.2f ms, "
                "99th percentile %.2f ms, longest %.2f ms; those that come to another vPHB: median "
                "%.2f ms\n",
                int(judged), int(times.size()), at(times, 0.5), at(times, 0.99), at(times, 1),
                at(entered, 0.5));
}

/// Until the program says that it has painted.
double startTime(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(60000))
        qFatal("%s failed", qUtf8Printable(program));
    const double time = milliseconds(timer);
    process.waitForFinished();
    return time;
}

/// @a settings is a folder with what the program remembers: it is started as a user starts it who
/// has seen it before, and stores nothing on the way.
void startProgram(const QString &settings)
{
    constexpr int runs = 15;
    const QString self = QCoreApplication::applicationFilePath();
    const QString bareProgram = QStringLiteral(REDBUD_BINARY_DIR "/tests/barewindow");
    QList<double> ours;
    QList<double> bare;
    QList<double> text;
    QList<double> field;
    QList<double> parts;
    for (int run = 0; run < runs; ++run) {
        ours.append(startTime(self, {u"--show-sample"_s, settings}));
        bare.append(startTime(bareProgram, {}));
        text.append(startTime(bareProgram, {u"--text"_s}));
        field.append(startTime(bareProgram, {u"--field"_s}));
        parts.append(startTime(bareProgram, {u"--parts"_s}));
    }
    std::printf("start to the first picture, median of %d runs in turn: Redbud with the sample "
                "%.0f ms, a bare window with a QGraphicsView %.0f ms (ratio %.2f), the same with a "
                "line of text in it %.0f ms (ratio %.2f), with a line to type in and a style "
                "sheet %.0f ms (ratio %.2f)\n",
                runs, at(ours, 0.5), at(bare, 0.5), at(ours, 0.5) / at(bare, 0.5), at(text, 0.5),
                at(ours, 0.5) / at(text, 0.5), at(field, 0.5), at(ours, 0.5) / at(field, 0.5));
    std::printf("a window with the menus, tools, fields, panels and texts of Redbud's and nothing "
                "behind them: %.0f ms, %.2f times the bare window; Redbud takes %.2f times as "
                "long\n",
                at(parts, 0.5), at(parts, 0.5) / at(bare, 0.5), at(ours, 0.5) / at(parts, 0.5));
}

} // namespace

/// The window's figures, on the offscreen platform.
int main(int argc, char *argv[])
{
    growHeapInLargeSteps();
    limitHeaps();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"redbud"_s);
    // What the window remembers is not this user's.
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--show-sample"_L1) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.value(2));
        return showSample();
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    userSettings().setValue(u"window/hintsSeen"_s, true);
    startProgram(settings.path());
    openLargeHost();
    dragOverLargePlan();
    return 0;
}
