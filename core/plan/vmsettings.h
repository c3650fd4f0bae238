// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/guestslot.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace redbud
{

/// How the guest's processor is run.
enum class Accelerator { Kvm, Tcg };

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
    QJsonObject extra;

    int vcpus() const { return sockets * cores * threads; }

    bool operator==(const Machine &) const = default;
};

/// One of the guest's own NUMA nodes.
struct GuestNumaNode {
    quint64 memory = 0; ///< bytes
    int cpus = 0;
    QJsonObject extra;

    bool operator==(const GuestNumaNode &) const = default;
};

/// A virtio disk on a vPHB.
struct Disk {
    QString file;
    QString format = QStringLiteral("qcow2"); ///< "qcow2" or "raw"; never guessed by QEMU
    bool readOnly = false;
    int vphb = 0;
    GuestSlot slot;
    QJsonObject extra;

    bool operator==(const Disk &) const = default;
};

/// A virtio network card on a vPHB.
struct NetworkCard {
    enum class Backend { User, Bridge, Tap };
    Backend backend = Backend::User;
    QString interface; ///< the bridge's or tap's name on the host; unused for User
    QString mac;       ///< "52:54:00:…"; empty leaves it to QEMU
    int vphb = 0;
    GuestSlot slot;
    QJsonObject extra;

    bool operator==(const NetworkCard &) const = default;
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

} // namespace redbud
