// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/earlyend.h"

#include "core/qemu/qemumessages.h"
#include "core/session/session.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

} // namespace

Error earlyEnd(const SessionRecord &record, const QemuEnd &end)
{
    const QStringList log = lastLog(record);
    const QString words = lastWords(log).join(QStringLiteral(" | "));
    QString explanation;
    for (const Problem &problem : problemsIn(log))
        explanation += u' ' + problem.message;
    return {
        ErrorCode::ProcessFailed,
        tr("QEMU ended before the guest ran: %1. %2%3")
            .arg(describeEnd(end), words.isEmpty() ? tr("It said nothing.") : words, explanation),
        record.name};
}

} // namespace redbud
