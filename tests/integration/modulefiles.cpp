// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Preloaded into lspci: libkmod takes the running kernel's modules from /lib/modules and can not be
// told otherwise through lspci, so files below it are opened below $REDBUD_TEST_ROOT instead.
#include <cstdarg>
#include <cstdlib>
#include <fcntl.h>
#include <string>

namespace
{

int openBelowRoot(const char *path, int flags, mode_t mode)
{
    const char *root = std::getenv("REDBUD_TEST_ROOT"); // NOLINT(concurrency-mt-unsafe)
    const std::string given(path);
    const bool isModuleFile = root && given.rfind("/lib/modules/", 0) == 0;
    return ::openat(AT_FDCWD, isModuleFile ? (root + given).c_str() : path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list list;
    va_start(list, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; // NOLINT(*-valist.*)
    va_end(list);
    return openBelowRoot(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list list;
    va_start(list, flags);
    const mode_t mode = flags & O_CREAT ? va_arg(list, mode_t) : 0; // NOLINT(*-valist.*)
    va_end(list);
    return openBelowRoot(path, flags, mode);
}

} // extern "C"
