// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud::cli
{

/// "1 error", "2 errors": the text for one or for several, with the number in place of %1.
inline QString counted(qsizetype number, const QString &one, const QString &several)
{
    return (number == 1 ? one : several).arg(number);
}

} // namespace redbud::cli
