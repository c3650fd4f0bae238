// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// The libc functions that ask for the status of a file by its name.

#include "core/rehearsal/simulator/forward.h"
#include "core/rehearsal/simulator/simulatedpaths.h"

#include <fcntl.h>
#include <sys/stat.h>

// struct stat is the same with and without the 64 in the function's name.
static_assert(sizeof(void *) == 8, "only 64-bit hosts are supported");

namespace redbud
{

namespace
{

using StatCall = int(const char *, struct stat *);
using StatAtCall = int(int, const char *, struct stat *, int);
// What stat() was in programs built against a glibc before 2.33.
using VersionedStatCall = int(int, const char *, struct stat *);

constinit RealCall<StatCall> realStat{"stat"};
constinit RealCall<StatCall> realStat64{"stat64"};
constinit RealCall<StatCall> realLinkStat{"lstat"};
constinit RealCall<StatCall> realLinkStat64{"lstat64"};
constinit RealCall<StatAtCall> realStatAt{"fstatat"};
constinit RealCall<StatAtCall> realStatAt64{"fstatat64"};
constinit RealCall<VersionedStatCall> realVersionedStat{"__xstat"};
constinit RealCall<VersionedStatCall> realVersionedStat64{"__xstat64"};
constinit RealCall<int(const char *, int)> realAccess{"access"};

} // namespace

extern "C" {

int interposedStat(const char *path, struct stat *status) REDBUD_INTERPOSE("stat");
int interposedStat64(const char *path, struct stat *status) REDBUD_INTERPOSE("stat64");
int interposedLinkStat(const char *path, struct stat *status) REDBUD_INTERPOSE("lstat");
int interposedLinkStat64(const char *path, struct stat *status) REDBUD_INTERPOSE("lstat64");
int interposedStatAt(int folder, const char *path, struct stat *status, int flags)
    REDBUD_INTERPOSE("fstatat");
int interposedStatAt64(int folder, const char *path, struct stat *status, int flags)
    REDBUD_INTERPOSE("fstatat64");
int interposedVersionedStat(int version, const char *path, struct stat *status)
    REDBUD_INTERPOSE("__xstat");
int interposedVersionedStat64(int version, const char *path, struct stat *status)
    REDBUD_INTERPOSE("__xstat64");
int interposedAccess(const char *path, int mode) REDBUD_INTERPOSE("access");

int interposedStat(const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realStat, path, status)
                                           : withErrno(statPath(found, true, status));
}

int interposedStat64(const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realStat64, path, status)
                                           : withErrno(statPath(found, true, status));
}

int interposedLinkStat(const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realLinkStat, path, status)
                                           : withErrno(statPath(found, false, status));
}

int interposedLinkStat64(const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realLinkStat64, path, status)
                                           : withErrno(statPath(found, false, status));
}

int interposedStatAt(int folder, const char *path, struct stat *status, int flags)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign
               ? forward(realStatAt, folder, path, status, flags)
               : withErrno(statPath(found, !(flags & AT_SYMLINK_NOFOLLOW), status));
}

int interposedStatAt64(int folder, const char *path, struct stat *status, int flags)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign
               ? forward(realStatAt64, folder, path, status, flags)
               : withErrno(statPath(found, !(flags & AT_SYMLINK_NOFOLLOW), status));
}

int interposedVersionedStat(int version, const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realVersionedStat, version, path, status)
                                           : withErrno(statPath(found, true, status));
}

int interposedVersionedStat64(int version, const char *path, struct stat *status)
{
    const SimulatedPath found = classifyPath(path);
    return found.kind == PathKind::Foreign ? forward(realVersionedStat64, version, path, status)
                                           : withErrno(statPath(found, true, status));
}

int interposedAccess(const char *path, int mode)
{
    const SimulatedPath found = classifyPath(path);
    struct stat unused;
    return found.kind == PathKind::Foreign ? forward(realAccess, path, mode)
                                           : withErrno(statPath(found, true, &unused));
}

} // extern "C"

} // namespace redbud
