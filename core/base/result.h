// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace redbud
{

/// A value or the Error that prevented it. Rule violations are Problems, not errors.
template <typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

/// `return failure(ErrorCode::NotFound, tr("…"), path);`
inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(context)});
}

/// Hands an error of a called function on to the caller.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace redbud
