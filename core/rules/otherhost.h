// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

namespace redbud
{

/// How many of a plan's host devices, each as often as it is planned, the host has.
struct DevicesFound {
    qsizetype present = 0;
    qsizetype planned = 0;

    /// Most are missing: the plan was made for another host, or its addresses have all changed. The
    /// fixes of the rules would take what is missing out, device by device. A single device that is
    /// missing says nothing about the rest.
    bool areOfAnotherHost() const { return planned > 1 && 2 * present < planned; }
};

DevicesFound findDevices(const Host &host, const Plan &plan);

} // namespace redbud
