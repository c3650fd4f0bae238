// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/simulateddescription.h"

namespace redbud
{

// The offset of a capability (PCI_CAP_ID_...) in the described config space, 0 without it.
unsigned findCapability(const DeviceDescription &device, unsigned id);

} // namespace redbud
