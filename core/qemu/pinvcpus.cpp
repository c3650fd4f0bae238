// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/pinvcpus.h"

#include "core/qemu/vcputhreads.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <cerrno>
#include <memory>
#include <sched.h>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("Qemu", text);
}

/// A kernel's set of processors, as large as needed.
struct FreeMask {
    void operator()(cpu_set_t *mask) const { CPU_FREE(mask); }
};

Result<void> pinThread(pid_t thread, const VcpuPinning &pinning)
{
    const int count = pinning.hostCpus.ranges().last().last + 1;
    const std::unique_ptr<cpu_set_t, FreeMask> mask(CPU_ALLOC(size_t(count)));
    const size_t size = CPU_ALLOC_SIZE(size_t(count));
    CPU_ZERO_S(size, mask.get());
    for (const CpuSet::Range &range : pinning.hostCpus.ranges()) {
        for (int cpu = range.first; cpu <= range.last; ++cpu)
            CPU_SET_S(size_t(cpu), size, mask.get());
    }
    if (::sched_setaffinity(thread, size, mask.get()) == 0)
        return {};
    const int error = errno;
    return failure(error == EPERM ? ErrorCode::PermissionDenied : ErrorCode::InvalidArgument,
                   tr("vCPU %1 cannot be pinned to the processors %2 of the host (%3)")
                       .arg(QString::number(pinning.vcpu), pinning.hostCpus.toString(),
                            qt_error_string(error)));
}

} // namespace

Result<void> pinVcpus(QmpClient &qmp, const QList<VcpuPinning> &pinning)
{
    if (pinning.isEmpty())
        return {};
    const Result<QJsonValue> reply = qmp.execute(u"query-cpus-fast"_s);
    if (!reply)
        return failure(reply.error());
    const QHash<int, qint64> threads = vcpuThreads(reply->toArray());
    for (const VcpuPinning &one : pinning) {
        const auto thread = pid_t(threads.value(one.vcpu));
        if (thread <= 0) {
            return failure(ErrorCode::InvalidData,
                           tr("QEMU does not say which thread runs vCPU %1").arg(one.vcpu));
        }
        if (auto pinned = pinThread(thread, one); !pinned)
            return pinned;
    }
    return {};
}

} // namespace redbud
