// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/machineedit.h"

#include "core/plan/plantext.h"
#include "core/plan/storable.h"

#include <QCoreApplication>

#include <bit>

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanEdit", text);
}

} // namespace

Result<void> edit(Machine &machine, const SetMachineType &edit)
{
    if (!isMachineName(edit.type)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("\"%1\" is not the name of a machine type").arg(edit.type));
    }
    machine.type = edit.type;
    return {};
}

Result<void> edit(Machine &machine, const SetProcessors &edit)
{
    if (edit.sockets < 1 || edit.cores < 1 || edit.threads < 1) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A machine has at least one socket, core and thread"));
    }
    Plan probe;
    for (Machine *changed : {&probe.machine, &machine}) {
        changed->sockets = edit.sockets;
        changed->cores = edit.cores;
        changed->threads = edit.threads;
    }
    return checkStorable(probe);
}

Result<void> edit(Machine &machine, const SetMemory &edit)
{
    if (edit.bytes == 0)
        return failure(ErrorCode::InvalidArgument, tr("A machine cannot be without memory"));
    machine.memory = edit.bytes;
    if (machine.maxMemory && *machine.maxMemory < machine.memory)
        machine.maxMemory.reset();
    return {};
}

Result<void> edit(Machine &machine, const SetHugePages &edit)
{
    if (edit.size && !std::has_single_bit(*edit.size)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The size of a huge page is a power of two, such as 16M or 1G"));
    }
    machine.hugePages = edit.size;
    return {};
}

Result<void> edit(Machine &machine, const SetAccelerator &edit)
{
    machine.accelerator = edit.accelerator;
    return {};
}

Result<void> edit(Machine &machine, const SetCpuModel &edit)
{
    Plan probe;
    probe.machine.cpu = edit.cpu;
    machine.cpu = edit.cpu;
    return checkStorable(probe);
}

Result<void> edit(Machine &machine, const SetMaxMemory &edit)
{
    if (edit.bytes && *edit.bytes < machine.memory) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The maximum of the memory is at least the memory at start"));
    }
    machine.maxMemory = edit.bytes;
    return {};
}

Result<void> edit(Machine &machine, const SetMemoryBinding &edit)
{
    Plan probe;
    probe.machine.memoryBinding = edit.binding;
    machine.memoryBinding = edit.binding;
    return checkStorable(probe);
}

Result<void> edit(Machine &machine, const SetPreallocate &edit)
{
    machine.preallocate = edit.preallocate;
    return {};
}

Result<void> edit(Machine &machine, const SetPinning &edit)
{
    Plan probe;
    probe.machine.pinning = edit.pinning;
    machine.pinning = edit.pinning;
    return checkStorable(probe);
}

} // namespace redbud
