// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "ui/jobs/rehearsaljob.h"

#include <QSemaphore>

#include <atomic>
#include <memory>

namespace redbud::test
{

/// A rehearsal that reports one step and then waits until it is let go or stopped.
struct FakeRehearsal {
    QSemaphore letGo;
    std::atomic_int started = 0;
    Result<RehearsalReport> result = RehearsalReport{};

    RehearseFunction function()
    {
        return [this](const Host &, const Plan &, const RehearsalOptions &,
                      const std::function<void(const RehearsalProgress &)> &progress,
                      const std::stop_token &stop) -> Result<RehearsalReport> {
            ++started;
            progress({1, 5, QStringLiteral("Starting QEMU")});
            const std::stop_callback wake(stop, [this] { letGo.release(); });
            letGo.acquire();
            if (stop.stop_requested())
                return failure(ErrorCode::Cancelled, QStringLiteral("Cancelled"));
            return result;
        };
    }
};

inline RehearsalReport healthyReport()
{
    RehearsalReport report;
    report.qemuVersion = QStringLiteral("7.2.22");
    report.healthy = true;
    report.assumptions = QStringLiteral("Under TCG with 1 GiB.");
    report.readback = {{QStringLiteral("gpu0"),
                        QStringLiteral("nvlink2-tgt"),
                        QStringLiteral("0x40000000000"),
                        QStringLiteral("0x40000000000"),
                        {}}};
    return report;
}

} // namespace redbud::test
