// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace redbud
{

/// The path ("vphbs[1].index") of the first field that an object of a JSON document has twice;
/// nothing where every object is unambiguous. QJsonDocument keeps one of them without a word.
/// @a json has to be well-formed: QJsonDocument has read it.
std::optional<QString> duplicateKey(const QByteArray &json);

} // namespace redbud
