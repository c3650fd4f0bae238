// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"
#include "core/rules/problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// What would come of it if devices were put somewhere: said during a drag, before the drop.
struct DropPreview {
    enum class Verdict {
        Nothing,    ///< nothing would change
        Impossible, ///< there is no such edit
        Fine,       ///< no new Problem
        Costs,      ///< new warnings or notes
        Wrong       ///< new errors
    };

    Verdict verdict = Verdict::Nothing;
    QString action;  ///< "Move GPU1 with 3 bridges to vPHB 0"
    QString outcome; ///< the gravest new Problem, or that there is none

    bool operator==(const DropPreview &) const = default;
};

/// The rules of core decide: the Problems of the plan with the edits, without those of @a present,
/// which are the Problems of @a plan. @a devices are placed as they are; a caller that wants a
/// GPU's bridges along names them.
DropPreview previewPlacing(const Host &host, const Plan &plan, const QList<Problem> &present,
                           const QList<PciAddress> &devices, int vphb);

/// The same for taking devices out of the plan.
DropPreview previewRemoving(const Host &host, const Plan &plan, const QList<Problem> &present,
                            const QList<PciAddress> &devices);

} // namespace redbud
