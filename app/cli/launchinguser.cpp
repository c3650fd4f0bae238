// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/cli/launchinguser.h"

#include <unistd.h>

namespace redbud::cli
{

std::optional<quint32> launchingUser()
{
    if (::getuid() != 0)
        return ::getuid();
    if (qEnvironmentVariableIsSet("SUDO_UID"))
        return quint32(qEnvironmentVariableIntValue("SUDO_UID"));
    return std::nullopt;
}

} // namespace redbud::cli
