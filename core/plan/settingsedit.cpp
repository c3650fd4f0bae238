// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/settingsedit.h"

#include "core/plan/storable.h"

namespace redbud
{

namespace
{

/// Sets a member where a plan file can hold the value.
template <typename T>
Result<void> set(Plan &plan, T Plan::*member, const T &value)
{
    Plan probe;
    probe.*member = value;
    plan.*member = value;
    return checkStorable(probe);
}

} // namespace

Result<void> edit(Plan &plan, const SetUuid &edit)
{
    return set(plan, &Plan::uuid, edit.uuid);
}

Result<void> edit(Plan &plan, const SetNumaNodes &edit)
{
    return set(plan, &Plan::numaNodes, edit.nodes);
}

Result<void> edit(Plan &plan, const SetBoot &edit)
{
    return set(plan, &Plan::boot, edit.boot);
}

Result<void> edit(Plan &plan, const SetFirmware &edit)
{
    return set(plan, &Plan::firmware, edit.firmware);
}

Result<void> edit(Plan &plan, const SetTpm &edit)
{
    return set(plan, &Plan::tpm, edit.tpm);
}

Result<void> edit(Plan &plan, const SetRandomSource &edit)
{
    return set(plan, &Plan::randomSource, edit.randomSource);
}

Result<void> edit(Plan &plan, const SetExtraArguments &edit)
{
    return set(plan, &Plan::extraArguments, edit.arguments);
}

} // namespace redbud
