// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/base/result.h"

#include <QString>

#include <functional>

namespace redbud
{

/// Held by whoever changes bindings; there is one for the machine. The kernel lets go of it when
/// the process ends, however it ends.
class BindLock
{
public:
    /// Called once, with the holder's words, when there is somebody to wait for.
    using Waiting = std::function<void(const QString &holder)>;

    /// Waits at most @a milliseconds. Busy, with the holder's words, where another one keeps it.
    /// @a holder is what the next one is told: "redbud-helper, process 123, for alice".
    static Result<BindLock> take(const QString &directory, const QString &holder, int milliseconds,
                                 const Waiting &waiting = {});

private:
    explicit BindLock(FileDescriptor fd);

    FileDescriptor m_fd;
};

} // namespace redbud
