// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/qemu/qemuabilities.h"

#include <QString>

#include <optional>

namespace redbud
{

/// What tells a program from the one that was there before: any change of it changes one of these.
struct ProgramStamp {
    QString path;
    qint64 size = 0; ///< bytes
    quint64 inode = 0;
    qint64 changed = 0; ///< nanoseconds since 1970

    /// Of a program, links followed; absent where there is none.
    static std::optional<ProgramStamp> of(const QString &path);

    bool operator==(const ProgramStamp &) const = default;
};

/// ${XDG_CACHE_HOME:-~/.cache}/redbud/qemu
QString abilitiesCacheFolder();

/// What a cache file holds.
QByteArray cacheContent(const ProgramStamp &program, const QemuAbilities &abilities);

/// The abilities in a cache file that is about this very program; absent in any other case.
std::optional<QemuAbilities> abilitiesInCache(const QByteArray &content,
                                              const ProgramStamp &program);

/// Reads and writes the file of a program in @a folder; a program has one, which newer abilities
/// replace. A damaged or missing cache is an empty one, and one that cannot be written stays as it
/// is.
std::optional<QemuAbilities> cachedAbilities(const QString &folder, const ProgramStamp &program);
void cacheAbilities(const QString &folder, const ProgramStamp &program,
                    const QemuAbilities &abilities);

} // namespace redbud
