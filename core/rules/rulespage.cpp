// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/rulespage.h"

#include "core/rules/ruleset.h"

namespace redbud
{

namespace
{

constexpr qsizetype widestLine = 120;

QString shown(const char *text)
{
    return QCoreApplication::translate("Rule", text);
}

QString idOf(const Rule &rule)
{
    return QString::fromLatin1(rule.id);
}

/// Breaks at spaces; a line ends the text.
QString wrapped(const QString &text)
{
    QString lines;
    qsizetype length = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const bool fits = length == 0 || length + 1 + word.size() <= widestLine;
        if (length > 0)
            lines += fits ? u' ' : u'\n';
        length = fits && length > 0 ? length + 1 + word.size() : word.size();
        lines += word;
    }
    return lines + u'\n';
}

} // namespace

QString rulesAsText()
{
    QString text;
    for (const RuleFamily &family : ruleFamilies()) {
        text += shown(family.title) + QStringLiteral("\n\n");
        for (const Rule &rule : family.rules) {
            text += QStringLiteral("%1 (%2)\n").arg(idOf(rule), severityName(rule.severity));
            text += QStringLiteral("%1. %2\n\n").arg(shown(rule.title), shown(rule.explanation));
        }
    }
    return text;
}

QString rulesAsMarkdown()
{
    QString page = QStringLiteral("# %1\n\n").arg(Rule::tr("The rules of a check"));
    page += wrapped(Rule::tr(
        "A rule looks at a plan and a host and reports problems. An error means that QEMU would "
        "refuse the plan, crash, abort, or silently lose NVLink2; a warning that it runs, but not "
        "as one would want; an info is worth knowing. Given here is the gravest that a rule "
        "reports. A plan can waive a rule by its id, because odd set-ups are useful for "
        "debugging: its problems are then shown as waived and do not count as errors. What a scan "
        "could not tell is no problem."));
    page += u'\n';
    page += wrapped(Rule::tr("Where it says \"shown on QEMU\", a test of this repository lets the "
                             "real QEMU do what the rule says, with simulated devices."));
    page += u'\n';
    page += wrapped(Rule::tr("This page is the output of `redbudctl rules --markdown`."));
    for (const RuleFamily &family : ruleFamilies()) {
        page += QStringLiteral("\n## %1\n").arg(shown(family.title));
        for (const Rule &rule : family.rules) {
            const QString proof =
                rule.proof == Proof::Qemu ? Rule::tr(", shown on QEMU") : QString();
            page += QStringLiteral("\n### `%1`: %2\n\n").arg(idOf(rule), shown(rule.title));
            page += wrapped(QStringLiteral("*%1%2.* %3")
                                .arg(severityName(rule.severity), proof, shown(rule.explanation)));
        }
    }
    return page;
}

} // namespace redbud
