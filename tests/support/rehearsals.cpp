// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/rehearsals.h"

namespace redbud::test
{

RehearsalReport rehearsed(const Host &host, const Plan &plan, const RehearsalOptions &options)
{
    const Result<RehearsalReport> report = rehearse(host, plan, options);
    if (!report)
        qFatal("%s", qUtf8Printable(report.error().text()));
    return *report;
}

QByteArray told(const RehearsalReport &report)
{
    QStringList lines = report.findings;
    for (const TreeDifference &difference : report.differences) {
        lines.append(describe(difference, QStringLiteral("prediction"), QStringLiteral("live")));
    }
    return (lines + report.log).join(u'\n').toUtf8();
}

} // namespace redbud::test
