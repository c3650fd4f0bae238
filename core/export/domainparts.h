// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/export/domainwriter.h"
#include "core/plan/plan.h"

namespace redbud
{

// The parts of a domain, for libvirtdomain.cpp. Each writes what the plan says of its subject.

/// domainmemory.cpp: also the NUMA nodes of the host; those of the guest are in writeCpu().
void writeMemory(DomainWriter &writer, const Plan &plan);
/// The NUMA nodes that libvirt has to be told of: it wants one where memory can be added, as QEMU
/// makes for itself.
QList<GuestNumaNode> domainNumaNodes(const Plan &plan);

/// domaincpu.cpp
void writeCpu(DomainWriter &writer, const Plan &plan);

/// domainpci.cpp
void writeVphbs(DomainWriter &writer, const Plan &plan);
void writeHostDevices(DomainWriter &writer);

/// domaincards.cpp
void writeDisks(DomainWriter &writer, const Plan &plan);
void writeNetworks(DomainWriter &writer, const Plan &plan);

/// domaindisplay.cpp
void writeConsole(DomainWriter &writer);
void writeDisplay(DomainWriter &writer, const Plan &plan);

/// domainnotes.cpp
QStringList domainNotes(const Plan &plan, const GuestPlaces &places);

/// The name that a domain can have, which is never empty and has no '/'.
QString domainName(const Plan &plan);

} // namespace redbud
