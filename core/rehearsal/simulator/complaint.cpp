// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/complaint.h"

#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace redbud
{

void refuse(const char *format, ...)
{
    char line[1024] = "redbud-vfiosim: ";
    const size_t prefix = strlen(line);

    va_list arguments;
    va_start(arguments, format);
    // One byte is kept back for the line end, which must survive truncation.
    vsnprintf(line + prefix, sizeof(line) - prefix - 1, format, arguments);
    va_end(arguments);

    const size_t length = strlen(line);
    line[length] = '\n';
    if (write(STDERR_FILENO, line, length + 1) < 0) {
        // Nobody is left to be told.
    }
    _exit(3);
}

} // namespace redbud
