// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/helpercaller.h"

#include <QString>

#include <optional>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr uint noUser = 0xffffffff; // for chown(2) "as it is"

std::optional<quint32> userIn(const QString &text)
{
    bool ok = false;
    const uint user = text.toUInt(&ok);
    return ok && user != noUser ? std::optional<quint32>(user) : std::nullopt;
}

} // namespace

HelperCaller helperCaller(const QProcessEnvironment &environment, quint32 realUser)
{
    const QString pkexec = u"PKEXEC_UID"_s;
    if (environment.contains(pkexec)) {
        const auto user = userIn(environment.value(pkexec));
        return {user.value_or(realUser), user == 0U};
    }
    const auto sudo = userIn(environment.value(u"SUDO_UID"_s));
    return {sudo.value_or(realUser), realUser == 0};
}

} // namespace redbud
