// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/cpuset.h"
#include "core/host/gpu.h"
#include "core/host/pcidevice.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud
{

/// Bus addresses that a group's devices must not use for memory, or use in a way of their own.
struct ReservedRegion {
    quint64 start = 0;
    quint64 end = 0; ///< inclusive
    QString type;    ///< the kernel's word: "direct", "reserved", "msi", …

    bool operator==(const ReservedRegion &) const = default;
};

/// Devices that the IOMMU can only separate together.
struct IommuGroup {
    int id = 0;
    QList<PciAddress> devices;           ///< by address
    QString type = {};                   ///< the kernel's word: "DMA", "identity"; empty: not told
    QList<ReservedRegion> reserved = {}; ///< in the kernel's order

    bool operator==(const IommuGroup &) const = default;
};

/// Huge pages of one size, on the whole host or on one NUMA node.
struct HugePages {
    quint64 size = 0; ///< bytes of one page
    quint64 total = 0;
    quint64 free = 0;

    bool operator==(const HugePages &) const = default;
};

/// Processors and memory of the whole host. Zero where the scan could not tell.
struct HostResources {
    int cpus = 0;           ///< hardware threads that are online
    int threadsPerCore = 0; ///< 4 on a POWER9 with SMT4
    quint64 memory = 0;     ///< bytes, `MemTotal`
    QList<HugePages> hugePages;
    std::optional<quint64> memlockLimit; ///< bytes that this user may lock; absent: no limit known
    CpuSet onlineCpus = {}; ///< the hardware threads; empty where the scan could not tell

    bool operator==(const HostResources &) const = default;
};

/// A NUMA node with processors or memory; GPU memory nodes have no processors.
struct NumaNode {
    int id = 0;
    int cpus = 0;       ///< hardware threads
    quint64 memory = 0; ///< bytes
    QList<HugePages> hugePages = {};
    CpuSet cpuSet = {}; ///< its hardware threads by number

    bool operator==(const NumaNode &) const = default;
};

/// Whether NVLink2 passthrough can work here, and every reason that speaks against it or limits
/// it. Missing modules and permissions are reasons that do not make @a nvlink2 false.
struct Support {
    bool nvlink2 = false; ///< nothing that is known speaks against it
    QStringList reasons;
    bool plainPci = false;     ///< GPUs and other devices can be passed as plain PCI devices
    bool otherMachine = false; ///< of a kind that no firmware or kernel gives NVLink2 passthrough
    bool unsure = false; ///< nvlink2 is true for want of a better word: this kernel's release does
                         ///< not tell

    bool operator==(const Support &) const = default;
};

/// Everything that a scan found: an immutable value once made. All lists are sorted by address
/// or id. Lookups are binary searches.
struct Host {
    QString source;                  ///< what was scanned: "live", "sample:ac922-4gpu", a path
    QString model;                   ///< device-tree `model`, or the DMI product name
    QString kernel;                  ///< release, as `uname -r` prints it
    std::optional<quint32> pageSize; ///< bytes
    QList<PciDevice> devices;
    QList<Gpu> gpus;
    QList<NvLinkBridge> bridges;
    QList<IommuGroup> iommuGroups;
    QList<NumaNode> numaNodes;
    HostResources resources;
    Support support;
    QStringList warnings; ///< what could not be read, and what that costs

    /// Pointers are valid as long as this Host; nullptr where there is none.
    const PciDevice *device(const PciAddress &address) const;
    const Gpu *gpu(const PciAddress &address) const;
    const NvLinkBridge *bridge(const PciAddress &address) const;
    const IommuGroup *iommuGroup(int id) const;

    /// The group of a device; absent where device or group do not exist.
    std::optional<int> groupOf(const PciAddress &address) const;

    bool operator==(const Host &) const = default;
};

} // namespace redbud
