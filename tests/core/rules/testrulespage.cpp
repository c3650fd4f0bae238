// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleset.h"
#include "core/rules/rulespage.h"
#include "tests/support/goldenfile.h"

#include <QTest>

#include <algorithm>

using namespace redbud;
using namespace redbud::test;

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsExplained()
    {
        const QString text = rulesAsText();
        const QString page = rulesAsMarkdown();
        for (const Rule &rule : ruleSet()) {
            const QString id = QString::fromLatin1(rule.id);
            QVERIFY2(text.contains(id + QStringLiteral(" (") + severityName(rule.severity)),
                     rule.id);
            QVERIFY2(text.contains(QString::fromUtf8(rule.explanation)), rule.id);
            QVERIFY2(page.contains(QStringLiteral("### `%1`: ").arg(id)), rule.id);
        }
    }

    void linesAreShort()
    {
        const QStringList lines = rulesAsMarkdown().split(u'\n');
        QVERIFY(std::ranges::all_of(lines, [](const QString &line) { return line.size() <= 120; }));
    }

    /// REDBUD_UPDATE_GOLDENS=1 writes the page anew.
    void thePageInTheRepositoryIsThisOne()
    {
        QCOMPARE(
            compareWithGolden(QStringLiteral("../../docs/rules.md"), rulesAsMarkdown().toUtf8()),
            QString());
    }
};

QTEST_GUILESS_MAIN(TestRulesPage)
#include "testrulespage.moc"
