// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The libc functions that open a file by its name.

#include "core/rehearsal/simulator/forward.h"
#include "core/rehearsal/simulator/simulatedpaths.h"

#include <cstdarg>
#include <fcntl.h>
#include <sys/types.h>

namespace redbud
{

namespace
{

using OpenCall = int(const char *, int, ...);
using CheckedOpenCall = int(const char *, int);
using OpenAtCall = int(int, const char *, int, ...);

constinit RealCall<OpenCall> realOpen{"open"};
constinit RealCall<OpenCall> realOpen64{"open64"};
constinit RealCall<CheckedOpenCall> realCheckedOpen{"__open_2"};
constinit RealCall<CheckedOpenCall> realCheckedOpen64{"__open64_2"};
constinit RealCall<OpenAtCall> realOpenAt{"openat"};
constinit RealCall<OpenAtCall> realOpenAt64{"openat64"};

mode_t creationMode(int flags, va_list arguments)
{
    // The mode is there only with these flags; __O_TMPFILE includes O_DIRECTORY.
    const bool hasMode = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
    return hasMode ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int interposedOpen(const char *path, int flags, ...) REDBUD_INTERPOSE("open");
int interposedOpen64(const char *path, int flags, ...) REDBUD_INTERPOSE("open64");
int interposedCheckedOpen(const char *path, int flags) REDBUD_INTERPOSE("__open_2");
int interposedCheckedOpen64(const char *path, int flags) REDBUD_INTERPOSE("__open64_2");
int interposedOpenAt(int folder, const char *path, int flags, ...) REDBUD_INTERPOSE("openat");
int interposedOpenAt64(int folder, const char *path, int flags, ...) REDBUD_INTERPOSE("openat64");

int interposedOpen(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = creationMode(flags, arguments);
    va_end(arguments);
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realOpen, path, flags, mode)
                                           : withErrno(openPath(found));
}

int interposedOpen64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = creationMode(flags, arguments);
    va_end(arguments);
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realOpen64, path, flags, mode)
                                           : withErrno(openPath(found));
}

int interposedCheckedOpen(const char *path, int flags)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realCheckedOpen, path, flags)
                                           : withErrno(openPath(found));
}

int interposedCheckedOpen64(const char *path, int flags)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realCheckedOpen64, path, flags)
                                           : withErrno(openPath(found));
}

int interposedOpenAt(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = creationMode(flags, arguments);
    va_end(arguments);
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realOpenAt, folder, path, flags, mode)
                                           : withErrno(openPath(found));
}

int interposedOpenAt64(int folder, const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = creationMode(flags, arguments);
    va_end(arguments);
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realOpenAt64, folder, path, flags, mode)
                                           : withErrno(openPath(found));
}

} // extern "C"

} // namespace redbud
