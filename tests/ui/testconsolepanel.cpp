// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/console/consolepanel.h"
#include "ui/console/consolesearchbar.h"
#include "ui/console/consoleview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace redbud;
using namespace Qt::StringLiterals;

/// The console with its buttons and its search.
class TestConsolePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsolePanel> m_panel;

    ConsoleView *view() const { return m_panel->findChild<ConsoleView *>(); }
    ConsoleSearchBar *searchBar() const { return m_panel->findChild<ConsoleSearchBar *>(); }
    QLineEdit *searchText() const { return searchBar()->findChild<QLineEdit *>(); }
    QString places() const { return searchBar()->findChild<QLabel *>()->text(); }

    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_panel->findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    void print(const QByteArray &bytes)
    {
        m_panel->received(bytes);
        QTest::qWait(60);
    }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<ConsolePanel>();
        m_panel->resize(1000, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_panel->activateWindow();
        m_panel->setFocus();
    }

    void bytesGoBothWays()
    {
        QSignalSpy typed(m_panel.get(), &ConsolePanel::typed);
        print("login: \x1b[6n");
        QCOMPARE(typed.takeFirst().constFirst().toByteArray(), "\x1b[1;8R");
        QVERIFY(view()->hasFocus());
        QTest::keyClicks(view(), u"root"_s);
        QCOMPARE(typed.size(), 4);
        m_panel->setReadOnly(true);
        typed.clear();
        print("\x1b[6n");
        QTest::keyClicks(view(), u"root"_s);
        QVERIFY(typed.isEmpty());
    }

    void saysTheState()
    {
        m_panel->setState(u"Connected"_s);
        QCOMPARE(m_panel->findChild<QLabel *>(u"consoleState"_s)->text(), u"Connected"_s);
    }

    void showsTheGuestsTitle()
    {
        const auto *state = m_panel->findChild<QLabel *>(u"consoleState"_s);
        m_panel->setState(u"Connected"_s);
        print("\x1b]0;root@guest: <b>~</b>\x07");
        QCOMPARE(state->text(), u"Connected: root@guest: <b>~</b>"_s);
        QCOMPARE(state->textFormat(), Qt::PlainText);
        QCOMPARE(state->toolTip(), u"<qt>root@guest: &lt;b&gt;~&lt;/b&gt;</qt>"_s);
        m_panel->setState(u"Ended"_s);
        QCOMPARE(state->text(), u"Ended: root@guest: <b>~</b>"_s);
        print("\x1b]2;" + QByteArray(200, 'x') + "\x07");
        QCOMPARE(state->text(), u"Ended: "_s + QString(60, u'x') + u'…');
        QCOMPARE(state->toolTip(), u"<qt>"_s + QString(200, u'x') + u"</qt>"_s);
        print("\x1b]2;\x07");
        QCOMPARE(state->text(), u"Ended"_s);
        QVERIFY(state->toolTip().isEmpty());
    }

    void finds()
    {
        print(QByteArray("error one\r\n") + QByteArray("fill\r\n").repeated(200) +
              "Error two\r\nno error here\r\n# ");
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(searchBar()->isVisible());
        QVERIFY(searchText()->hasFocus());
        QTest::keyClicks(searchText(), u"error"_s);
        QCOMPARE(places(), u"3 of 3"_s); // the last first
        QCOMPARE(view()->selection().from, (TerminalPosition{202, 3}));
        QTest::keyClick(searchText(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(places(), u"2 of 3"_s);
        button(u"Previous"_s)->click();
        QCOMPARE(places(), u"1 of 3"_s);
        QCOMPARE(view()->topLine(), 0); // it is shown
        QTest::keyClick(searchText(), Qt::Key_Return);
        QTest::keyClick(searchText(), Qt::Key_Return);
        QCOMPARE(places(), u"3 of 3"_s);
        button(u"Next"_s)->click();
        QCOMPARE(places(), u"1 of 3"_s);
        searchBar()->findChild<QCheckBox *>()->click();
        QCOMPARE(places(), u"1 of 2"_s);
        print("error four\r\n"); // counted again after a while
        QTRY_COMPARE(places(), u"1 of 3"_s);
        QTest::keyClicks(searchText(), u"x"_s);
        QCOMPARE(places(), u"Not found"_s);
        QVERIFY(view()->selection().isEmpty());
        QTest::keyClick(searchText(), Qt::Key_Escape);
        QVERIFY(!searchBar()->isVisible());
        QVERIFY(view()->hasFocus());
    }

    void copiesAndClears()
    {
        print("one\r\ntwo\r\n# ");
        QVERIFY(!button(u"Copy"_s)->isEnabled());
        view()->setSelection({{0, 0}, {1, 3}});
        button(u"Copy"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"one\ntwo"_s);
        button(u"Clear"_s)->click();
        QCOMPARE(m_panel->terminal().plainText(), u"#\n"_s);
        QVERIFY(!button(u"Copy"_s)->isEnabled());
        QVERIFY(view()->hasFocus());
    }

    void saves()
    {
        print("\x1b[31mGr\xc3\xbc\xc3\x9f"
              "e\x1b[0m\r\n" +
              QByteArray("x\r\n").repeated(100));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"console.txt"_s);
        QVERIFY(m_panel->saveTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "Gr\xc3\xbc\xc3\x9f"
                                 "e\n" +
                                     QByteArray("x\n").repeated(100));
        const auto failed = m_panel->saveTo(folder.filePath(u"no/such/folder"_s));
        QVERIFY(!failed);
    }

    /// 20 MB at once and 20 MB in pieces: the event loop goes on turning, and the end is shown.
    void aFloodDoesNotStallTheWindow()
    {
        const QByteArray line = QByteArray(78, 'x') + "\r\n";
        const QByteArray piece = line.repeated(64LL * 1024 / line.size());
        int turns = 0;
        QTimer watchdog;
        connect(&watchdog, &QTimer::timeout, this, [&turns] { ++turns; });
        watchdog.start(0);
        m_panel->received(piece.repeated(20LL * 1024 * 1024 / piece.size()) + "end of one");
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->terminal().plainText().endsWith(u"end of one\n"_s),
                                 60000);
        // 1 MiB is left of it, at most 256 KiB for a turn.
        QVERIFY2(turns >= 4, qPrintable(QString::number(turns)));

        turns = 0;
        int sent = 0;
        QTimer guest;
        connect(&guest, &QTimer::timeout, this, [&] {
            if (++sent <= 320)
                m_panel->received(piece);
            else if (sent == 321)
                m_panel->received("end of two");
        });
        guest.start(0);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->terminal().plainText().endsWith(u"end of two\n"_s),
                                 60000);
        QVERIFY2(turns >= 320, qPrintable(QString::number(turns)));
    }

    void everythingHasAName()
    {
        searchBar()->open();
        int widgets = 0;
        for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus)
                continue;
            ++widgets;
            const auto *box = qobject_cast<const QCheckBox *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (box && !box->text().isEmpty()),
                     widget->metaObject()->className());
        }
        QVERIFY(widgets >= 10);
    }
};

QTEST_MAIN(TestConsolePanel)
#include "testconsolepanel.moc"
