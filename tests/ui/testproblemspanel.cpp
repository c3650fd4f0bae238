// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/ui/widgetnames.h"
#include "ui/panels/problemspanel.h"

#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include <memory>

namespace redbud
{

using namespace Qt::StringLiterals;

/// The list of problems: filters, fixes, waivers.
class TestProblemsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filtersByText_data();
    void filtersByText();
    void filtersByKind();
    void barIsThereForLongLists();
    void barStaysWhileItHides();
    void everyFixKeepsItsButton();
    void keysFixAndWaive();
    void keysRepairOneAfterTheOther();
    void waiverHasAReason();
    void nothingIsWaivedWithoutAnAnswer();
    void saysThatNothingMatches();

private:
    QTreeView *view() const { return m_panel->findChild<QTreeView *>(); }
    QLineEdit *search() const { return m_panel->findChild<QLineEdit *>(); }
    QStringList shown() const;
    int buttons() const;
    /// Answers the question for a reason that comes next.
    void answerNext(const QString &reason, bool accept);

    std::unique_ptr<ProblemsPanel> m_panel;
};

namespace
{

Problem problem(Severity severity, const QString &rule, const QString &message, bool fix = true)
{
    Problem made;
    made.severity = severity;
    made.rule = rule;
    made.message = message;
    made.where = {VphbIndex{3}};
    if (fix)
        made.fix = Fix{u"Mend "_s + rule, {SetName{u"x"_s}}};
    return made;
}

QList<Problem> problems()
{
    QList<Problem> all{problem(Severity::Error, u"mixed-groups"_s, u"two groups"_s),
                       problem(Severity::Warning, u"numa"_s, u"far memory"_s),
                       problem(Severity::Info, u"order"_s, u"odd order"_s, false),
                       problem(Severity::Error, u"odd"_s, u"an odd thing"_s)};
    all.last().waived = true;
    all.last().waivedBecause = u"a try"_s;
    return all;
}

} // namespace

void TestProblemsPanel::init()
{
    m_panel = std::make_unique<ProblemsPanel>();
    m_panel->resize(900, 400);
    m_panel->setProblems(problems(), true);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestProblemsPanel::cleanup()
{
    m_panel.reset();
}

QStringList TestProblemsPanel::shown() const
{
    QStringList rules;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        rules += view()->model()->index(row, 0).data(ProblemsModel::RuleRole).toString();
    return rules;
}

int TestProblemsPanel::buttons() const
{
    int found = 0;
    for (int row = 0; row < view()->model()->rowCount(); ++row)
        found += view()->indexWidget(view()->model()->index(row, ProblemsModel::FixColumn)) ? 1 : 0;
    return found;
}

void TestProblemsPanel::answerNext(const QString &reason, bool accept)
{
    QTimer::singleShot(0, this, [this, reason, accept] {
        auto *dialog = m_panel->findChild<QInputDialog *>();
        QVERIFY(dialog);
        QCOMPARE(test::namelessWidgets(dialog), QStringList());
        dialog->setTextValue(reason);
        accept ? dialog->accept() : dialog->reject();
    });
}

void TestProblemsPanel::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rules");
    QTest::newRow("none") << QString()
                          << QStringList{u"mixed-groups"_s, u"numa"_s, u"order"_s, u"odd"_s};
    QTest::newRow("message") << u"FAR"_s << QStringList{u"numa"_s};
    QTest::newRow("rule") << u"mixed-"_s << QStringList{u"mixed-groups"_s};
    QTest::newRow("reason") << u"try"_s << QStringList{u"odd"_s};
    QTest::newRow("two words") << u"odd order"_s << QStringList{u"order"_s};
    QTest::newRow("place") << u"vphb"_s
                           << QStringList{u"mixed-groups"_s, u"numa"_s, u"order"_s, u"odd"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList();
}

void TestProblemsPanel::filtersByText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, rules);
    search()->setText(text);
    QCOMPARE(shown(), rules);
}

void TestProblemsPanel::filtersByKind()
{
    const QList<QToolButton *> kinds = m_panel->findChildren<QToolButton *>();
    QList<QToolButton *> checkable;
    for (QToolButton *button : kinds) {
        if (button->isCheckable())
            checkable.append(button);
    }
    QCOMPARE(checkable.size(), 4);
    const QStringList texts{u"Errors 1"_s, u"Warnings 1"_s, u"Notes 1"_s, u"Waived 1"_s};
    const QStringList rules{u"mixed-groups"_s, u"numa"_s, u"order"_s, u"odd"_s};
    for (int kind = 0; kind < 4; ++kind) {
        QCOMPARE(checkable[kind]->text(), texts[kind]);
        checkable[kind]->click();
        QStringList others = rules;
        others.removeAt(kind);
        QCOMPARE(shown(), others);
        checkable[kind]->click();
        QCOMPARE(shown(), rules);
    }
}

