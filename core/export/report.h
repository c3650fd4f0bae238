// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QJsonObject>
#include <QString>

namespace redbud
{

/// The document "redbud/report/1": a host, a plan and all that follows from them, each as the
/// document of its own: `host`, `plan`, `problems`, `placement` (null where the plan cannot be
/// placed, and then `placementError` says why), `command`. The same values give the same document.
QJsonObject report(const Host &host, const Plan &plan, const QString &qemu);

} // namespace redbud
