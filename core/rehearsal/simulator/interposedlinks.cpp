// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The libc functions that follow links.

#include "core/rehearsal/simulator/forward.h"
#include "core/rehearsal/simulator/simulatedpaths.h"

#include <cstdlib>
#include <cstring>
#include <sys/types.h>

namespace redbud
{

namespace
{

constinit RealCall<ssize_t(const char *, char *, size_t)> realReadLink{"readlink"};
constinit RealCall<ssize_t(const char *, char *, size_t, size_t)> realCheckedReadLink{
    "__readlink_chk"};
constinit RealCall<char *(const char *, char *)> realRealPath{"realpath"};
constinit RealCall<char *(const char *, char *, size_t)> realCheckedRealPath{"__realpath_chk"};

char *copyResolved(const char *resolved, char *buffer)
{
    if (!resolved) {
        errno = ENOENT;
        return nullptr;
    }
    // The buffer is the caller's: as long as realpath() demands.
    return buffer ? static_cast<char *>(memcpy(buffer, resolved, strlen(resolved) + 1))
                  : strdup(resolved);
}

} // namespace

extern "C" {

ssize_t interposedReadLink(const char *path, char *buffer, size_t size)
    REDBUD_INTERPOSE("readlink");
ssize_t interposedCheckedReadLink(const char *path, char *buffer, size_t size, size_t capacity)
    REDBUD_INTERPOSE("__readlink_chk");
char *interposedRealPath(const char *path, char *buffer) REDBUD_INTERPOSE("realpath");
char *interposedCheckedRealPath(const char *path, char *buffer, size_t size)
    REDBUD_INTERPOSE("__realpath_chk");

ssize_t interposedReadLink(const char *path, char *buffer, size_t size)
{
    const SimulatedPath found = classifyPath(path);
    if (found.kind != PathKind::Foreign)
        return withErrno<ssize_t>(readLink(found, buffer, size));
    return forward(realReadLink, path, buffer, size);
}

ssize_t interposedCheckedReadLink(const char *path, char *buffer, size_t size, size_t capacity)
{
    const SimulatedPath found = classifyPath(path);
    if (found.kind != PathKind::Foreign && size <= capacity)
        return withErrno<ssize_t>(readLink(found, buffer, size));
    return forward(realCheckedReadLink, path, buffer, size, capacity);
}

char *interposedRealPath(const char *path, char *buffer)
{
    const SimulatedPath found = classifyPath(path);
    if (found.kind != PathKind::Foreign)
        return copyResolved(resolvedPath(found, path), buffer);
    auto *function = realRealPath.get();
    return function ? function(path, buffer) : nullptr;
}

char *interposedCheckedRealPath(const char *path, char *buffer, size_t size)
{
    const SimulatedPath found = classifyPath(path);
    if (found.kind != PathKind::Foreign)
        return copyResolved(resolvedPath(found, path), buffer);
    auto *function = realCheckedRealPath.get();
    return function ? function(path, buffer, size) : nullptr;
}

} // extern "C"

} // namespace redbud
