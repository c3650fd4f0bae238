// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/pcidevice.h"

#include <QRandomGenerator>

namespace redbud::test
{

/// A device that vfio-pci could pass and that nobody has built: any class, ids, BARs, ROM, size of
/// configuration space and capabilities.
PciDevice randomDevice(QRandomGenerator &random, const PciAddress &address, int group);

} // namespace redbud::test
