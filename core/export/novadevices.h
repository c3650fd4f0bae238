// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// A plan's devices for OpenStack Nova 26 (Zed) or later: the section `[pci]` of nova.conf with a
/// `device_spec` for each device by its address and an `alias` for each kind, and as a comment the
/// flavor that asks for as many. Comments say what it cannot express. Devices that the host does
/// not have are left out.
QByteArray novaDevices(const Host &host, const Plan &plan);

/// That in one sentence.
QString novaLimits();

} // namespace redbud
