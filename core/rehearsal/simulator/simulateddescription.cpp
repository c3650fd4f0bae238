// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/simulateddescription.h"

#include "core/rehearsal/simulator/complaint.h"
#include "core/rehearsal/simulator/descriptionparser.h"

#include <cstdlib>
#include <cstring>
#include <pthread.h>

namespace redbud
{

namespace
{

constinit SimulatedDescription description;
constinit pthread_once_t descriptionOnce = PTHREAD_ONCE_INIT;

void readDescription()
{
    const char *path = getenv("REDBUD_VFIOSIM"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    // Going on without a description would let QEMU reach the machine's own devices.
    if (!path || !*path)
        refuse("the environment variable REDBUD_VFIOSIM names no description");
    description.applyDefaults();
    parseDescription(path, description);
}

} // namespace

void SimulatedDescription::applyDefaults()
{
    keepAlive = true;
    iommuPageSizes = (1U << 12) | (1U << 16) | (1U << 24);
    iommuLevels = 5;
}

unsigned SimulatedDescription::deviceAt(const char *address, size_t length) const
{
    for (unsigned i = 0; i < deviceCount; ++i) {
        if (strlen(devices[i].address) == length && !memcmp(devices[i].address, address, length))
            return i;
    }
    return deviceCount;
}

bool SimulatedDescription::hasGroup(unsigned group) const
{
    for (unsigned i = 0; i < deviceCount; ++i) {
        if (devices[i].hasGroup && devices[i].group == group)
            return true;
    }
    return false;
}

bool SimulatedDescription::isViable(unsigned group) const
{
    for (unsigned i = 0; i < unviableGroupCount; ++i) {
        if (unviableGroups[i] == group)
            return false;
    }
    return true;
}

const SimulatedDescription &simulatedDescription()
{
    pthread_once(&descriptionOnce, readDescription);
    return description;
}

} // namespace redbud
