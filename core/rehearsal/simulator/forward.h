// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/realcalls.h"

#include <cerrno>

namespace redbud
{

// Turns a negative error number into libc's -1 with errno.
template <typename Result>
Result withErrno(Result result)
{
    if (result >= 0)
        return result;
    errno = static_cast<int>(-result);
    return -1;
}

// For functions that return an integer.
template <typename Result, typename... Parameters, typename... Arguments>
Result forward(RealCall<Result(Parameters...)> &call, Arguments... arguments)
{
    auto *function = call.get();
    return function ? function(arguments...) : withErrno(Result{-ENOSYS});
}

// The same for those with a variable argument list.
template <typename Result, typename... Parameters, typename... Arguments>
Result forward(RealCall<Result(Parameters..., ...)> &call, Arguments... arguments)
{
    auto *function = call.get();
    return function ? function(arguments...) : withErrno(Result{-ENOSYS});
}

} // namespace redbud
