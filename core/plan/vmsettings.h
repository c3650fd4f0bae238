// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/cpuset.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace redbud
{

/// How the guest's processor is run.
enum class Accelerator { Kvm, Tcg };

/// Which processors of the host run some of the vCPUs. QEMU has no option for it: whoever runs the
/// plan pins the threads of the vCPUs after the start.
struct CpuPinning {
    CpuSet vcpus;    ///< of the guest, from 0
    CpuSet hostCpus; ///< hardware threads of the host
    QJsonObject extra;

    bool operator==(const CpuPinning &) const = default;
};

/// How strictly memory is taken from NUMA nodes of the host, by the names of set_mempolicy(2).
enum class MemoryPolicy { Bind, Preferred, Interleave };

/// The NUMA nodes of the host that memory is taken from.
struct MemoryBinding {
    QList<int> hostNodes; ///< each once; empty: the host decides
    MemoryPolicy policy = MemoryPolicy::Bind;

    bool isEmpty() const { return hostNodes.isEmpty(); }
    bool operator==(const MemoryBinding &) const = default;
};

/// The plan's "machine".
struct Machine {
    QString type; ///< "pseries-7.2"; the alias "pseries" parses
    Accelerator accelerator = Accelerator::Kvm;
    QString cpu; ///< QEMU's -cpu; empty leaves it to QEMU
    int sockets = 1;
    int cores = 1;
    int threads = 1;
    quint64 memory = quint64(4) << 30; ///< bytes
    std::optional<quint64> maxMemory;  ///< bytes, with hot-plug; absent: no hot-plug
    std::optional<quint64> hugePages;  ///< bytes of a huge page behind the memory
    MemoryBinding memoryBinding;       ///< of guest NUMA nodes that have none of their own, too
    bool preallocate = false;          ///< all memory is taken from the host at the start
    QList<CpuPinning> pinning;
    QJsonObject extra;

    int vcpus() const { return sockets * cores * threads; }

    bool operator==(const Machine &) const = default;
};

/// One of the guest's own NUMA nodes.
struct GuestNumaNode {
    quint64 memory = 0; ///< bytes
    int cpus = 0;
    QJsonObject extra;
    MemoryBinding binding = {};

    bool operator==(const GuestNumaNode &) const = default;
};

/// What is booted without a disk: the plan's "kernel". All empty: the firmware decides.
struct Boot {
    QString kernel;
    QString initrd;
    QString append;
    QJsonObject extra;

    bool isEmpty() const
    {
        return kernel.isEmpty() && initrd.isEmpty() && append.isEmpty() && extra.isEmpty();
    }
    bool operator==(const Boot &) const = default;
};

/// What runs in the guest before its operating system. SLOF is that of QEMU; VOF, the one without
/// drivers, starts a given kernel at once (machine property `x-vof`, QEMU 6.1 and later).
struct Firmware {
    enum class Kind { Slof, Vof, File };
    Kind kind = Kind::Slof;
    QString file; ///< for File: its path

    /// Whether QEMU finds it among its own files: a name without a folder.
    bool isQemusOwn() const { return kind == Kind::File && !file.contains(u'/'); }

    bool operator==(const Firmware &) const = default;
};

/// A TPM that a running swtpm emulates.
struct Tpm {
    QString socket; ///< path of swtpm's control socket
    QJsonObject extra;

    bool operator==(const Tpm &) const = default;
};

} // namespace redbud
