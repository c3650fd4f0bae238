// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/memorysysroot.h"

namespace redbud::test
{

/// An x86 server with two sockets, an IOMMU and @a functions PCI functions (at least 16) of all
/// kinds: root ports, network cards with SR-IOV and their virtual functions, disks, a GPU, and
/// NVMe disks behind VMD controllers, whose PCI domains have more than four digits.
MemorySysroot buildX86Server(int functions);

} // namespace redbud::test
