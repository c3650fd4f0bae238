// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/session/lockedmemory.h"

#include "core/base/size.h"
#include "core/host/hostsource.h"
#include "core/host/resourcescanner.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Session", text);
}

} // namespace

bool mayLock(quint64 bytes)
{
    const auto root = openHostSource(QStringLiteral("live"));
    const auto limit = root ? memlockLimit(**root) : std::nullopt;
    return !limit || *limit >= bytes;
}

Result<void>
allowLockedMemory(qint64 process, quint64 bytes,
                  const std::function<Result<HelperReply>(const HelperRequest &)> &helper)
{
    if (bytes == 0 || mayLock(bytes))
        return {};
    if (!helper)
        return failure(ErrorCode::PermissionDenied,
                       tr("QEMU has to lock %1 of memory, and the limit of this user is lower. "
                          "Raise it in /etc/security/limits.conf (memlock), or let Redbud's helper "
                          "do it")
                           .arg(sizeForPeople(bytes)));
    HelperRequest request;
    request.verb = HelperRequest::Verb::SetMemlock;
    request.process = process;
    request.memlock = bytes;
    const Result<HelperReply> reply = helper(request);
    if (!reply)
        return failure(reply.error());
    if (!reply->done)
        return failure(ErrorCode::PermissionDenied, reply->message);
    return {};
}

} // namespace redbud
