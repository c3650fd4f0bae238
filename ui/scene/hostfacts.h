// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "ui/scene/hostlayout.h"

#include <QString>

namespace redbud
{

/// What the picture says of a host and its parts, in the user's language. Pure functions; a
/// device that the host does not have gives its address.
namespace facts
{

QString hostTitle(const Host &host);    ///< "IBM Power System AC922 (8335-GTH)"
QString hostSubtitle(const Host &host); ///< "Linux 5.2.10 · 4 GPUs · 12 NVLink bridges · …"

QString socketTitle(const HostLayout::Socket &socket, qsizetype number);
QString socketSubtitle(const Host &host, const HostLayout::Socket &socket);

/// "GPU0 and GPU1: 3 NVLinks between them"
QString peersText(const Host &host, const HostLayout::Peers &peers);

QString processorTitle(const Host &host, const HostLayout::Processor &processor);
/// "6 links · 25.8 Gbit/s per lane · 6 ATSD"
QString processorSubtitle(const Host &host, const HostLayout::Processor &processor);

QString kindForPeople(DeviceKind kind);

/// "Tesla V100 SXM2" of "NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]".
QString modelName(const PciDevice &device);
/// "16 GB" of the same; empty where the name says nothing of memory.
QString cardMemory(const PciDevice &device);

/// "0006:…1.2" of 0006:00:01.2, for narrow places.
QString shortAddress(const PciAddress &address);

/// "GPU0", "link 3", or the model's name.
QString deviceTitle(const Host &host, const PciAddress &device);
/// "node 255 · nvidia"
QString gpuDetails(const Host &host, const PciAddress &gpu);
/// Everything about a device, a fact per line.
QString deviceToolTip(const Host &host, const Plan &plan, const PciAddress &device);

QString chipTitle(const HostLayout::Chip &chip, const Host &host);
/// "in use: / · groups 0, 4"
QString chipSubtitle(const HostLayout::Chip &chip, const Host &host);
/// Whether the host itself needs one of the devices.
bool isInUse(const Host &host, const QList<PciAddress> &devices);

/// "vPHB 0" where the plan has the devices, "1 of 4 planned" where it has some; else empty.
QString plannedAt(const Plan &plan, const QList<PciAddress> &devices);

} // namespace facts

} // namespace redbud
