// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/simulateddescription.h"

struct vfio_region_info;

namespace redbud
{

// Answers VFIO_DEVICE_GET_REGION_INFO with the argsz protocol of the kernel: a caller whose buffer
// is too small for the capabilities gets the wanted argsz and an empty chain. 0 or a negative error
// number.
long answerRegionInfo(const DeviceDescription &device, vfio_region_info *info);

// Whether length bytes from offset of the device file can be mapped, as vfio-pci would allow it.
bool isMappable(const DeviceDescription &device, uint64_t offset, uint64_t length);

// Size in bytes of any region, 0 where there is none.
uint64_t regionSize(const DeviceDescription &device, uint64_t index);

} // namespace redbud
