// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/vfioobjects.h"

#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

namespace redbud
{

constinit VfioObjects vfioObjects;

unsigned VfioObjects::groupIndex(unsigned number)
{
    unsigned index = 0;
    while (groups[index].isKnown && groups[index].number != number)
        ++index;
    groups[index].isKnown = true;
    groups[index].number = number;
    return index;
}

int VfioObjects::registerFile(int fd, FileEntry entry)
{
    if (files.insert(fd, entry))
        return fd;
    syscall(SYS_close, fd);
    return -EMFILE;
}

void guardForks()
{
    const auto lock = [] { pthread_mutex_lock(&vfioObjects.mutex); };
    const auto unlock = [] { pthread_mutex_unlock(&vfioObjects.mutex); };
    pthread_atfork(lock, unlock, unlock);
}

} // namespace redbud
