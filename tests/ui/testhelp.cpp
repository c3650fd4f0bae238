// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/samples.h"
#include "tests/ui/fakerehearsal.h"
#include "tests/ui/fakevms.h"
#include "tests/ui/widgetnames.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/help/hintoverlay.h"
#include "ui/mainwindow.h"
#include "ui/panels/problemspanel.h"
#include "ui/usersettings.h"

#include <QDir>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;
using namespace test;

/// The first steps, and the user guide in the window.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void pagesBelongToWhatHasTheKeyboard();
    void keyOpensThePage();
    void everyLinkLeadsSomewhere_data();
    void everyLinkLeadsSomewhere();
    void firstStepsComeOnce();
    void firstStepsCanBeSkipped();
    void keyboardStaysOnTheCard();
    void nobodyElseIsShownThem();

private:
    void open(bool hints);
    HintOverlay *overlay() const { return m_window->findChild<HintOverlay *>(); }

    QTemporaryDir m_settings;
    FakeRehearsal m_rehearsal;
    FakeVms m_vms;
    std::unique_ptr<MainWindow> m_window;
};

void TestHelp::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestHelp::init()
{
    userSettings().clear();
}

void TestHelp::cleanup()
{
    m_window.reset();
}

void TestHelp::open(bool hints)
{
    Services services;
    services.loadHost = [](const QString &, const std::stop_token &,
                           const ObservedSysroot::Report &) -> Result<Host> {
        return sampleHost(u"ac922-4gpu"_s);
    };
    services.rehearse = m_rehearsal.function();
    services.vms = m_vms.services();
    services.hints = hints;
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    QSignalSpy read(&m_window->document(), &Document::hostChanged);
    m_window->openHost(u"sample:ac922-4gpu"_s);
    QTRY_COMPARE(read.count(), 1);
    QCoreApplication::processEvents();
}

void TestHelp::pagesBelongToWhatHasTheKeyboard()
{
    QWidget top;
    QWidget middle(&top);
    QWidget inner(&middle);
    QCOMPARE(helpPageOf(nullptr), u"window.md"_s);
    QCOMPARE(helpPageOf(&inner), u"window.md"_s);
    top.setProperty(helpPageProperty, u"a.md"_s);
    QCOMPARE(helpPageOf(&inner), u"a.md"_s);
    middle.setProperty(helpPageProperty, u"b.md"_s);
    QCOMPARE(helpPageOf(&inner), u"b.md"_s);
    QCOMPARE(helpPageOf(&top), u"a.md"_s);
}

void TestHelp::keyOpensThePage()
{
    open(false);
    auto *tabs = m_window->findChild<QTabWidget *>();
    QSet<QString> pages;
    for (int i = 0; i < tabs->count(); ++i) {
        const Qt::Key key = i < 9 ? Qt::Key(Qt::Key_1 + i) : Qt::Key_Comma;
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
        QCOMPARE(tabs->currentIndex(), i);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = m_window->findChild<HelpWindow *>();
        QVERIFY(help);
        pages.insert(help->page());
        QVERIFY(!help->findChild<QTextBrowser *>()->toPlainText().isEmpty());
        help->close();
    }
    QVERIFY(pages.contains(u"rules.md"_s));
    QVERIFY(pages.contains(u"binding.md"_s));
    QVERIFY(pages.contains(u"virtual-machines.md"_s));
    QVERIFY(pages.contains(u"window.md"_s));
    QCOMPARE(namelessWidgets(m_window->findChild<HelpWindow *>()), QStringList());
}

void TestHelp::everyLinkLeadsSomewhere_data()
{
    QTest::addColumn<QString>("page");
    const QStringList pages = QDir(u":/docs"_s).entryList({u"*.md"_s});
    QVERIFY(pages.size() > 5);
    for (const QString &page : pages)
        QTest::newRow(qPrintable(page)) << page;
}

/// Within the guide, links and pictures are to be found.
void TestHelp::everyLinkLeadsSomewhere()
{
    QFETCH(QString, page);
    QFile file(u":/docs/"_s + page);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression link(u"\\]\\(([^)#]+)[^)]*\\)"_s);
    for (auto found = link.globalMatch(text); found.hasNext();) {
        const QString target = found.next().captured(1);
        if (!target.startsWith("http"_L1))
            QVERIFY2(QFile::exists(u":/docs/"_s + target), qPrintable(target));
    }
}

void TestHelp::firstStepsComeOnce()
{
    open(true);
    QTRY_VERIFY(overlay());
    QCOMPARE(overlay()->size(), m_window->size());
    QSignalSpy finished(overlay(), &HintOverlay::finished);
    for (int step = 0; step < 3; ++step) {
        QCOMPARE(overlay()->step(), step);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    }
    QCOMPARE(finished.count(), 1);
    QTRY_VERIFY(!overlay());
    open(true);
    QTest::qWait(50);
    QVERIFY(!overlay());
}

void TestHelp::firstStepsCanBeSkipped()
{
    open(true);
    QTRY_VERIFY(overlay());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!overlay());
    QVERIFY(userSettings().value(u"window/hintsSeen"_s).toBool());
}

void TestHelp::keyboardStaysOnTheCard()
{
    open(true);
    QTRY_VERIFY(overlay());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(overlay()->isAncestorOf(m_window->focusWidget()));
    }
    QCOMPARE(namelessWidgets(overlay()), QStringList());
    m_window->resize(1500, 900);
    QTRY_COMPARE(overlay()->size(), m_window->size());
}

void TestHelp::nobodyElseIsShownThem()
{
    open(false);
    QTest::qWait(50);
    QVERIFY(!overlay());
}

} // namespace redbud

QTEST_MAIN(redbud::TestHelp)
#include "testhelp.moc"
