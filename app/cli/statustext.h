// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindjson.h"

#include <QJsonObject>
#include <QString>

namespace redbud::cli
{

/// For people: what is remembered and how it is now.
QString statusText(const BindStatus &status);

/// The steps that unbind would do for these devices and their groups; for all, if there are none.
QString restoreText(const BindStatus &status, const QList<PciAddress> &devices);
/// @a afterRestart is what unbind would remove besides, as lines for a shell.
QJsonObject restoreJson(const BindStatus &status, const QList<PciAddress> &devices,
                        const QStringList &afterRestart);

} // namespace redbud::cli
