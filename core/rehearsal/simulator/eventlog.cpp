// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/eventlog.h"

#include "core/rehearsal/simulator/complaint.h"
#include "core/rehearsal/simulator/simulateddescription.h"

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

namespace
{

constinit int logFd = -1;
constinit pthread_once_t logOnce = PTHREAD_ONCE_INIT;

void openLog()
{
    const char *path = simulatedDescription().logPath;
    if (!*path)
        return;
    // Directly, so that the log does not come back into the interposed functions.
    logFd = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path,
                                     O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0666));
    if (logFd < 0)
        refuse("%s: the log cannot be opened: %s", path, strerrordesc_np(errno));
}

} // namespace

void logEvent(const char *format, ...)
{
    pthread_once(&logOnce, openLog);
    if (logFd < 0)
        return;
    char line[256];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof(line) - 1, format, arguments);
    va_end(arguments);
    const size_t length = strlen(line);
    line[length] = '\n';
    if (write(logFd, line, length + 1) < 0)
        refuse("%s: the log cannot be written: %s", simulatedDescription().logPath,
               strerrordesc_np(errno));
}

const char *errorName(long error)
{
    switch (error) {
    case EBUSY:
        return "EBUSY";
    case EINVAL:
        return "EINVAL";
    case ENOENT:
        return "ENOENT";
    case ENOMEM:
        return "ENOMEM";
    case ENOSPC:
        return "ENOSPC";
    case ENXIO:
        return "ENXIO";
    case EPERM:
        return "EPERM";
    default:
        return "error";
    }
}

} // namespace redbud
