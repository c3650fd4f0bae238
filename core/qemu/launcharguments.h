// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/multifunctionslots.h"
#include "core/qemu/launchspec.h"

#include <QMap>

namespace redbud
{

// The parts of a command line, for launchspec.cpp and for exports of the plan in which QEMU's
// options stand, too. Each appends to @a argv what the plan says of its subject.

/// launchspec.cpp: whether the machine has to be told that its processor has no transactional
/// memory: older types ask for it, and an emulated processor does not have it.
bool lacksTransactionalMemory(const Machine &machine);
/// Source of random numbers.
void addRandomSource(QStringList &argv);

/// memoryarguments.cpp
void addMemory(QStringList &argv, const Plan &plan);
/// Whether the memory of a machine without NUMA nodes is the object "ram0".
bool hasMemoryBackend(const Plan &plan);

/// vphbarguments.cpp: a vPHB, and the host devices on it.
void addVphb(QStringList &argv, const Plan &plan, const Vphb &vphb);
void addDevices(QStringList &argv, const MultifunctionSlots &shared, const Vphb &vphb);
/// The properties of a spapr-pci-host-bridge that are set, by name. vPHB 0 is there before any
/// -device, so its properties are set as the default of all vPHBs, and the others get back what
/// they would have had.
using VphbProperties = QMap<QString, QString>;
VphbProperties vphbProperties(const Plan &plan, const Vphb &vphb);

/// diskarguments.cpp
void addDisks(QStringList &argv, const MultifunctionSlots &shared, const Plan &plan);
/// Whether QEMU is told that this is a device and no regular file, which are opened in different
/// ways; under /dev only shared memory has files.
bool isDeviceFile(const QString &file);

/// networkarguments.cpp: also the files that QEMU finds open.
void addNetworks(LaunchSpec &spec, const MultifunctionSlots &shared, const Plan &plan);

/// displayarguments.cpp
void addDisplay(QStringList &argv, const MultifunctionSlots &shared, const Plan &plan);
/// Of a display only what serves it over the network.
void addDisplayServer(QStringList &argv, const Display &display);

/// QEMU's option parser reads a comma as the end of a value unless it is doubled.
QString escaped(QString value);

/// ",bus=…,addr=…" of a device, and that it is not alone where it has to say so.
QString at(const MultifunctionSlots &shared, int vphb, const GuestSlot &slot);

} // namespace redbud
