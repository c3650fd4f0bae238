// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/importedplan.h"

#include <QByteArray>

namespace redbud
{

/// The plan of a libvirt domain. InvalidData for other XML, a damaged one or one that makes no
/// plan, TooLarge for more elements than a domain has, Unsupported for a machine that is not
/// pseries.
Result<ImportedPlan> importDomain(const QByteArray &xml);

} // namespace redbud