void TestProblemsPanel::barIsThereForLongLists()
{
    view()->setFocus();
    QVERIFY(search()->isVisible());
    m_panel->setProblems(problems().first(2), true);
    QVERIFY(!search()->isVisible());
}

void TestProblemsPanel::barStaysWhileItHides()
{
    search()->setText(u"far"_s);
    m_panel->setProblems(problems().first(2), true);
    QVERIFY(search()->isVisible());
    m_panel->setProblems({problems()[1]}, true);
    QVERIFY(search()->isVisible());
    QCOMPARE(shown(), QStringList{u"numa"_s});
}

void TestProblemsPanel::everyFixKeepsItsButton()
{
    QCOMPARE(buttons(), 2);
    search()->setText(u"far"_s);
    QCOMPARE(buttons(), 1);
    search()->clear();
    QCOMPARE(buttons(), 2);
    // More than get a button: those that filtering brings to the front have theirs.
    QList<Problem> many;
    for (int i = 0; i < 400; ++i)
        many += problem(Severity::Error, u"rule"_s, i < 300 ? u"front %1"_s.arg(i) : u"back"_s);
    m_panel->setProblems(many, true);
    QCOMPARE(buttons(), 200);
    search()->setText(u"back"_s);
    QCOMPARE(shown().size(), 100);
    QCOMPARE(buttons(), 100);
}

void TestProblemsPanel::keysFixAndWaive()
{
    QSignalSpy fixed(m_panel.get(), &ProblemsPanel::fixWanted);
    QSignalSpy waived(m_panel.get(), &ProblemsPanel::waiveWanted);
    search()->setText(u"far"_s);
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_F8);
    QCOMPARE(fixed.count(), 1);
    QCOMPARE(fixed[0][0].value<Problem>().rule, u"numa"_s);
    answerNext(u"for now"_s, true);
    QTest::keyClick(view(), Qt::Key_F9);
    QCOMPARE(waived.count(), 1);
    QCOMPARE(waived[0][0].value<Problem>().rule, u"numa"_s);
    // What is waived needs no reason to be so no longer.
    search()->setText(u"try"_s);
    m_panel->activateWindow();
    view()->setFocus();
    QTRY_VERIFY(view()->hasFocus());
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_F9);
    QCOMPARE(waived.count(), 2);
    QCOMPARE(waived[1][0].value<Problem>().rule, u"odd"_s);
    QCOMPARE(waived[1][1].toBool(), false);
}

void TestProblemsPanel::keysRepairOneAfterTheOther()
{
    QList<Problem> left = problems().first(2);
    m_panel->setProblems(left, true);
    connect(m_panel.get(), &ProblemsPanel::fixWanted, this, [&](const Problem &fixed) {
        left.removeOne(fixed);
        m_panel->setProblems(left, true);
    });
    const QSignalSpy activated(m_panel.get(), &ProblemsPanel::activated);
    const auto isSelected = [this](int row) {
        return view()->currentIndex().row() == row &&
               view()->selectionModel()->isRowSelected(row, {});
    };
    m_panel->activateWindow();
    search()->setFocus();
    view()->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(view()->hasFocus());
    QVERIFY(isSelected(0));
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(isSelected(1));
    QTest::keyClick(view(), Qt::Key_F8);
    QCOMPARE(left.size(), 1);
    QVERIFY(isSelected(0));
    QTest::keyClick(view(), Qt::Key_F8);
    QVERIFY(left.isEmpty());
    QCOMPARE(activated.count(), 0);
}

void TestProblemsPanel::waiverHasAReason()
{
    QSignalSpy waived(m_panel.get(), &ProblemsPanel::waiveWanted);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    view()->setFocus();
    answerNext(u"  to see   it break "_s, true);
    QTest::keyClick(view(), Qt::Key_F9);
    QCOMPARE(waived.count(), 1);
    QCOMPARE(waived[0][1].toBool(), true);
    QCOMPARE(waived[0][2].toString(), u"to see it break"_s);
}

void TestProblemsPanel::nothingIsWaivedWithoutAnAnswer()
{
    QSignalSpy waived(m_panel.get(), &ProblemsPanel::waiveWanted);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    view()->setFocus();
    answerNext(u"no"_s, false);
    QTest::keyClick(view(), Qt::Key_F9);
    QCOMPARE(waived.count(), 0);
}

void TestProblemsPanel::saysThatNothingMatches()
{
    search()->setText(u"zebra"_s);
    QVERIFY(!view()->isVisible());
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == u"None of 4 problems matches."_s;
    }));
}

} // namespace redbud

QTEST_MAIN(redbud::TestProblemsPanel)
#include "testproblemspanel.moc"
