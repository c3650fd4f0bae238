// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"

#include <QJsonObject>

namespace redbud
{

/// The document "redbud/host/1".
QByteArray toJsonText(const Host &host);

/// The same for programs that want a part of it.
QJsonObject toJson(const Host &host);

} // namespace redbud
