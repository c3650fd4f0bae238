// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// Threads that open, use and close simulated and other files at the same time.

#include "tests/simulator/probe.h"

#include <cerrno>
#include <fcntl.h>
#include <linux/vfio.h>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

namespace redbud::probe
{

namespace
{

int checkExtension(int fd)
{
    return ioctl(fd, VFIO_CHECK_EXTENSION, static_cast<unsigned long>(VFIO_SPAPR_TCE_v2_IOMMU));
}

void openAndClose()
{
    for (int i = 0; i < 200; ++i) {
        const int container = open("/dev/vfio/vfio", O_RDWR);
        check(checkExtension(container) == 1, "a container of this thread");
        check(close(container) == 0, "it closes");
        // Often the descriptor that the container had.
        const int other = open("/dev/null", O_RDWR);
        checkFails(checkExtension(other), ENOTTY, "another file of this thread");
        check(close(other) == 0, "it closes, too");
    }
}

} // namespace

void probeCrowd()
{
    std::thread threads[8];
    for (std::thread &thread : threads)
        thread = std::thread(openAndClose);
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace redbud::probe
