// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/terminals.h"
#include "ui/console/consoleview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace redbud;
using namespace redbud::test;
using namespace Qt::StringLiterals;

/// The widget that shows a terminal.
class TestConsoleView : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Terminal> m_terminal;
    ConsoleView *m_view = nullptr;
    QByteArray m_sent;
    QRegion m_painted;

    /// Waits until it has been painted, so that nothing else is on its way.
    void settle()
    {
        QTest::qWait(60);
        QCoreApplication::processEvents();
    }

    void print(QByteArrayView bytes)
    {
        feed(*m_terminal, bytes);
        settle();
    }

    QImage picture() const { return m_view->viewport()->grab().toImage(); }

    QPoint middleOf(const TerminalPosition &position) const
    {
        return m_view->cellRect(position).center();
    }

    /// Where between two characters is.
    QPoint before(const TerminalPosition &position) const
    {
        const QRect cell = m_view->cellRect(position);
        return {cell.left(), cell.center().y()};
    }

    /// Whether anything in a cell has another colour than @a fill.
    bool hasInk(const QImage &image, const TerminalPosition &position, const QColor &fill) const
    {
        const QRect cell = m_view->cellRect(position);
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right(); ++x) {
                if (image.pixelColor(x, y) != fill)
                    return true;
            }
        }
        return false;
    }

    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, m_view->viewport()->mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object == m_view->viewport())
            m_painted += static_cast<QPaintEvent *>(event)->region();
        return QObject::eventFilter(object, event);
    }

