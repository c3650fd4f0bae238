// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/libvirterror.h"

#include <QCoreApplication>

#include <cerrno>

namespace redbud
{

namespace
{

ErrorCode codeOfSystem(int number)
{
    switch (number) {
    case EACCES:
    case EPERM:
        return ErrorCode::PermissionDenied;
    case ENOENT:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::ProcessFailed;
    }
}

ErrorCode codeOf(const virError &error)
{
    switch (error.code) {
    case VIR_ERR_SYSTEM_ERROR:
        return codeOfSystem(error.int1);
    case VIR_ERR_NO_DOMAIN:
    case VIR_ERR_NO_NODE_DEVICE:
        return ErrorCode::NotFound;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_CANCELLED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_ACCESS_DENIED:
    case VIR_ERR_OPERATION_DENIED:
        return ErrorCode::PermissionDenied;
    case VIR_ERR_DOM_EXIST:
    case VIR_ERR_RESOURCE_BUSY:
        return ErrorCode::Busy;
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_CONFIG_UNSUPPORTED:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
    case VIR_ERR_OPERATION_UNSUPPORTED:
    case VIR_ERR_OPERATION_INVALID:
        return ErrorCode::Unsupported;
    case VIR_ERR_XML_ERROR:
    case VIR_ERR_XML_DETAIL:
        return ErrorCode::InvalidData;
    case VIR_ERR_OPERATION_TIMEOUT:
        return ErrorCode::TimedOut;
    default:
        return ErrorCode::ProcessFailed;
    }
}

} // namespace

Error libvirtError(const virError *error, const QString &context)
{
    if (!error || !error->message)
        return {ErrorCode::ProcessFailed,
                QCoreApplication::translate("Libvirt", "libvirt refused without a reason"),
                context};
    return {codeOf(*error), QString::fromUtf8(error->message).trimmed(), context};
}

Error connectionError(const virError *error, const QString &uri)
{
    Error made = libvirtError(error, uri);
    if (!error)
        return made;
    if (error->code == VIR_ERR_INVALID_ARG || error->code == VIR_ERR_NO_CONNECT ||
        error->code == VIR_ERR_NO_SUPPORT)
        made.code = ErrorCode::InvalidArgument;
    else if (error->code == VIR_ERR_SYSTEM_ERROR && error->int1 == ECONNREFUSED)
        made.code = ErrorCode::NotFound;
    return made;
}

} // namespace redbud
