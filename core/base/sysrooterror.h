// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace redbud
{

/// The errors that every kind of Sysroot reports in the same words; @a path is their context.
class SysrootError
{
    Q_DECLARE_TR_FUNCTIONS(SysrootError)

public:
    static tl::unexpected<Error> notFound(const QString &path);
    static tl::unexpected<Error> notPermitted(const QString &path);
    static tl::unexpected<Error> circularLinks(const QString &path);
    static tl::unexpected<Error> notRegular(const QString &path);
    static tl::unexpected<Error> notLink(const QString &path);
    static tl::unexpected<Error> tooLarge(const QString &path);
    static tl::unexpected<Error> cancelled(const QString &path);
    static tl::unexpected<Error> timedOut(const QString &path);

    /// The one of them, or ReadFailed in the system's words, that fits an errno value.
    static tl::unexpected<Error> fromErrno(int error, const QString &path);
};

} // namespace redbud
