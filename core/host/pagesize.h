// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace redbud
{

/// The page size of the machine whose process had this auxiliary vector (`/proc/PID/auxv`), in
/// bytes. The vector of a captured machine may have another byte order and word size than this
/// one's, so each is tried; absent where none makes sense.
std::optional<quint32> pageSizeFromAuxv(const QByteArray &auxv);

} // namespace redbud
