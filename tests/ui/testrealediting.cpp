// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "core/rules/ruleset.h"
#include "tests/support/samples.h"
#include "tests/support/sanitized.h"
#include "tests/ui/realdisplay.h"
#include "ui/document/deviceedits.h"
#include "ui/stallwatch.h"
#include "ui/theme.h"

#include <QFile>
#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;
using namespace test;

/// A plan edited in the real program by hand, with the mouse and with keys alone. After each step
/// the plan is saved and the file compared with what the same edit makes of it.
class TestRealEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void withTheMouse();
    void withKeysOnly();
    void answersAtOnce();

private:
    void open();
    /// Saves, and waits until the file holds this plan.
    void expectSaved(const Plan &plan);
    bool hasProblem(const QImage &image) const { return pixels(image, m_theme.error) > 100; }
    /// Whether it comes to show a problem, or none.
    bool showsProblem(bool expected) const
    {
        return m_display.comesToShow(
            [this, expected](const QImage &image) { return hasProblem(image) == expected; });
    }

    RealDisplay m_display;
    const Theme m_theme = Theme::light();
    Host m_host;
    Plan m_before;
    Plan m_moved; ///< GPU1 with its bridges on vPHB 1
    Plan m_fixed; ///< that with the first fix of its problems
    QString m_file;
    QString m_stalls; ///< see StallWatch
};

void TestRealEditing::initTestCase()
{
    const QString missing = m_display.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    m_stalls = m_display.folder.filePath(u"stalls"_s);
    m_display.environment.insert(u"REDBUD_STALLS"_s, m_stalls);
    m_host = sampleHost(u"ac922-4gpu"_s);
    m_before = *planAutomatically(m_host);
    const QList<PciAddress> devices = withBridges(m_host, {m_host.gpus[1].address});
    m_moved = *redbud::apply(m_before, placeEdits(m_host, m_before, devices, 1));
    const QList<Problem> problems = checkPlan(m_host, m_moved);
    QVERIFY(!problems.isEmpty() && problems.constFirst().fix);
    QCOMPARE(problems.constFirst().severity, Severity::Error);
    m_fixed = *redbud::apply(m_moved, problems.constFirst().fix->edits);
}

void TestRealEditing::init()
{
    m_file = m_display.folder.filePath(u"edited.redbud"_s);
    QVERIFY(savePlan(m_before, m_file));
}

void TestRealEditing::cleanup()
{
    m_display.endProgram();
}

void TestRealEditing::cleanupTestCase()
{
    m_display.stop();
}

void TestRealEditing::open()
{
    QVERIFY(m_display.startProgram({u"--host"_s, u"sample:ac922-4gpu"_s, m_file}));
    QVERIFY(m_display.showWindow(QSize(1400, 900)));
    QVERIFY(m_display.comesToShow([this](const QImage &image) {
        return pixels(image, m_theme.gpu) > 1000 && image.pixelColor(1398, 898) == m_theme.raised;
    }));
}

void TestRealEditing::expectSaved(const Plan &plan)
{
    m_display.keys({u"ctrl+s"_s});
    QTRY_VERIFY_WITH_TIMEOUT(loadPlan(m_file).value_or(Plan()) == plan, 20000);
}

void TestRealEditing::withTheMouse()
{
    open();
    // The green edges: four GPUs of the host, then four slots, two on each vPHB.
    const QList<QRect> edges = spots(m_display.picture(), m_theme.gpu, QSize(3, 30));
    QCOMPARE(edges.size(), 8);
    const QPoint gpu1 = edges[1].center() + QPoint(60, 0);
    const QPoint vphb1 = edges[7].center() + QPoint(200, 0);
    m_display.drag(gpu1, vphb1);
    QVERIFY(showsProblem(true));
    expectSaved(m_moved);

    m_display.keys({u"ctrl+z"_s});
    QVERIFY(showsProblem(false));
    expectSaved(m_before);

    m_display.keys({u"ctrl+shift+z"_s});
    QVERIFY(showsProblem(true));
    // The list is below the picture; the first sign at its left edge is that of the first problem,
    // and its fix is a button at the right end of the row.
    const QImage picture = m_display.picture();
    const QList<QRect> signs =
        spots(picture.copy(0, picture.height() / 2, 40, picture.height() / 2), m_theme.error,
              QSize(8, 8));
    QVERIFY(!signs.isEmpty());
    int top = picture.height();
    for (const QRect &sign : signs)
        top = std::min(top, sign.top());
    m_display.click({picture.width() - 90, picture.height() / 2 + top + 18});
    QVERIFY(showsProblem(false));
    expectSaved(m_fixed);

    // Another program finds what this one left.
    m_display.endProgram();
    open();
    QVERIFY(!hasProblem(m_display.picture()));
    expectSaved(m_fixed);
}

void TestRealEditing::withKeysOnly()
{
    open();
    // To the first device, which is GPU0, and to the one on its right; then the menu of vPHBs,
    // which begins with vPHB 0.
    m_display.keys({u"Right"_s, u"Right"_s, u"ctrl+m"_s});
    m_display.keys({u"Down"_s, u"Return"_s});
    QVERIFY(showsProblem(true));
    expectSaved(m_moved);

    m_display.keys({u"ctrl+z"_s});
    QVERIFY(showsProblem(false));
    expectSaved(m_before);

    m_display.keys({u"ctrl+shift+z"_s});
    QVERIFY(showsProblem(true));
    m_display.keys({u"ctrl+1"_s, u"F8"_s});
    QVERIFY(showsProblem(false));
    expectSaved(m_fixed);
}

/// What the runs before this one kept the program's only thread busy with. The clock says something
/// of this machine, too, so only the thread's own processor time is judged.
void TestRealEditing::answersAtOnce()
{
    QFile file(m_stalls);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int programs = 0;
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().trimmed().split(' ');
        if (words.value(0) == "watching") {
            ++programs;
            continue;
        }
        qInfo("%s ms, of these %s ms of processor time: %s of %s", words.value(0).constData(),
              words.value(1).constData(), words.value(2).constData(), words.value(3).constData());
        QVERIFY(test::isSanitized || words.value(1).toInt() <= StallWatch::limitMilliseconds);
    }
    QCOMPARE(programs, 3);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestRealEditing)
#include "testrealediting.moc"
