// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/plan/planedit.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace redbud
{

/// Error: QEMU would refuse, crash, abort, or silently lose NVLink2. Warning: it runs, but not
/// as a user would want. Info: worth knowing.
enum class Severity { Error, Warning, Info };

/// "error", "warning", "info": the words of the JSON documents.
QString severityName(Severity severity);

/// The vPHB with an index, as a place of a Problem.
struct VphbIndex {
    int value = 0;
    auto operator<=>(const VphbIndex &) const = default;
};

/// Where a Problem is: a host device or a vPHB. In JSON a text or a number.
using Place = std::variant<PciAddress, VphbIndex>;

/// A repair that can be applied as it is.
struct Fix {
    QString label; ///< what a button says: "Move GPU1 to vPHB 1"
    QList<PlanEdit> edits;

    bool operator==(const Fix &) const = default;
};

/// Something that a rule found. Never an Error: the plan stays editable.
struct Problem {
    QString rule; ///< id of the rule
    Severity severity = Severity::Error;
    QList<Place> where;
    QString message; ///< what is wrong, what it means, what to do
    std::optional<Fix> fix;
    bool waived = false;        ///< shown all the same
    QString waivedBecause = {}; ///< what the plan says of it; may be empty

    bool operator==(const Problem &) const = default;
};

} // namespace redbud
