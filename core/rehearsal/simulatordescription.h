// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/placement/dmawindow.h"
#include "core/plan/plan.h"

#include <QByteArray>

namespace redbud
{

struct SimulatorOptions {
    bool keepAlive = true;                     ///< works around QEMU's use after free
    QString logFile;                           ///< empty: none
    quint64 iommuPageSizes = hostDmaPageSizes; ///< mask
    int iommuLevels = mostTceLevels;           ///< most levels of a TCE table, 1 to 5
    int refuseLevelsBelow = 0; ///< DMA windows with fewer levels are refused, as for want of memory
};

/// What the VFIO simulator is told of the plan's devices: ids, configuration space, regions,
/// groups and NVLink2 regions as the host's kernel would offer them. The format is documented in
/// core/rehearsal/simulator/simulateddescription.h. Devices that the host does not have are left
/// out, so QEMU does not find them either.
QByteArray simulatorDescription(const Host &host, const Plan &plan,
                                const SimulatorOptions &options);

/// The shared object that is preloaded into QEMU: beside the build or below the installation's
/// library folder; NotFound otherwise.
Result<QString> findSimulator();

/// The shared object that does nothing but work around QEMU's use after free; found likewise.
Result<QString> findKeepAlive();

} // namespace redbud
