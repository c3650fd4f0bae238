// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The keep-alive on a real host: preloaded alone, without the simulator.

#include "core/rehearsal/simulator/forward.h"
#include "core/rehearsal/simulator/keepalive.h"

#include <cstdarg>
#include <linux/vfio.h>

namespace redbud
{

namespace
{

constinit RealCall<int(int, unsigned long, ...)> realIoctl{"ioctl"};

} // namespace

extern "C" {

int interposedIoctl(int fd, unsigned long request, ...) REDBUD_INTERPOSE("ioctl");

int interposedIoctl(int fd, unsigned long request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);

    if (request != VFIO_DEVICE_GET_REGION_INFO || !argument)
        return forward(realIoctl, fd, request, argument);

    // The kernel overwrites argsz with the size that it would need.
    const uint32_t capacity = static_cast<vfio_region_info *>(argument)->argsz;
    const int result = forward(realIoctl, fd, request, argument);
    if (result == 0)
        keepRegionInfoAlive(argument, capacity);
    return result;
}

} // extern "C"

} // namespace redbud
