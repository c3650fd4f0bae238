// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/models/problemsmodel.h"
#include "ui/models/readbackmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

Problem problem(Severity severity, const QString &message, bool waived = false)
{
    Problem made;
    made.rule = u"rule"_s;
    made.severity = severity;
    made.message = message;
    made.waived = waived;
    made.where = {PciAddress{4, 4, 0, 0}, VphbIndex{1}};
    return made;
}

} // namespace

class TestUiModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void problems();
    void counts_data();
    void counts();
    void readBack();
};

void TestUiModels::problems()
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    Problem fixable = problem(Severity::Warning, u"w"_s);
    fixable.fix = Fix{u"Do it"_s, {AddVphb{1}}};
    model.setProblems({problem(Severity::Info, u"i"_s), problem(Severity::Error, u"waived"_s, true),
                       fixable, problem(Severity::Error, u"e"_s)});
    QStringList order;
    for (int row = 0; row < model.rowCount(); ++row)
        order += model.index(row, ProblemsModel::MessageColumn).data().toString();
    QCOMPARE(order, QStringList({u"e"_s, u"w"_s, u"i"_s, u"waived"_s}));
    QCOMPARE(model.index(1, ProblemsModel::FixColumn).data().toString(), u"Do it"_s);
    QCOMPARE(model.index(0, 0).data(ProblemsModel::WhereRole).toString(),
             u"0004:04:00.0, vPHB 1"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Error: e"_s);
    QVERIFY(model.index(3, 0).data(ProblemsModel::WaivedRole).toBool());
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestUiModels::counts_data()
{
    QTest::addColumn<QList<Problem>>("problems");
    QTest::addColumn<QString>("text");
    const Problem error = problem(Severity::Error, {});
    const Problem warning = problem(Severity::Warning, {});
    const Problem waived = problem(Severity::Error, {}, true);
    QTest::newRow("none") << QList<Problem>{} << u"✓ No problems"_s;
    QTest::newRow("waived") << QList<Problem>{waived} << u"✓ No problems"_s;
    QTest::newRow("one") << QList<Problem>{error} << u"1 error"_s;
    QTest::newRow("more") << QList<Problem>{error, warning, error, waived}
                          << u"2 errors · 1 warning"_s;
    QTest::newRow("note") << QList<Problem>{problem(Severity::Info, {})} << u"1 note"_s;
}

void TestUiModels::counts()
{
    QFETCH(QList<Problem>, problems);
    QFETCH(QString, text);
    QCOMPARE(problemCounts(problems), text);
}

void TestUiModels::readBack()
{
    ReadBackModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValues({{u"gpu0"_s, u"nvlink2-tgt"_s, u"0x1"_s, u"0x1"_s, {}},
                     {u"gpu1"_s, u"nvlink2-tgt"_s, u"0x2"_s, u"0x0"_s, {}},
                     {u"gpu2"_s, u"nvlink2-tgt"_s, u"0x2"_s, std::nullopt, {}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ReadBackModel::VerdictColumn).data().toString(), u"✓ same"_s);
    QCOMPARE(model.index(1, ReadBackModel::VerdictColumn).data().toString(), u"✗ differs"_s);
    QCOMPARE(model.index(1, ReadBackModel::LiveColumn).data().toString(), u"0x0"_s);
    QCOMPARE(model.index(2, ReadBackModel::LiveColumn).data().toString(), u"absent"_s);
    model.setValues({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace redbud

QTEST_GUILESS_MAIN(redbud::TestUiModels)
#include "testuimodels.moc"
