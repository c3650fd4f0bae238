// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/session/session.h"

#include <QFile>

#include <memory>

namespace redbud
{

/// Sees the end of a virtual machine, also where its directory is removed then: it keeps the
/// status file open from the beginning.
class EndWatch
{
public:
    explicit EndWatch(const Session &session);

    /// QEMU has ended.
    bool qemuHasEnded() const;

    /// QEMU has ended, and the supervisor is done with what comes after.
    bool hasEnded() const;

    /// How; killed, where nobody recorded it.
    QemuEnd end() const;

    /// What the supervisor has told last; of its own QEMU, also where another virtual machine has
    /// got the name.
    SessionStatus status() const;

private:
    bool isRemoved() const;

    Session m_session;
    std::unique_ptr<QFile> m_status;
};

} // namespace redbud
