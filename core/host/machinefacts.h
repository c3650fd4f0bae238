// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/devicetree.h"
#include "core/host/support.h"
#include "core/host/vfiokernel.h"

namespace redbud
{

/// What the end of /proc/cpuinfo says on POWER: "platform : PowerNV", "model : 8335-GTW"; empty
/// where it does not.
QString cpuInfo(const Sysroot &root, const QString &field);

/// judgeSupport() with the facts of @a root, whose device tree is @a tree; @a host is complete but
/// for its `support`. On the live machine (Host::source) also with what this process may open of
/// the device nodes in @a deviceFolder.
Support supportOf(const Sysroot &root, const DeviceTree &tree, const Host &host,
                  const QString &deviceFolder = QStringLiteral("/dev"),
                  const VfioKernel &kernel = VfioKernel::real());

} // namespace redbud
