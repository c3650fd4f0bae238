// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/sysrooterror.h"

#include <cerrno>

namespace redbud
{

tl::unexpected<Error> SysrootError::notFound(const QString &path)
{
    return failure(ErrorCode::NotFound, tr("There is no such file or directory"), path);
}

tl::unexpected<Error> SysrootError::notPermitted(const QString &path)
{
    return failure(ErrorCode::PermissionDenied, tr("This user may not read it"), path);
}

tl::unexpected<Error> SysrootError::circularLinks(const QString &path)
{
    return failure(ErrorCode::InvalidData, tr("Its links lead in a circle"), path);
}

tl::unexpected<Error> SysrootError::notRegular(const QString &path)
{
    return failure(ErrorCode::ReadFailed, tr("This is not a regular file"), path);
}

tl::unexpected<Error> SysrootError::notLink(const QString &path)
{
    return failure(ErrorCode::InvalidData, tr("This is not a link"), path);
}

tl::unexpected<Error> SysrootError::tooLarge(const QString &path)
{
    return failure(ErrorCode::TooLarge, tr("The file is larger than expected"), path);
}

tl::unexpected<Error> SysrootError::cancelled(const QString &path)
{
    return failure(ErrorCode::Cancelled, tr("Reading was cancelled"), path);
}

tl::unexpected<Error> SysrootError::timedOut(const QString &path)
{
    return failure(ErrorCode::TimedOut, tr("The kernel does not answer"), path);
}

tl::unexpected<Error> SysrootError::fromErrno(int error, const QString &path)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
        return notFound(path);
    case EACCES:
    case EPERM:
        return notPermitted(path);
    case ELOOP:
        return circularLinks(path);
    case EISDIR:
        return notRegular(path);
    default:
        return failure(ErrorCode::ReadFailed, qt_error_string(error), path);
    }
}

} // namespace redbud
