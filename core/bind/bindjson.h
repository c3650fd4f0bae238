// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindplan.h"
#include "core/bind/bindstatus.h"

#include <QJsonObject>

namespace redbud
{

/// The document "redbud/binding/1": actions, obstacles, warnings and steps, each step in words and
/// as the exact write. @a afterRestart are the lines for a shell of what is written besides, so
/// that the devices are bound after a restart, too.
QJsonObject toJson(const BindPlan &plan, const Host &host, const QStringList &afterRestart = {});

/// {"text", "command", "path", "value"}; path and value are null for a step that writes no file.
QJsonObject toJson(const BindStep &step, const Host &host);

/// The document "redbud/bind-status/1".
QJsonObject toJson(const BindStatus &status);

} // namespace redbud
