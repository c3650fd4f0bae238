// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"

#include <QList>

namespace redbud
{

class RuleContext;

/// What QEMU pairs by equal tgt, here without its limits.
struct Pairing {
    QList<PciAddress> gpus;
    QList<PciAddress> links;
};

/// The pairings of the vPHB at a position, in the order in which the plan meets them.
QList<Pairing> pairingsOn(const RuleContext &context, qsizetype position);

} // namespace redbud
