// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/pcidevice.h"

#include <QByteArray>

namespace redbud
{

/// A device's sysfs `resource` file: one line "start end flags" per region, zeros where unused.
struct PciResource {
    QList<PciBar> bars;  ///< BARs and the expansion ROM, by index
    int absurdLines = 0; ///< lines that make no sense and were left out

    static PciResource parse(const QByteArray &text);
};

} // namespace redbud
