// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <cstdint>

// QEMU 7.1 and later (hw/vfio/pci-quirks.c with object_property_add_uint64_ptr and uint32_ptr) keep
// pointers into the buffer that VFIO_DEVICE_GET_REGION_INFO filled and free the buffer right after.
// The properties nvlink2-tgt and nvlink2-link-speed then read whatever the heap puts there. The
// cure: such a buffer is never really freed. It is some 80 bytes for each NVLink2 device.
//
// Linking keepalive.cpp also interposes free() and realloc().

namespace redbud
{

// To be called after VFIO_DEVICE_GET_REGION_INFO has succeeded. `capacity` is the argsz that the
// caller passed, that is the size of the buffer in bytes. Remembers the buffer if it holds an
// NVLink2 capability (ssatgt or lnkspd).
void keepRegionInfoAlive(void *info, uint32_t capacity);

} // namespace redbud
