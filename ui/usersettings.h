// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QSettings>

namespace redbud
{

/// What the window remembers for this user: an INI file, so that it can be read and mended by hand.
inline QSettings userSettings()
{
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("redbud"),
            QStringLiteral("redbud")};
}

} // namespace redbud
