// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/problem.h"

namespace redbud
{

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        break;
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        return QStringLiteral("info");
    }
    return QStringLiteral("error");
}

} // namespace redbud
