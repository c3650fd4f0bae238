// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/vmsettings.h"

#include <QString>

#include <optional>

namespace redbud
{

// Edits of a plan's machine; PlanEdit has them among its alternatives. Each edit() fails with
// InvalidArgument for a value that a plan file could not have either.

struct SetMachineType {
    QString type;
    bool operator==(const SetMachineType &) const = default;
};

/// What a guest counts as its processors; each at least 1.
struct SetProcessors {
    int sockets = 1;
    int cores = 1;
    int threads = 1;
    bool operator==(const SetProcessors &) const = default;
};

/// The memory at start in bytes. Where hot-plug memory would become less than that, it goes.
struct SetMemory {
    quint64 bytes = 0;
    bool operator==(const SetMemory &) const = default;
};

/// The huge pages behind the memory, bytes of one, a power of two; nothing for normal pages.
struct SetHugePages {
    std::optional<quint64> size;
    bool operator==(const SetHugePages &) const = default;
};

struct SetAccelerator {
    Accelerator accelerator = Accelerator::Kvm;
    bool operator==(const SetAccelerator &) const = default;
};

/// QEMU's -cpu; empty leaves it to QEMU.
struct SetCpuModel {
    QString cpu;
    bool operator==(const SetCpuModel &) const = default;
};

/// The memory with hot-plug in bytes, at least that at start; nothing: no hot-plug.
struct SetMaxMemory {
    std::optional<quint64> bytes;
    bool operator==(const SetMaxMemory &) const = default;
};

/// The NUMA nodes of the host behind the memory; an empty binding leaves them to the host.
struct SetMemoryBinding {
    MemoryBinding binding;
    bool operator==(const SetMemoryBinding &) const = default;
};

struct SetPreallocate {
    bool preallocate = false;
    bool operator==(const SetPreallocate &) const = default;
};

/// All pinning of vCPUs; none lets them run anywhere.
struct SetPinning {
    QList<CpuPinning> pinning;
    bool operator==(const SetPinning &) const = default;
};

Result<void> edit(Machine &machine, const SetMachineType &edit);
Result<void> edit(Machine &machine, const SetProcessors &edit);
Result<void> edit(Machine &machine, const SetMemory &edit);
Result<void> edit(Machine &machine, const SetHugePages &edit);
Result<void> edit(Machine &machine, const SetAccelerator &edit);
Result<void> edit(Machine &machine, const SetCpuModel &edit);
Result<void> edit(Machine &machine, const SetMaxMemory &edit);
Result<void> edit(Machine &machine, const SetMemoryBinding &edit);
Result<void> edit(Machine &machine, const SetPreallocate &edit);
Result<void> edit(Machine &machine, const SetPinning &edit);

} // namespace redbud
