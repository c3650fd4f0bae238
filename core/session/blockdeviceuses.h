// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"

#include <QStringList>

namespace redbud
{

/// Why the host itself needs a block device, in words: what of it or of its partitions is mounted,
/// is swap space or is a part of another device (LVM, RAID, encryption). @a number is "259:2".
/// Empty where nothing uses it, and where the host does not tell.
QStringList blockDeviceUses(const Sysroot &root, const QString &number);

} // namespace redbud
