// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/duration.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Duration", text);
}

} // namespace

QString durationForPeople(qint64 seconds)
{
    seconds = std::max<qint64>(0, seconds);
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return tr("%1 min").arg(seconds / 60);
    if (seconds < qint64(48) * 3600)
        return tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60);
    return tr("%1 days").arg(seconds / 86400);
}

} // namespace redbud
