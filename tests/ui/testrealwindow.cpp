// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planfile.h"
#include "core/plan/planner.h"
#include "tests/hosts/x86server.h"
#include "tests/support/samples.h"
#include "tests/support/treefiles.h"
#include "tests/ui/realdisplay.h"
#include "ui/document/deviceedits.h"
#include "ui/theme.h"

#include <QImage>
#include <QProcess>
#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

using namespace test;

/// The real program on a real X server.
class TestRealWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void shows_data();
    void shows();
    void rehearses();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpNeedsNoDisplay();
    void aWindowNeedsADisplay_data();
    void aWindowNeedsADisplay();

private:
    QString x86Folder();
    QString mixedPlan();

    RealDisplay m_display;
};

void TestRealWindow::initTestCase()
{
    const QString missing = m_display.start();
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
}

void TestRealWindow::cleanup()
{
    m_display.endProgram();
}

void TestRealWindow::cleanupTestCase()
{
    m_display.stop();
}

void TestRealWindow::shows_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mixed"); // a GPU on the wrong vPHB
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    const QString four = u"sample:ac922-4gpu"_s;
    const QString six = u"sample:ac922-6gpu"_s;
    QTest::newRow("4 GPUs") << four << QSize(1280, 800) << false << false << u"window-4gpu"_s;
    QTest::newRow("6 GPUs") << six << QSize(1600, 1000) << false << false << u"window-6gpu"_s;
    QTest::newRow("problems") << four << QSize(1280, 860) << true << false << u"window-problems"_s;
    QTest::newRow("dark") << four << QSize(1280, 860) << true << true << u"window-dark"_s;
    QTest::newRow("x86") << x86Folder() << QSize(1280, 860) << false << false << u"window-x86"_s;
}

void TestRealWindow::shows()
{
    QFETCH(QString, host);
    QFETCH(QSize, size);
    QFETCH(bool, mixed);
    QFETCH(bool, dark);
    QFETCH(QString, name);
    m_display.setSetting(u"window/appearance"_s, int(dark ? Appearance::Dark : Appearance::Light));
    QStringList arguments{u"--host"_s, host};
    if (mixed)
        arguments += mixedPlan();
    QVERIFY(m_display.startProgram(arguments));
    QVERIFY(m_display.showWindow(size));
    const Theme theme = dark ? Theme::night() : Theme::light();
    const bool hasGpus = host.startsWith("sample:"_L1);
    // Whatever a host has, it has IOMMU groups; the GPUs' green edges and the links' blue lines are
    // there where it has any. The status bar has come to the lower edge, so the picture is drawn
    // for this size.
    QVERIFY(m_display.comesToShow([&](const QImage &image) {
        return pixels(image, theme.raised) > 1000 &&
               image.pixelColor(size.width() - 2, size.height() - 2) == theme.raised &&
               (!hasGpus || pixels(image, theme.gpu) > 1000) &&
               (!mixed || pixels(image, theme.error) > 100);
    }));
    const QImage image = m_display.picture(name);
    QCOMPARE(image.size(), size);
    QCOMPARE(pixels(image, theme.bridge) > 200, hasGpus);
    QCOMPARE(m_display.program.state(), QProcess::Running);
}

/// A server of another kind, with 64 devices, as a folder.
QString TestRealWindow::x86Folder()
{
    QString folder = m_display.folder.filePath(u"x86"_s);
    if (!QDir(folder).exists() && !writeTree(buildX86Server(64), folder))
        qFatal("the tree cannot be written");
    return folder;
}

QString TestRealWindow::mixedPlan()
{
    QString file = m_display.folder.filePath(u"mixed.redbud"_s);
    const Host host = sampleHost(u"ac922-4gpu"_s);
    const Plan plan = *planAutomatically(host);
    const QList<PciAddress> devices = withBridges(host, {host.gpus[1].address});
    if (!savePlan(*redbud::apply(plan, placeEdits(host, plan, devices, 1)), file))
        qFatal("the plan cannot be written");
    return file;
}

