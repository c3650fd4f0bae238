// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/qemu/vmevent.h"
#include "core/session/session.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace redbud
{

/// Why a device cannot be unplugged from a running virtual machine, in words; empty where QEMU can
/// try. NVLink2 devices cannot: hw/vfio/pci.c and hw/ppc/spapr_pci.c of QEMU 4.1 to 8.1 refuse.
QString whyNotUnplug(const Host &host, const Plan &plan, const PciAddress &device);

/// What a guest has done with the device of this id, as far as these events tell: let go of it, or
/// Busy, it has refused.
std::optional<Result<void>> unplugOutcome(const QList<VmEvent> &events, const QString &id);

/// Asks the guest to let go of a device and waits until it has. Unsupported where
/// whyNotUnplug() says why, Busy where the guest refuses or too many windows watch
/// (SessionPaths::mostWatchers), TimedOut where it does not react (the request stands, and it may
/// still let go later), Cancelled (likewise); the errors of QmpClient. Blocks; for a worker thread.
Result<void> unplug(const Session &session, const Host &host, const PciAddress &device,
                    const std::stop_token &stop = {}, int milliseconds = 30000);

} // namespace redbud