private Q_SLOTS:
    void init()
    {
        m_terminal = std::make_unique<Terminal>();
        m_window = std::make_unique<QWidget>();
        m_view = new ConsoleView(m_terminal.get());
        auto *layout = new QVBoxLayout(m_window.get());
        layout->addWidget(new QLineEdit);
        layout->addWidget(m_view);
        layout->addWidget(new QLineEdit);
        m_sent.clear();
        connect(m_terminal.get(), &Terminal::output, this,
                [this](const QByteArray &bytes) { m_sent += bytes; });
        m_window->resize(1200, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_view->setFocus();
        settle();
        m_view->viewport()->installEventFilter(this);
    }

    void cleanup() { m_window.reset(); }

    void paintsTextAndColours()
    {
        const ConsoleColors colors(Theme::light());
        print("ab\x1b[41m  \x1b[0;7m  \x1b[0m \x1b[4m \x1b[0;38;2;10;20;30mW\x1b[0m "
              "\x1b[8mW\x1b[?25l");
        const QImage image = picture();
        QVERIFY(hasInk(image, {0, 0}, colors.fill()));
        TerminalAttributes red;
        red.background = TerminalColor::indexed(1);
        QCOMPARE(image.pixelColor(middleOf({0, 2})), colors.of(red, false).fill);
        QVERIFY(!hasInk(image, {0, 3}, colors.of(red, false).fill)); // to the last pixel
        QVERIFY(!hasInk(image, {0, 4}, colors.text()));              // reverse
        QVERIFY(!hasInk(image, {0, 6}, colors.fill()));
        QVERIFY(hasInk(image, {0, 7}, colors.fill())); // underlined
        QVERIFY(hasInk(image, {0, 8}, colors.fill()));
        QVERIFY(!hasInk(image, {0, 10}, colors.fill())); // concealed
        QVERIFY(!hasInk(image, {0, 11}, colors.fill()));
    }

    void columnsAreAligned()
    {
        // Whatever stands before: plain text, bold, other fonts, wide characters.
        print("\x1b[?25l" + QByteArray(40, 'i') + " |\r\n\x1b[1;3m" + QByteArray(40, 'W') +
              "\x1b[0m |\r\n" + u"─"_s.repeated(40).toUtf8() + " |\r\n" +
              u"日"_s.repeated(20).toUtf8() + " |\r\n" + u"א"_s.repeated(40).toUtf8() + " |\r\n");
        const QImage image = picture();
        const ConsoleColors colors(Theme::light());
        const QRect first = m_view->cellRect({0, 41});
        const QImage bar = image.copy(first);
        for (int row = 0; row < 5; ++row) {
            QVERIFY2(hasInk(image, {row, 41}, colors.fill()), qPrintable(QString::number(row)));
            QCOMPARE(image.copy(m_view->cellRect({row, 41})), bar);
            QVERIFY(!hasInk(image, {row, 42}, colors.fill()));
        }
    }

    void showsTheCursor()
    {
        const ConsoleColors colors(Theme::light());
        print("abc");
        QVERIFY(!hasInk(picture(), {0, 3}, colors.text())); // a full block
        m_window->findChild<QLineEdit *>()->setFocus();
        settle();
        QImage image = picture();
        QCOMPARE(image.pixelColor(middleOf({0, 3})), colors.fill()); // an outline
        QCOMPARE(image.pixelColor(m_view->cellRect({0, 3}).topLeft()), colors.text());
        print("\x1b[?25l");
        image = picture();
        QVERIFY(!hasInk(image, {0, 3}, colors.fill()));
    }

    void paintsOnlyWhatChanged()
    {
        print("\x1b[3;1Hthird\x1b[9;1Hninth");
        m_painted = {};
        print("X");
        QVERIFY(!m_painted.isEmpty());
        const QRect row = m_view->cellRect({8, 0});
        QVERIFY2(m_painted.boundingRect().top() >= row.top() &&
                     m_painted.boundingRect().bottom() <= row.bottom(),
                 qPrintable(QString::number(m_painted.boundingRect().height())));
        m_painted = {};
        settle();
        QVERIFY(m_painted.isEmpty());
    }

    void fitsTheTerminalButNotBelowWhatGuestsExpect()
    {
        QCOMPARE(m_terminal->rows(), std::max(24, m_view->visibleRows()));
        QVERIFY(m_terminal->columns() > 80);
        m_window->resize(300, 300);
        settle();
        QCOMPARE(m_terminal->rows(), 24);
        QCOMPARE(m_terminal->columns(), 80);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        // Few lines are shown from the top, more at their end, and the cursor always.
        print("a\r\nb");
        QCOMPARE(m_view->topLine(), 0);
        print("\x1b[24;1Hlast");
        QCOMPARE(m_view->topLine(), 24 - m_view->visibleRows());
        print("\x1b[2;1H");
        QCOMPARE(m_view->topLine(), 1);
    }

    void staysAtTheEndUnlessScrolledAway()
    {
        QByteArray lines;
        for (int i = 0; i < 200; ++i)
            lines += "line " + QByteArray::number(i) + "\r\n";
        print(lines);
        QScrollBar *bar = m_view->verticalScrollBar();
        QCOMPARE(m_view->topLine(), m_terminal->screenLine());
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(m_view, Qt::Key_PageUp, Qt::ShiftModifier);
        const qint64 top = m_view->topLine();
        QCOMPARE(top, m_terminal->screenLine() - m_view->visibleRows());
        print(lines);
        QCOMPARE(m_view->topLine(), top);
        QVERIFY(bar->value() < bar->maximum());
        // What scrolls out of what is kept cannot be shown for ever.
        for (int i = 0; i < 60; ++i)
            print(lines);
        QCOMPARE(m_view->topLine(), m_terminal->firstLine());
        QTest::keyClick(m_view, Qt::Key_X);
        QCOMPARE(m_view->topLine(), m_terminal->screenLine());
        QTest::keyClick(m_view, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_view->topLine(), m_terminal->firstLine());
        QTest::keyClick(m_view, Qt::Key_End, Qt::ShiftModifier);
        print("more\r\n");
        QCOMPARE(m_view->topLine(), m_terminal->screenLine());
        QCOMPARE(m_sent, "x");
    }

    void selectsWithTheMouse()
    {
        QSignalSpy changed(m_view, &ConsoleView::selectionChanged);
        print("hello world\r\nsecond /dev/vfio/1, line\r\n");
        drag(before({0, 6}), before({1, 6}));
        QCOMPARE(m_view->selectedText(), u"world\nsecond"_s);
        QVERIFY(!changed.isEmpty());
        const ConsoleColors colors(Theme::light());
        const QImage image = picture();
        QVERIFY(hasInk(image, {0, 6}, colors.selection().fill));
        QCOMPARE(image.pixelColor(m_view->cellRect({0, 6}).topLeft()), colors.selection().fill);
        QCOMPARE(image.pixelColor(m_view->cellRect({0, 5}).topLeft()), colors.fill());
        QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"world\nsecond"_s);
        // Backward, and a word, and a line.
        drag(before({1, 6}), before({0, 6}));
        QCOMPARE(m_view->selectedText(), u"world\nsecond"_s);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middleOf({1, 10}));
        QCOMPARE(m_view->selectedText(), u"/dev/vfio/1"_s);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middleOf({1, 10}));
        QCOMPARE(m_view->selectedText(), u"second /dev/vfio/1, line"_s);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middleOf({1, 10}));
        m_view->selectAll();
        QCOMPARE(m_view->selectedText(), u"hello world\nsecond /dev/vfio/1, line\n"_s);
        // It stays with its text.
        m_view->setSelection({{0, 0}, {0, 5}});
        print(QByteArray("\r\n").repeated(100));
        QCOMPARE(m_view->selectedText(), u"hello"_s);
    }

    void keysGoToTheGuest_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const char *name, Qt::Key key, Qt::KeyboardModifiers modifiers,
                            const char *sent) {
            QTest::newRow(name) << int(key) << int(modifiers) << QByteArray(sent);
        };
        row("Tab", Qt::Key_Tab, Qt::NoModifier, "\t");
        row("Shift+Tab", Qt::Key_Backtab, Qt::ShiftModifier, "\x1b[Z");
        row("Up", Qt::Key_Up, Qt::NoModifier, "\x1b[A");
        row("Page Up", Qt::Key_PageUp, Qt::NoModifier, "\x1b[5~");
        row("Ctrl+C", Qt::Key_C, Qt::ControlModifier, "\x03");
        row("F1", Qt::Key_F1, Qt::NoModifier, "\x1bOP");
        row("Escape", Qt::Key_Escape, Qt::NoModifier, "\x1b");
        row("Ctrl+Shift+F is the window's", Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier, "");
        row("Ctrl+Tab is the window's", Qt::Key_Tab, Qt::ControlModifier, "");
    }

    void keysGoToTheGuest()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QVERIFY(m_view->hasFocus());
        // A shortcut of the window with the same keys must not get in the way.
        QAction action;
        action.setShortcut(QKeySequence(key | modifiers));
        m_window->addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        QTest::keyClick(m_view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QTEST(m_sent, "sent");
        QCOMPARE(triggered.isEmpty(), !m_sent.isEmpty());
        QVERIFY(m_view->hasFocus());
    }

    void aKeyLeaves()
    {
        QTest::keyClick(m_view, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_view->hasFocus());
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>());
        QVERIFY(m_sent.isEmpty());
        QVERIFY(m_view->accessibleDescription().contains(u"Ctrl+Shift+Tab"_s));
    }

    void pastes()
    {
        QApplication::clipboard()->setText(u"ls\npwd\n"_s);
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_sent, "ls\rpwd\r");
    }

    void readOnlySendsNothing()
    {
        print(QByteArray("x\r\n").repeated(200));
        m_view->setReadOnly(true);
        QApplication::clipboard()->setText(u"ls"_s);
        QTest::keyClick(m_view, Qt::Key_A);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_PageUp);
        QCOMPARE(m_view->topLine(), m_terminal->screenLine() - m_view->visibleRows());
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->topLine(), m_terminal->screenLine() - m_view->visibleRows() + 1);
        QVERIFY(m_view->hasFocus());
        QTest::keyClick(m_view, Qt::Key_Tab);
        QVERIFY(!m_view->hasFocus());
        QVERIFY(m_sent.isEmpty());
    }

    void screenReadersHearTheScreen()
    {
        print(QByteArray("gone\r\n").repeated(200) + "\x1b[H\x1b[2Jfirst\r\nsecond");
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_view);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->role(), QAccessible::Terminal);
        QCOMPARE(accessible->text(QAccessible::Name), u"Serial console"_s);
        QAccessibleTextInterface *text = accessible->textInterface();
        QVERIFY(text != nullptr);
        QCOMPARE(text->text(0, text->characterCount()), u"first\nsecond"_s);
        QCOMPARE(text->cursorPosition(), 12);
        const QRect place = text->characterRect(6);
        QCOMPARE(m_view->viewport()->mapFromGlobal(place.topLeft()),
                 m_view->cellRect({m_terminal->screenLine() + 1, 0}).topLeft());
        QCOMPARE(text->offsetAtPoint(place.center()), 6);
    }

    /// The reverse of each other, without looking at each character.
    void screenReadersFindCharacters()
    {
        const int columns = m_terminal->columns();
        print(QByteArray("gone\r\n").repeated(200) + "\x1b[H\x1b[2Ja\xe6\x97\xa5" +
              "e\xcc\x81\r\n\r\n" + QByteArray(columns, 'x') + "y\r\nend");
        QAccessibleTextInterface *text =
            QAccessible::queryAccessibleInterface(m_view)->textInterface();
        const qint64 top = m_terminal->screenLine();
        const auto offsetAt = [&](qint64 row, int column) {
            const QPoint middle = m_view->cellRect({top + row, column}).center();
            return text->offsetAtPoint(m_view->viewport()->mapToGlobal(middle));
        };
        QCOMPARE(offsetAt(0, 0), 0);
        QCOMPARE(offsetAt(0, 1), 1);
        QCOMPARE(offsetAt(0, 2), 1); // the right half
        QCOMPARE(offsetAt(0, 3), 2);
        QCOMPARE(offsetAt(0, 4), 4); // the line feed
        QCOMPARE(offsetAt(0, 5), -1);
        QCOMPARE(offsetAt(1, 0), 5);
        QCOMPARE(offsetAt(1, 1), -1);
        QCOMPARE(offsetAt(2, columns - 1), 6 + columns - 1);
        QCOMPARE(offsetAt(3, 0), 6 + columns);
        QCOMPARE(offsetAt(4, 2), 6 + columns + 4);
        QCOMPARE(offsetAt(4, 3), -1); // the cursor, behind the text
        QCOMPARE(offsetAt(5, 0), -1);
        QCOMPARE(text->offsetAtPoint({-10000, 10}), -1);
        for (int offset = 0; offset < text->characterCount(); ++offset) {
            const int found = text->offsetAtPoint(text->characterRect(offset).center());
            QCOMPARE(found, offset == 3 ? 2 : offset); // a mark stands on its letter
        }
        m_view->showLine(m_terminal->firstLine()); // what is told is out of sight
        QCOMPARE(text->offsetAtPoint(
                     m_view->viewport()->mapToGlobal(m_view->viewport()->rect().center())),
                 -1);
    }

    void doublePixels()
    {
        print("\x1b[41m   ");
        QPixmap pixmap(m_view->viewport()->size() * 2);
        pixmap.setDevicePixelRatio(2);
        m_view->viewport()->render(&pixmap);
        const QImage image = pixmap.toImage();
        TerminalAttributes red;
        red.background = TerminalColor::indexed(1);
        const QColor fill = ConsoleColors(Theme::light()).of(red, false).fill;
        const QRect cell = m_view->cellRect({0, 1});
        QCOMPARE(image.pixelColor(cell.topLeft() * 2), fill);
        QCOMPARE(image.pixelColor(cell.bottomRight() * 2 + QPoint(1, 1)), fill);
    }
};

QTEST_MAIN(TestConsoleView)
#include "testconsoleview.moc"
