// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/bind/bindstep.h"
#include "core/bind/hostcontrol.h"

#include <QList>

#include <functional>
#include <optional>

namespace redbud
{

/// Where a run of steps is; given before and after each.
struct BindProgress {
    enum class State { Running, Done, Failed };
    int number = 0; ///< from 1
    int of = 0;
    BindStep step;
    State state = State::Running;
    bool restoring = false; ///< something is put back
};

using BindObserver = std::function<void(const BindProgress &)>;

/// Does steps and looks after each whether it had its effect.
class BindExecutor
{
public:
    /// @a host gives devices their names in messages. All three outlive the executor.
    BindExecutor(HostControl &control, const Host &host, const BindObserver &observer);

    /// Stops at the first step that fails; what was done before stays done. TimedOut where the
    /// kernel or a driver hangs, ProcessFailed where a step had no effect; the message names the
    /// step in words, and what to do.
    Result<void> run(const QList<BindStep> &steps, bool restoring);

    /// The device of a step that ended with TimedOut: the kernel may still do what it was asked
    /// for, at any time.
    std::optional<PciAddress> unsettled() const { return m_unsettled; }

private:
    Result<void> perform(const BindStep &step);
    Result<void> verify(const BindStep &step);
    Result<void> verifyDriver(const BindStep &step, const QString &wanted);
    Result<void> verifyGroup(int group);
    QString whyNotBound(const BindStep &step, const Sysroot &root) const;

    HostControl &m_control;
    const Host &m_host;
    const BindObserver &m_observer;
    std::optional<PciAddress> m_unsettled;
};

/// The members of a group that keep it from being viable, in words: "GPU1 (0004:05:00.0) is at
/// its driver nvidia".
QStringList devicesInTheWay(const Sysroot &root, const Host &host, int group);

} // namespace redbud
