// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/observedsysroot.h"

#include "core/base/sysrooterror.h"

#include <utility>

namespace redbud
{

ObservedSysroot::ObservedSysroot(const Sysroot &root, std::stop_token stop, Report report)
    : m_root(root)
    , m_stop(std::move(stop))
    , m_report(std::move(report))
{
}

bool ObservedSysroot::mayGoOn() const
{
    const int calls = ++m_calls;
    if (m_report && calls % reportEvery == 0)
        m_report(calls);
    return !m_stop.stop_requested();
}

Result<QByteArray> ObservedSysroot::read(const QString &path, qint64 maxBytes) const
{
    return mayGoOn() ? m_root.read(path, maxBytes) : SysrootError::cancelled(path);
}

Result<QStringList> ObservedSysroot::list(const QString &path) const
{
    return mayGoOn() ? m_root.list(path) : SysrootError::cancelled(path);
}

Result<QByteArray> ObservedSysroot::readInTime(const QString &path,
                                               std::chrono::milliseconds limit) const
{
    return mayGoOn() ? m_root.readInTime(path, limit) : SysrootError::cancelled(path);
}

Result<QString> ObservedSysroot::readLink(const QString &path) const
{
    return mayGoOn() ? m_root.readLink(path) : SysrootError::cancelled(path);
}

bool ObservedSysroot::exists(const QString &path) const
{
    return mayGoOn() && m_root.exists(path);
}

qint64 ObservedSysroot::statedSize(const QString &path) const
{
    return mayGoOn() ? m_root.statedSize(path) : -1;
}

} // namespace redbud
