// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace redbud
{

/// Commands of QEMU's machine protocol, over a socket of its own or through a program that keeps
/// QEMU's. Blocks; for a worker thread.
class Qmp
{
public:
    virtual ~Qmp() = default;

    /// The "return" of a command. Unsupported where QEMU does not know the command, NotFound for
    /// its DeviceNotFound, ProcessFailed for its other errors (the message is QEMU's own).
    Result<QJsonValue> execute(const QString &command, const QJsonObject &arguments = {},
                               int milliseconds = 60000)
    {
        return perform(command, arguments, milliseconds);
    }

protected:
    virtual Result<QJsonValue> perform(const QString &command, const QJsonObject &arguments,
                                       int milliseconds) = 0;
};

} // namespace redbud
