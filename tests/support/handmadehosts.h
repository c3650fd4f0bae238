// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

namespace redbud::test
{

/// How a kernel forms the IOMMU groups of NVLink2 GPUs.
enum class Grouping { PerNpu, PerGpu };

/// An AC922 without a scan: two sockets with as many GPUs (2: three links each, 3: two), a network
/// card with two functions, a disk in use at group 0, a root port.
Host ac922Host(int gpusPerSocket = 2, Grouping grouping = Grouping::PerNpu);

/// An x86 server without GPUs: two sockets, @a devices devices of all kinds in groups of their own.
Host x86Host(int devices);

} // namespace redbud::test
