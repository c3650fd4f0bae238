// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/cpuset.h"
#include "core/base/result.h"
#include "core/plan/guestslot.h"
#include "core/plan/plan.h"
#include "ui/settings/choicefields.h"

#include <QList>
#include <QString>

#include <optional>

// Settings as texts that people type. What cannot be read fails with InvalidArgument and a sentence
// about what it must be.
namespace redbud::settings
{

/// A size in bytes. A small number without a unit is refused: nobody means 384 bytes.
Result<quint64> sizeOf(const QString &text);
/// The same, where an empty text is nothing.
Result<std::optional<quint64>> optionalSizeOf(const QString &text);
QString textOf(std::optional<quint64> bytes);

/// "0-7,16"
Result<CpuSet> cpusOf(const QString &text);

/// NUMA nodes of the host: "0,8".
Result<QList<int>> nodesOf(const QString &text);
QString textOf(const QList<int> &nodes);

Result<GuestSlot> slotOf(const QString &text);

QList<ChoiceField::Choice> policies();
MemoryPolicy policyOf(const QString &key);
QString keyOf(MemoryPolicy policy);

/// The vPHBs of a guest, with @a present where the plan does not have that one.
QList<ChoiceField::Choice> vphbs(const Plan &plan, int present);

} // namespace redbud::settings
