// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace redbud
{

/// What went wrong, for callers to branch on; the message is for people only.
enum class ErrorCode {
    InvalidArgument, ///< the caller or the user asked for something that does not exist
    InvalidData,     ///< a file or message is not what it should be
    NotFound,        ///< a file, device or program is missing
    PermissionDenied,
    TooLarge,    ///< input beyond a documented limit
    ReadFailed,  ///< the system refused a read for another reason
    WriteFailed, ///< nothing was overwritten
    Busy,        ///< another program or the host uses it; the message says who
    Unsupported, ///< this QEMU, kernel or machine cannot do it
    ProcessFailed,
    TimedOut,
    Cancelled,
};

/// Why a function could not do its work. @a message is one translated sentence without a final
/// stop; @a context names the file, device or command that it is about and may be empty.
struct Error {
    ErrorCode code = ErrorCode::InvalidData;
    QString message;
    QString context;

    /// "context: message", as a command prints it.
    QString text() const
    {
        return context.isEmpty() ? message : context + QStringLiteral(": ") + message;
    }
};

} // namespace redbud
