// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The libc functions that take a file descriptor.

#include "core/rehearsal/simulator/forward.h"
#include "core/rehearsal/simulator/keepalive.h"
#include "core/rehearsal/simulator/openfiles.h"
#include "core/rehearsal/simulator/simulateddescription.h"

#include <cerrno>
#include <cstdarg>
#include <linux/vfio.h>
#include <sys/mman.h>

namespace redbud
{

namespace
{

using ReadCall = ssize_t(int, void *, size_t, off_t);
using CheckedReadCall = ssize_t(int, void *, size_t, off_t, size_t);
using WriteCall = ssize_t(int, const void *, size_t, off_t);
using MapCall = void *(void *, size_t, int, int, int, off_t);

constinit RealCall<int(int, unsigned long, ...)> realIoctl{"ioctl"};
constinit RealCall<ReadCall> realRead{"pread"};
constinit RealCall<ReadCall> realRead64{"pread64"};
constinit RealCall<CheckedReadCall> realCheckedRead{"__pread_chk"};
constinit RealCall<CheckedReadCall> realCheckedRead64{"__pread64_chk"};
constinit RealCall<WriteCall> realWrite{"pwrite"};
constinit RealCall<WriteCall> realWrite64{"pwrite64"};
constinit RealCall<MapCall> realMap{"mmap"};
constinit RealCall<MapCall> realMap64{"mmap64"};
constinit RealCall<int(int)> realClose{"close"};

ssize_t readAt(RealCall<ReadCall> &call, int fd, void *buffer, size_t count, off_t offset)
{
    FileAccess access{true, count, 0};
    if (isSimulatedFile(fd))
        access = readFile(fd, buffer, count, offset);
    if (!access.isMemory)
        return withErrno(access.result);
    return forward(call, fd, buffer, access.count, offset);
}

// What pread() becomes in fortified programs; the real one complains when the buffer is too small.
ssize_t readAtChecked(RealCall<CheckedReadCall> &call, int fd, void *buffer, size_t count,
                      off_t offset, size_t capacity)
{
    if (isSimulatedFile(fd) && count <= capacity)
        return readAt(realRead64, fd, buffer, count, offset);
    return forward(call, fd, buffer, count, offset, capacity);
}

ssize_t writeAt(RealCall<WriteCall> &call, int fd, const void *buffer, size_t count, off_t offset)
{
    FileAccess access{true, count, 0};
    if (isSimulatedFile(fd))
        access = writeFile(fd, buffer, count, offset);
    if (!access.isMemory)
        return withErrno(access.result);
    return forward(call, fd, buffer, access.count, offset);
}

void *mapAt(RealCall<MapCall> &call, void *address, size_t length, int protection, int flags,
            int fd, off_t offset)
{
    auto *function = call.get();
    int error = function ? 0 : -ENOSYS;
    if (!error && !(flags & MAP_ANONYMOUS) && isSimulatedFile(fd)) {
        error = checkMapping(fd, length, offset);
        // The memory of a device is never all needed: nothing is set aside for it.
        flags |= MAP_NORESERVE;
    }
    if (error) {
        errno = -error;
        return MAP_FAILED;
    }
    return function(address, length, protection, flags, fd, offset);
}

} // namespace

extern "C" {

int interposedIoctl(int fd, unsigned long request, ...) REDBUD_INTERPOSE("ioctl");
ssize_t interposedRead(int fd, void *buffer, size_t count, off_t offset) REDBUD_INTERPOSE("pread");
ssize_t interposedRead64(int fd, void *buffer, size_t count, off_t offset)
    REDBUD_INTERPOSE("pread64");
ssize_t interposedCheckedRead(int fd, void *buffer, size_t count, off_t offset, size_t capacity)
    REDBUD_INTERPOSE("__pread_chk");
ssize_t interposedCheckedRead64(int fd, void *buffer, size_t count, off_t offset, size_t capacity)
    REDBUD_INTERPOSE("__pread64_chk");
ssize_t interposedWrite(int fd, const void *buffer, size_t count, off_t offset)
    REDBUD_INTERPOSE("pwrite");
ssize_t interposedWrite64(int fd, const void *buffer, size_t count, off_t offset)
    REDBUD_INTERPOSE("pwrite64");
void *interposedMap(void *address, size_t length, int protection, int flags, int fd, off_t offset)
    REDBUD_INTERPOSE("mmap");
void *interposedMap64(void *address, size_t length, int protection, int flags, int fd, off_t offset)
    REDBUD_INTERPOSE("mmap64");
int interposedClose(int fd) REDBUD_INTERPOSE("close");

int interposedIoctl(int fd, unsigned long request, ...)
{
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);

    if (!isSimulatedFile(fd))
        return forward(realIoctl, fd, request, argument);
    const bool isRegionInfo = request == VFIO_DEVICE_GET_REGION_INFO && argument;
    // The answer overwrites argsz with the size that it would need.
    const uint32_t capacity = isRegionInfo ? static_cast<vfio_region_info *>(argument)->argsz : 0;
    const long result = controlFile(fd, request, argument);
    if (isRegionInfo && result == 0 && simulatedDescription().keepAlive)
        keepRegionInfoAlive(argument, capacity);
    return static_cast<int>(withErrno(result));
}

ssize_t interposedRead(int fd, void *buffer, size_t count, off_t offset)
{
    return readAt(realRead, fd, buffer, count, offset);
}

ssize_t interposedRead64(int fd, void *buffer, size_t count, off_t offset)
{
    return readAt(realRead64, fd, buffer, count, offset);
}

ssize_t interposedCheckedRead64(int fd, void *buffer, size_t count, off_t offset, size_t capacity)
{
    return readAtChecked(realCheckedRead64, fd, buffer, count, offset, capacity);
}

ssize_t interposedCheckedRead(int fd, void *buffer, size_t count, off_t offset, size_t capacity)
{
    return readAtChecked(realCheckedRead, fd, buffer, count, offset, capacity);
}

ssize_t interposedWrite(int fd, const void *buffer, size_t count, off_t offset)
{
    return writeAt(realWrite, fd, buffer, count, offset);
}

ssize_t interposedWrite64(int fd, const void *buffer, size_t count, off_t offset)
{
    return writeAt(realWrite64, fd, buffer, count, offset);
}

void *interposedMap(void *address, size_t length, int protection, int flags, int fd, off_t offset)
{
    return mapAt(realMap, address, length, protection, flags, fd, offset);
}

void *interposedMap64(void *address, size_t length, int protection, int flags, int fd, off_t offset)
{
    return mapAt(realMap64, address, length, protection, flags, fd, offset);
}

int interposedClose(int fd)
{
    releaseFile(fd);
    return forward(realClose, fd);
}

} // extern "C"

} // namespace redbud
