// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/theme.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

/// The real program on a real X server. With REDBUD_PICTURES=folder in the environment the
/// pictures are kept there; the documentation's come from here.
class TestRealWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void showsASample_data();
    void showsASample();
    void rehearses();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void helpNeedsNoDisplay();

private:
    void startProgram(const QStringList &arguments);
    QString windowOfProgram();
    void resizeWindow(const QString &window, QSize size);
    QImage picture(const QString &name = {});
    QString run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_program;
    QString m_crop = u"1600x1000+0+0"_s; ///< of the screen; where the window is
    const QString m_binary = QStringLiteral(REDBUD_BINARY_DIR "/bin/redbud");
};

void TestRealWindow::initTestCase()
{
    for (const QString &tool : {u"Xvfb"_s, u"xdotool"_s, u"import"_s}) {
        QVERIFY2(!QStandardPaths::findExecutable(tool).isEmpty(),
                 qPrintable(tool + u" is not installed"_s));
    }
    // Xvfb picks a free display and says which on the given descriptor. It must not start over
    // when the last program leaves, because the next one may be about to come.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s,
                               u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    QVERIFY(m_server.waitForReadyRead(30000));
    const QString display = QString::fromLatin1(m_server.readAllStandardOutput()).trimmed();
    QVERIFY(!display.isEmpty());
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u':' + display);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    for (const QString &name :
         {u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"HOME"_s})
        m_environment.insert(name, m_folder.path());
}

void TestRealWindow::cleanup()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.terminate();
    if (!m_program.waitForFinished(5000)) {
        m_program.kill();
        m_program.waitForFinished();
    }
}

void TestRealWindow::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QString TestRealWindow::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(10000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void TestRealWindow::startProgram(const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.start(m_binary, arguments);
    QVERIFY(m_program.waitForStarted());
}

QString TestRealWindow::windowOfProgram()
{
    return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s,
                              QString::number(m_program.processId()), u"--name"_s, u"Redbud"_s})
        .section(u'\n', -1);
}

void TestRealWindow::resizeWindow(const QString &window, QSize size)
{
    run(u"xdotool"_s, {u"windowmove"_s, window, u"0"_s, u"0"_s, u"windowsize"_s, window,
                       QString::number(size.width()), QString::number(size.height())});
    m_crop = u"%1x%2+0+0"_s.arg(size.width()).arg(size.height());
}

QImage TestRealWindow::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("REDBUD_PICTURES");
    const bool keep = !name.isEmpty() && !folder.isEmpty();
    const QString file = (keep ? QDir(folder) : QDir(m_folder.path()))
                             .filePath((keep ? name : u"picture"_s) + u".png"_s);
    run(u"import"_s, {u"-window"_s, u"root"_s, u"-crop"_s, m_crop, u"+repage"_s, file});
    return QImage(file);
}

namespace
{

/// How many pixels have exactly a colour.
int pixels(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return found;
}

} // namespace

void TestRealWindow::showsASample_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("4 GPUs") << u"sample:ac922-4gpu"_s << QSize(1280, 800) << u"window-4gpu"_s;
    QTest::newRow("6 GPUs") << u"sample:ac922-6gpu"_s << QSize(1600, 1000) << u"window-6gpu"_s;
}

void TestRealWindow::showsASample()
{
    QFETCH(QString, host);
    QFETCH(QSize, size);
    QFETCH(QString, name);
    startProgram({u"--host"_s, host});
    QString window; // its id, or empty as long as it is not there
    QTRY_VERIFY_WITH_TIMEOUT(!(window = windowOfProgram()).isEmpty(), 60000);
    resizeWindow(window, size);
    // The GPUs' green edges and the links' blue lines are on the screen.
    const Theme theme = Theme::light();
    QTRY_VERIFY_WITH_TIMEOUT(pixels(picture(), theme.gpu) > 1000, 60000);
    // The status bar has come to the lower edge, so the picture is drawn for this size.
    QTRY_COMPARE_WITH_TIMEOUT(picture().pixelColor(size.width() - 2, size.height() - 2),
                              theme.raised, 60000);
    const QImage image = picture(name);
    QCOMPARE(image.size(), size);
    QVERIFY(pixels(image, theme.bridge) > 200);
    QVERIFY(pixels(image, theme.gpu) > 1000);
    QCOMPARE(m_program.state(), QProcess::Running);
}

void TestRealWindow::rehearses()
{
    startProgram({u"--host"_s, u"sample:ac922-4gpu"_s});
    QString window; // its id, or empty as long as it is not there
    QTRY_VERIFY_WITH_TIMEOUT(!(window = windowOfProgram()).isEmpty(), 60000);
    resizeWindow(window, QSize(1280, 800));
    const Theme theme = Theme::light();
    QTRY_VERIFY_WITH_TIMEOUT(pixels(picture(), theme.gpu) > 1000, 60000);
    const int good = pixels(picture(), theme.good);
    // Without a window manager nobody gives the window the keys but us.
    const auto focus = [&] {
        run(u"xdotool"_s, {u"windowfocus"_s, window});
        return run(u"xdotool"_s, {u"getwindowfocus"_s});
    };
    QTRY_COMPARE_WITH_TIMEOUT(focus(), window, 30000);
    run(u"xdotool"_s, {u"key"_s, u"ctrl+r"_s});
    // The headline of a healthy rehearsal is written in the colour of what is good.
    QTRY_VERIFY_WITH_TIMEOUT(pixels(picture(), theme.good) > good + 100, 120000);
    QVERIFY(!picture(u"window-rehearsal"_s).isNull());
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
    startProgram(arguments);
    QString said;
    QTRY_VERIFY_WITH_TIMEOUT(
        (said += QString::fromUtf8(m_program.readAllStandardError())).contains(text), 60000);
    // And in the window, which stays.
    QTRY_VERIFY_WITH_TIMEOUT(pixels(picture(), Theme::light().errorFill) > 1000, 60000);
    QCOMPARE(m_program.state(), QProcess::Running);
}

void TestRealWindow::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("no value") << QStringList{u"--host"_s};
    QTest::newRow("two plans") << QStringList{u"a.redbud"_s, u"b.redbud"_s};
}

void TestRealWindow::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    startProgram(arguments);
    QVERIFY(m_program.waitForFinished(60000));
    QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_program.exitCode(), 2);
    QVERIFY(!m_program.readAllStandardError().isEmpty());
    QVERIFY(m_program.readAllStandardOutput().isEmpty());
}

void TestRealWindow::helpNeedsNoDisplay()
{
    QProcessEnvironment environment = m_environment;
    environment.remove(u"DISPLAY"_s);
    m_program.setProcessEnvironment(environment);
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        m_program.start(m_binary, {option});
        QVERIFY(m_program.waitForFinished(60000));
        QCOMPARE(m_program.exitCode(), 0);
        QVERIFY(m_program.readAllStandardOutput().contains("redbud"));
    }
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestRealWindow)
#include "testrealwindow.moc"
