// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "core/rehearsal/simulator/filetable.h"
#include "core/rehearsal/simulator/simulatedcontainer.h"
#include "core/rehearsal/simulator/simulateddevice.h"

#include <pthread.h>

// Everything that changes while the simulated host runs. All of it, except looking into the table
// of files, is guarded by one lock: these calls are few, but for config space accesses.

namespace redbud
{

struct ContainerFile {
    bool isOpen = false;
    unsigned groups = 0;
    SimulatedContainer container;
};

// An IOMMU group: who has it open and which container it belongs to.
struct SimulatedGroup {
    bool isKnown = false;
    unsigned number = 0;
    bool isOpen = false;
    bool isAttached = false;
    unsigned container = 0; // while attached
    // The group stays in its container as long as one of its devices is open.
    unsigned openDevices = 0;

    void attach(unsigned containerIndex);
    void detach();
    void detachUnused();
    // The result of the ioctl, or the negative error number.
    long control(unsigned long request, void *argument);
};

struct VfioObjects {
    static constexpr unsigned maxContainers = 64;

    pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
    FileTable files;
    ContainerFile containers[maxContainers];
    SimulatedGroup groups[maxDevices];
    SimulatedDevice devices[maxDevices];

    // The index of a group by its number; there are no more groups than devices.
    unsigned groupIndex(unsigned number);
    // Enters the descriptor, or closes it and returns a negative error number.
    int registerFile(int fd, FileEntry entry);
};

extern VfioObjects vfioObjects;

class VfioLock
{
public:
    VfioLock() { pthread_mutex_lock(&vfioObjects.mutex); }
    ~VfioLock() { pthread_mutex_unlock(&vfioObjects.mutex); }
    VfioLock(const VfioLock &) = delete;
    VfioLock &operator=(const VfioLock &) = delete;
};

// A child of fork() closes inherited files, so it must not inherit a locked lock.
void guardForks();

} // namespace redbud
