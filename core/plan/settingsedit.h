// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QList>

namespace redbud
{

// Edits of what a virtual machine has beside its machine, vPHBs and cards; PlanEdit has them among
// its alternatives. Each edit() fails with InvalidArgument for a value that a plan file could not
// have either; the plan is then not to be used any more.

/// Null for none.
struct SetUuid {
    QUuid uuid;
    bool operator==(const SetUuid &) const = default;
};

/// All NUMA nodes of the guest.
struct SetNumaNodes {
    QList<GuestNumaNode> nodes;
    bool operator==(const SetNumaNodes &) const = default;
};

struct SetBoot {
    Boot boot;
    bool operator==(const SetBoot &) const = default;
};

struct SetFirmware {
    Firmware firmware;
    bool operator==(const SetFirmware &) const = default;
};

struct SetTpm {
    std::optional<Tpm> tpm;
    bool operator==(const SetTpm &) const = default;
};

struct SetRandomSource {
    bool randomSource = false;
    bool operator==(const SetRandomSource &) const = default;
};

struct SetExtraArguments {
    QStringList arguments;
    bool operator==(const SetExtraArguments &) const = default;
};

Result<void> edit(Plan &plan, const SetUuid &edit);
Result<void> edit(Plan &plan, const SetNumaNodes &edit);
Result<void> edit(Plan &plan, const SetBoot &edit);
Result<void> edit(Plan &plan, const SetFirmware &edit);
Result<void> edit(Plan &plan, const SetTpm &edit);
Result<void> edit(Plan &plan, const SetRandomSource &edit);
Result<void> edit(Plan &plan, const SetExtraArguments &edit);

} // namespace redbud
