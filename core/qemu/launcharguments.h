// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/launchspec.h"

namespace redbud
{

// The parts of a command line, for launchspec.cpp. Each appends to @a argv what the plan says of
// its subject.

/// memoryarguments.cpp
void addMemory(QStringList &argv, const Plan &plan);
/// Whether the memory of a machine without NUMA nodes is the object "ram0".
bool hasMemoryBackend(const Plan &plan);

/// vphbarguments.cpp: a vPHB, and the host devices on it.
void addVphb(QStringList &argv, const Plan &plan, const Vphb &vphb);
void addDevices(QStringList &argv, const Vphb &vphb);

/// diskarguments.cpp
void addDisks(QStringList &argv, const Plan &plan);
/// Whether QEMU is told that this is a device and no regular file, which are opened in different
/// ways; under /dev only shared memory has files.
bool isDeviceFile(const QString &file);

/// networkarguments.cpp: also the files that QEMU finds open.
void addNetworks(LaunchSpec &spec, const Plan &plan);

/// displayarguments.cpp
void addDisplay(QStringList &argv, const Plan &plan);

/// QEMU's option parser reads a comma as the end of a value unless it is doubled.
QString escaped(QString value);

/// ",bus=…,addr=…" of a device.
QString at(int vphb, const GuestSlot &slot);

} // namespace redbud
