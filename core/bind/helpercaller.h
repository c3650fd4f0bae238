// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace redbud
{

/// Who has asked the helper.
struct HelperCaller {
    quint32 user = 0;         ///< who gets what is bound; 0: root alone
    bool namesOthers = false; ///< may have devices bound for somebody else

    bool operator==(const HelperCaller &) const = default;
};

/// Works it out from what pkexec and sudo leave in the environment. Who came through pkexec was
/// allowed this program only, so they bind for themselves; root, also by way of sudo, may anyway
/// do all that the helper does, and names whom they like. @a realUser is getuid().
HelperCaller helperCaller(const QProcessEnvironment &environment, quint32 realUser);

} // namespace redbud
