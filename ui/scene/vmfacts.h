// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/placement/placement.h"
#include "core/plan/plan.h"
#include "core/rules/problem.h"

#include <QString>

#include <optional>

namespace redbud
{

/// What the picture says of the virtual machine and its vPHBs, in the user's language.
namespace facts
{

QString vmTitle(const Plan &plan); ///< "Virtual machine “v100-vm”"
QString vmSubtitle(const Plan &plan); ///< "pseries-7.2 · 80 vCPUs · 384 GiB · 2 vPHBs · 16 devices"

QString vphbTitle(int index); ///< "vPHB 0 (default)"
/// "one group: 5 · ATSD 6 of 8 · GPU RAM 256 GiB of 2 TiB"
QString vphbSummary(const Host &host, const Vphb &vphb, const VphbPlacement *placement);
/// Whether the guest gets NVLink2 with coherent access through this vPHB.
bool nvLinkWorks(const Host &host, const Vphb &vphb);
/// "MMIO64 0x210000000000 · MMIO32 0x200080000000 · ATSD 0x800000000000"
QString vphbWindows(const VphbPlacement &placement);

/// "GPU0 · Tesla V100 SXM2", or kind, name and address of another device.
QString slotTitle(const Host &host, const PciAddress &device);
/// "RAM 0x400000000000 · 128 GiB · guest NUMA node 3"
QString slotPlacement(const PciAddress &gpu, const VphbPlacement *placement);
/// "01.0 L0"
QString pillText(const Host &host, const PciAddress &bridge, const GuestSlot &slot);

} // namespace facts

/// The worst severity of the problems that concern a place and are not waived.
std::optional<Severity> severityAt(const QList<Problem> &problems, const Place &place);

} // namespace redbud
