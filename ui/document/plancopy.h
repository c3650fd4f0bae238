// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace redbud
{

/// A plan with changes that nobody has saved, as a window keeps it for the case that it dies.
struct PlanCopy {
    QString path;       ///< where the copy is
    QDateTime when;     ///< of the last change
    QString planFile;   ///< the plan's own file; empty for one that never had one
    QString hostSource; ///< what was open; may be empty
    Plan plan;
};

/// The document "redbud/unsaved/1", which the program itself reads again.
QByteArray serializeCopy(const PlanCopy &copy);
/// InvalidData, and the errors of parsePlan(). path and when are left empty.
Result<PlanCopy> parseCopy(const QByteArray &json);

/// Where windows of this user keep copies.
QString copiesFolder();

/// Those in @a folder whose window is gone without having removed them, newest first. What cannot
/// be read is left out.
QList<PlanCopy> copiesLeftBehind(const QString &folder);

/// Removes a copy with its lock.
void removeCopy(const QString &path);

/// The lock that a window holds as long as the copy is its own.
QString lockOfCopy(const QString &path);

} // namespace redbud
