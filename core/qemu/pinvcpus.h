// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/pinning.h"
#include "core/qemu/qmpclient.h"

namespace redbud
{

/// Lets the threads of the vCPUs of a running QEMU run only where the plan says. It asks QEMU for
/// the numbers of the threads. The errors of QmpClient::execute(); InvalidData where QEMU does not
/// name the thread of a vCPU that is there at the start; InvalidArgument where the host has none of
/// the processors; PermissionDenied where QEMU is another user's.
Result<void> pinVcpus(QmpClient &qmp, const QList<VcpuPinning> &pinning);

} // namespace redbud
