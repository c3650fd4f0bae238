// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/error.h"

#include <libvirt/virterror.h>

namespace redbud
{

/// An error of libvirt's; null: it left none.
Error libvirtError(const virError *error, const QString &context);

/// The same of a connection that could not be made: InvalidArgument where the URI is wrong,
/// NotFound where nobody listens.
Error connectionError(const virError *error, const QString &uri);

} // namespace redbud
