// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/sessionrecord.h"
#include "core/session/sessionstatus.h"

namespace redbud
{

/// ProcessFailed: QEMU ended before its guest ran. With its last words and what they mean, from the
/// log that is read here.
Error earlyEnd(const SessionRecord &record, const QemuEnd &end);

} // namespace redbud
