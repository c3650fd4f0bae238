// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/openfiles.h"

#include "core/rehearsal/simulator/simulateddescription.h"
#include "core/rehearsal/simulator/vfioobjects.h"

#include <cerrno>
#include <sys/eventfd.h>

namespace redbud
{

namespace
{

int createEventFile()
{
    const int fd = eventfd(0, EFD_CLOEXEC);
    return fd < 0 ? -errno : fd;
}

} // namespace

bool isSimulatedFile(int fd)
{
    return vfioObjects.files.find(fd).kind != FileKind::None;
}

int openContainer()
{
    const VfioLock lock;
    for (unsigned i = 0; i < VfioObjects::maxContainers; ++i) {
        // Groups outlive the descriptor of their container.
        if (vfioObjects.containers[i].isOpen || vfioObjects.containers[i].groups)
            continue;
        int fd = createEventFile();
        if (fd >= 0)
            fd = vfioObjects.registerFile(fd, {FileKind::Container, i});
        vfioObjects.containers[i].isOpen = fd >= 0;
        return fd;
    }
    return -ENOMEM;
}

int openGroup(unsigned number)
{
    const VfioLock lock;
    const unsigned index = vfioObjects.groupIndex(number);
    if (vfioObjects.groups[index].isOpen)
        return -EBUSY;
    int fd = createEventFile();
    if (fd >= 0)
        fd = vfioObjects.registerFile(fd, {FileKind::Group, index});
    vfioObjects.groups[index].isOpen = fd >= 0;
    return fd;
}

void releaseFile(int fd)
{
    if (!isSimulatedFile(fd))
        return;
    const VfioLock lock;
    const FileEntry entry = vfioObjects.files.remove(fd);
    if (entry.kind == FileKind::Container) {
        vfioObjects.containers[entry.index].isOpen = false;
    } else if (entry.kind == FileKind::Group) {
        vfioObjects.groups[entry.index].isOpen = false;
        vfioObjects.groups[entry.index].detachUnused();
    } else if (entry.kind == FileKind::Device) {
        SimulatedGroup &group =
            vfioObjects
                .groups[vfioObjects.groupIndex(simulatedDescription().devices[entry.index].group)];
        vfioObjects.devices[entry.index].close();
        --group.openDevices;
        group.detachUnused();
    }
}

long controlFile(int fd, unsigned long request, void *argument)
{
    const VfioLock lock;
    const FileEntry entry = vfioObjects.files.find(fd);
    switch (entry.kind) {
    case FileKind::Container:
        return vfioObjects.containers[entry.index].container.control(request, argument);
    case FileKind::Group:
        return vfioObjects.groups[entry.index].control(request, argument);
    case FileKind::Device:
        return vfioObjects.devices[entry.index].control(simulatedDescription().devices[entry.index],
                                                        request, argument);
    default:
        return -EBADF;
    }
}

} // namespace redbud