void TestRealWindow::rehearses()
{
    m_display.startProgram({u"--host"_s, u"sample:ac922-4gpu"_s});
    QVERIFY(m_display.showWindow(QSize(1280, 800)));
    const Theme theme = Theme::light();
    QVERIFY(m_display.comesToShow(theme.gpu, 1000));
    const int good = pixels(m_display.picture(), theme.good);
    m_display.keys({u"ctrl+r"_s});
    // The headline of a healthy rehearsal is written in the colour of what is good.
    QVERIFY(m_display.comesToShow(theme.good, good + 100, 120000));
    QVERIFY(!m_display.picture(u"window-rehearsal"_s).isNull());
}

void TestRealWindow::saysWhatItCannotRead_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("host") << QStringList{u"--host"_s, u"/nonexistent/host"_s}
                          << u"/nonexistent/host"_s;
    QTest::newRow("sample") << QStringList{u"--host"_s, u"sample:none"_s} << u"none"_s;
    QTest::newRow("plan") << QStringList{u"--host"_s, u"sample:ac922-4gpu"_s,
                                         u"/nonexistent/plan.redbud"_s}
                          << u"/nonexistent/plan.redbud"_s;
}

void TestRealWindow::saysWhatItCannotRead()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    m_display.startProgram(arguments);
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += QString::fromUtf8(m_display.program.readAllStandardError())).contains(text),
        60000);
    // And in the window, which stays.
    QVERIFY(m_display.comesToShow(Theme::light().errorFill, 1000));
    QCOMPARE(m_display.program.state(), QProcess::Running);
}

void TestRealWindow::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("one of Qt's") << QStringList{u"-platform"_s, u"offscreen"_s};
    QTest::newRow("no value") << QStringList{u"--host"_s};
    QTest::newRow("two plans") << QStringList{u"a.redbud"_s, u"b.redbud"_s};
}

void TestRealWindow::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    m_display.startProgram(arguments);
    QVERIFY(m_display.program.waitForFinished(60000));
    QCOMPARE(m_display.program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_display.program.exitCode(), 2);
    QVERIFY(!m_display.program.readAllStandardError().isEmpty());
    QVERIFY(m_display.program.readAllStandardOutput().isEmpty());
}

void TestRealWindow::helpNeedsNoDisplay()
{
    QProcessEnvironment environment = m_display.environment;
    environment.remove(u"DISPLAY"_s);
    m_display.program.setProcessEnvironment(environment);
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        m_display.program.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbud"), {option});
        QVERIFY(m_display.program.waitForFinished(60000));
        QCOMPARE(m_display.program.exitCode(), 0);
        QVERIFY(m_display.program.readAllStandardOutput().contains("redbud"));
    }
}

void TestRealWindow::aWindowNeedsADisplay_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("platform");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("none for X") << QString() << u"xcb"_s;
    QTest::newRow("one that is gone") << u":9999"_s << u"xcb"_s;
    QTest::newRow("unknown platform") << u":9999"_s << u"nonsense"_s;
}

/// It is said in one sentence, and is no crash.
void TestRealWindow::aWindowNeedsADisplay()
{
    QFETCH(QString, display);
    QFETCH(QString, platform);
    QProcessEnvironment environment = m_display.environment;
    for (const QString &name : {u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"WAYLAND_DISPLAY"_s,
                                u"WAYLAND_SOCKET"_s, u"XDG_SESSION_TYPE"_s})
        environment.remove(name);
    if (!display.isEmpty())
        environment.insert(u"DISPLAY"_s, display);
    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    m_display.program.setProcessEnvironment(environment);
    m_display.program.start(QStringLiteral(REDBUD_BINARY_DIR "/bin/redbud"), {});
    QVERIFY(m_display.program.waitForFinished(60000));
    QCOMPARE(m_display.program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_display.program.exitCode(), 3);
    QVERIFY(m_display.program.readAllStandardOutput().isEmpty());
    const QByteArray said = m_display.program.readAllStandardError();
    QVERIFY2(said.contains("redbud: There is no display"), said);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestRealWindow)
#include "testrealwindow.moc"
