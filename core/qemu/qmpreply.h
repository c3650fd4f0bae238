// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace redbud
{

/// The result in a reply of QMP: its "return", or its error with QEMU's own message, at most 2,000
/// characters of it, and the command as context. Unsupported where QEMU does not know the command,
/// NotFound for DeviceNotFound, ProcessFailed for the others (qapi/error.json of QEMU 4.1 to 8.1).
Result<QJsonValue> qmpResult(const QJsonObject &reply, const QString &command);

} // namespace redbud
