// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <sys/types.h>

// Which file descriptors are simulated, and the VFIO objects behind them. Behind every one is a
// real descriptor (eventfd or memfd), so poll(), fstat() and fcntl() behave without our help.

namespace redbud
{

bool isSimulatedFile(int fd);

// The file descriptor, or the negative error number. `group` is a group of the description.
int openContainer();
int openGroup(unsigned group);

// Before the descriptor is closed: afterwards another thread may be given its number.
void releaseFile(int fd);

// For simulated files only. The result of the call, or the negative error number.
long controlFile(int fd, unsigned long request, void *argument);

// How a call with an offset in a device file has to go on.
struct FileAccess {
    bool isMemory = false; // read or write `count` bytes of the descriptor itself
    size_t count = 0;
    ssize_t result = 0; // otherwise the result of the call, or the negative error number
};
FileAccess readFile(int fd, void *buffer, size_t count, off_t offset);
FileAccess writeFile(int fd, const void *buffer, size_t count, off_t offset);

// 0 or the negative error number.
int checkMapping(int fd, size_t length, off_t offset);

} // namespace redbud
