// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"

#include <QString>

namespace redbud
{

/// The system calls by which VFIO is spoken to, in one place. Tests put a kernel of their own in;
/// everybody else uses real(). The functions may be called from any thread.
class VfioKernel
{
public:
    virtual ~VfioKernel() = default;

    /// Opens a device node for reading and writing. Closed on failure; errno says why.
    virtual FileDescriptor open(const QString &path) const;

    /// ioctl(2): -1 on failure; errno says why. Interrupted calls are made again.
    /// @a argument is a pointer or, for requests that take a number, that number.
    virtual int control(int fd, unsigned long request, void *argument) const;

    /// Whether a node is there that this process may not open. Does not open it.
    virtual bool isForbidden(const QString &path) const;

    static const VfioKernel &real();
};

} // namespace redbud
