// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// "21 s", "12 min", "3 h 7 min", "4 days": a length of time for people; negative ones are 0.
QString durationForPeople(qint64 seconds);

} // namespace redbud
