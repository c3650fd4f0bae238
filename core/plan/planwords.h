// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/virtualcards.h"
#include "core/plan/vmsettings.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace redbud
{

/// A word of the plan file and what it means.
template <typename T>
struct PlanWord {
    QLatin1StringView text;
    T value;
};
template <typename T>
PlanWord(QLatin1StringView, T) -> PlanWord<T>;

inline constexpr std::array memoryPolicyWords{
    PlanWord{QLatin1StringView("bind"), MemoryPolicy::Bind},
    PlanWord{QLatin1StringView("preferred"), MemoryPolicy::Preferred},
    PlanWord{QLatin1StringView("interleave"), MemoryPolicy::Interleave}};

inline constexpr std::array diskBusWords{
    PlanWord{QLatin1StringView("virtio-blk"), Disk::Bus::VirtioBlk},
    PlanWord{QLatin1StringView("virtio-scsi"), Disk::Bus::VirtioScsi}};

/// Cache::Default has no word: the field is absent.
inline constexpr std::array diskCacheWords{
    PlanWord{QLatin1StringView("none"), Disk::Cache::None},
    PlanWord{QLatin1StringView("writeback"), Disk::Cache::Writeback},
    PlanWord{QLatin1StringView("writethrough"), Disk::Cache::Writethrough},
    PlanWord{QLatin1StringView("directsync"), Disk::Cache::DirectSync},
    PlanWord{QLatin1StringView("unsafe"), Disk::Cache::Unsafe}};

inline constexpr std::array networkWords{
    PlanWord{QLatin1StringView("user"), NetworkCard::Backend::User},
    PlanWord{QLatin1StringView("bridge"), NetworkCard::Backend::Bridge},
    PlanWord{QLatin1StringView("tap"), NetworkCard::Backend::Tap},
    PlanWord{QLatin1StringView("macvtap"), NetworkCard::Backend::Macvtap}};

inline constexpr std::array displayWords{
    PlanWord{QLatin1StringView("vnc"), Display::Protocol::Vnc},
    PlanWord{QLatin1StringView("spice"), Display::Protocol::Spice}};

/// The word for a value that is in the table.
template <typename T, size_t count>
QString wordOf(const std::array<PlanWord<T>, count> &words, T value)
{
    const auto it = std::ranges::find(words, value, &PlanWord<T>::value);
    return it != words.end() ? QString(it->text) : QString();
}

} // namespace redbud
