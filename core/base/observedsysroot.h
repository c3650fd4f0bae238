// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <atomic>
#include <functional>
#include <stop_token>

namespace redbud
{

/// Passes every call on to another Sysroot, counts them, and refuses them with Cancelled once
/// that is asked for: so whatever reads a host shows its progress and can be stopped, without
/// knowing. What was read by then is worth nothing.
class ObservedSysroot final : public Sysroot
{
public:
    /// Gets the number of calls so far, after every `reportEvery` of them, in the thread that made
    /// the call.
    using Report = std::function<void(int calls)>;
    static constexpr int reportEvery = 64;

    /// @a root must outlive this object.
    explicit ObservedSysroot(const Sysroot &root, std::stop_token stop = {}, Report report = {});

    int calls() const { return m_calls; }

    Result<QByteArray> read(const QString &path, qint64 maxBytes = maxFileBytes) const override;
    Result<QByteArray> readInTime(const QString &path,
                                  std::chrono::milliseconds limit) const override;
    Result<QStringList> list(const QString &path) const override;
    Result<QString> readLink(const QString &path) const override;
    bool exists(const QString &path) const override;
    qint64 statedSize(const QString &path) const override;

private:
    /// Counts a call; false where it is not to be made.
    bool mayGoOn() const;

    const Sysroot &m_root;
    std::stop_token m_stop;
    Report m_report;
    mutable std::atomic<int> m_calls = 0;
};

} // namespace redbud
