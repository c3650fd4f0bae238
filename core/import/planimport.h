// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/importedplan.h"

#include <QByteArray>
#include <QJsonObject>

namespace redbud
{

/// Largest file that is imported; a domain with 31 vPHBs full of devices has under 1 MiB.
inline constexpr qint64 maxImportBytes = 4 << 20;

/// The plan of a libvirt domain or of a QEMU command line, told apart by how the content begins.
/// InvalidData or Unsupported where it makes no plan.
Result<ImportedPlan> importPlan(const QByteArray &content);

/// The same of a file; its name is the context of an error.
Result<ImportedPlan> importPlanFile(const QString &path);

/// The document "redbud/import/1".
QJsonObject toJson(const ImportedPlan &imported);

} // namespace redbud
