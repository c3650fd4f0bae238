// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QString>

#include <compare>
#include <optional>

namespace redbud
{

/// A kernel's release as `uname -r` prints it: "5.2.0", "4.18.0-193.el8.ppc64le".
struct KernelRelease {
    int major = 0;
    int minor = 0;
    /// Whether the name looks like an unchanged kernel of kernel.org or a build of its git tree.
    /// Anything else may have features of later kernels, or of none.
    bool mainline = false;

    static std::optional<KernelRelease> parse(const QString &text);

    bool isAtLeast(int otherMajor, int otherMinor) const
    {
        return std::pair(major, minor) >= std::pair(otherMajor, otherMinor);
    }
};

/// What `uname -r` prints on the host; empty where it cannot be read.
QString readKernelRelease(const Sysroot &root);

} // namespace redbud
