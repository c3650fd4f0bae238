// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/heap.h"
#include "tests/support/samples.h"
#include "tests/support/sessions.h"
#include "ui/console/consolepanel.h"
#include "ui/mainwindow.h"
#include "ui/vm/vmpanel.h"
#include "ui/vm/vmview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <malloc.h>
#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 300'000; // ms
constexpr qint64 minute = 60'000; // ms

/// What a window needs.
struct Memory {
    qint64 heap = 0;     ///< bytes that the program holds
    qint64 resident = 0; ///< bytes in the machine's memory

    static Memory now()
    {
        const struct mallinfo2 heap = ::mallinfo2();
        QFile file(u"/proc/self/statm"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no /proc/self/statm");
        const qint64 pages = file.readAll().split(' ').value(1).toLongLong();
        return {qint64(heap.uordblks + heap.hblkhd), pages * 4096};
    }
};

} // namespace

/// The window beside a virtual machine that is never at rest: its console scrolls, it pauses and
/// goes on all the time, and its health is looked at. For an hour, or for as many minutes as
/// REDBUD_WATCH_MINUTES says; part of `./dev test --full` only.
class TestHourWatch : public QObject
{
    Q_OBJECT

    SessionFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    bool m_paused = false;

    VmPanel &panel() const { return *m_window->findChild<VmPanel *>(); }
    VmMachine *machine() const { return panel().machines().machine(0); }

    /// Once a second.
    void disturb()
    {
        m_paused = !m_paused;
        if (m_paused) {
            machine()->pause();
        } else {
            machine()->resume();
            // The firmware lists all words that it knows.
            Q_EMIT panel().findChild<ConsolePanel *>()->typed("words\r");
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // One for each change in the window would be more messages than a test may print.
        static QtMessageHandler print = nullptr;
        print = qInstallMessageHandler(
            [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
                if (!text.contains(u"propagateSizeHints"_s))
                    print(type, context, text);
            });
        for (const char *name : {"XDG_CONFIG_HOME", "HOME"})
            qputenv(name, m_folder.path(u"home"_s).toUtf8());
    }

    void doesNotGrow()
    {
        const int wanted = qEnvironmentVariableIntValue("REDBUD_WATCH_MINUTES");
        const int minutes = wanted > 0 ? std::max(wanted, 4) : 60;
        LaunchRequest request = smallLaunch(u"busy"_s);
        request.startPaused = false;
        const Result<LaunchReport> report = launch(sampleHost(u"ac922-4gpu"_s), request);
        QVERIFY2(report && report->running, report ? "" : qPrintable(report.error().text()));

        Services services = Services::real();
        services.vms.notify = [](const QString &, const QString &) {};
        m_window = std::make_unique<MainWindow>(services);
        m_window->show();
        m_window->findChild<QTabWidget *>()->setCurrentWidget(&panel());
        QTRY_VERIFY_WITH_TIMEOUT(machine() && machine()->state() == VmState::Running, patience);
        const Terminal &terminal = panel().findChild<ConsolePanel *>()->terminal();
        QTRY_VERIFY_WITH_TIMEOUT(terminal.plainText().contains(u"0 >"_s), patience);

        QTimer disturbing;
        disturbing.callOnTimeout([this] { disturb(); });
        disturbing.start(1000);
        QTimer examining;
        examining.callOnTimeout([this] { machine()->checkHealth(); });
        examining.start(int(minutes * minute / 12));
        // In the first quarter everything that keeps the last of something gets full.
        QList<Memory> each;
        QElapsedTimer clock;
        clock.start();
        for (int i = 1; i <= minutes; ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() >= i * minute, int(2 * minute));
            QVERIFY(machine()->isAlive() && machine()->sample());
            each.append(Memory::now());
            qInfo("minute %d: heap %lld KiB, resident %lld KiB, %lld lines", i,
                  static_cast<long long>(each.constLast().heap >> 10),
                  static_cast<long long>(each.constLast().resident >> 10),
                  static_cast<long long>(terminal.textEnd()));
        }
        disturbing.stop();
        QVERIFY(terminal.plainText().contains(u"0 >"_s));
        QVERIFY(machine()->events().rowCount() == VmEventsModel::mostEvents || minutes < 20);
        const auto mostOf = [&each](qsizetype from, qsizetype count, qint64 Memory::*what) {
            const QList<Memory> part = each.mid(from, count);
            return std::ranges::max(part, {}, what).*what;
        };
        const qsizetype quarter = each.size() / 4;
        for (const auto &[name, what, slack] :
             {std::tuple("heap", &Memory::heap, qint64(1) << 20),
              std::tuple("resident memory", &Memory::resident, qint64(4) << 20)}) {
            const qint64 before = mostOf(quarter, quarter, what);
            const qint64 after = mostOf(each.size() - quarter, quarter, what);
            qInfo("%s: %lld KiB in the second quarter, %lld KiB in the last", name,
                  static_cast<long long>(before >> 10), static_cast<long long>(after >> 10));
            QVERIFY2(after <= before + slack, name);
        }
        QVERIFY(terminal.firstLine() > 0 || minutes < 20);
        qInfo("%lld lines of the console, %lld events", static_cast<long long>(terminal.textEnd()),
              static_cast<long long>(machine()->events().rowCount()));
    }

    void cleanupTestCase() { m_window.reset(); }
};

int main(int argc, char *argv[])
{
    growHeapInLargeSteps();
    limitHeaps(); // as the program does
    const QApplication application(argc, argv);
    TestHourWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "testhourwatch.moc"
