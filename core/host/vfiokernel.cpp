// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfiokernel.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace redbud
{

FileDescriptor VfioKernel::open(const QString &path) const
{
    return FileDescriptor(::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC));
}

int VfioKernel::control(int fd, unsigned long request, void *argument) const
{
    int result = 0;
    do {
        result = ::ioctl(fd, request, argument);
    } while (result < 0 && errno == EINTR);
    return result;
}

bool VfioKernel::isForbidden(const QString &path) const
{
    // The effective user's rights are those of open(), not access()'s.
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK | W_OK, AT_EACCESS) !=
               0 &&
           (errno == EACCES || errno == EPERM);
}

const VfioKernel &VfioKernel::real()
{
    static const VfioKernel kernel;
    return kernel;
}

} // namespace redbud
