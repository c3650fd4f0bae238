// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plan/guestslot.h"

#include <QJsonObject>
#include <QString>

namespace redbud
{

/// A place on a vPHB of the guest.
struct PciPlace {
    int vphb = 0;
    GuestSlot slot;
    QJsonObject extra = {};

    bool operator==(const PciPlace &) const = default;
};

/// A virtio disk: a card on a vPHB, or a target of the vPHB's SCSI controller.
struct Disk {
    enum class Bus { VirtioBlk, VirtioScsi };
    /// As QEMU's `cache=`. Default leaves it to QEMU, which is Writeback.
    enum class Cache { Default, None, Writeback, Writethrough, DirectSync, Unsafe };
    static constexpr int largestTarget = 255; ///< of virtio-scsi

    QString file;
    QString format = QStringLiteral("qcow2"); ///< "qcow2" or "raw"; never guessed by QEMU
    bool readOnly = false;
    int vphb = 0;
    GuestSlot slot; ///< for VirtioBlk
    QJsonObject extra;
    Bus bus = Bus::VirtioBlk;
    int target = 0; ///< for VirtioScsi: 0 to largestTarget; the LUN is 0
    Cache cache = Cache::Default;
    bool discard = false;  ///< what the guest discards is given back to the host
    bool snapshot = false; ///< what the guest writes is forgotten at the end

    bool operator==(const Disk &) const = default;
};

/// The virtio-scsi controller of a vPHB, where its SCSI disks are. At most one of a vPHB.
struct ScsiController {
    int vphb = 0;
    GuestSlot slot;
    QJsonObject extra;

    bool operator==(const ScsiController &) const = default;
};

/// A virtio network card on a vPHB.
struct NetworkCard {
    enum class Backend { User, Bridge, Tap, Macvtap };
    Backend backend = Backend::User;
    QString interface; ///< the bridge's, tap's or macvtap's name on the host; unused for User
    QString mac;       ///< "52:54:00:…"; empty leaves it to QEMU
    int vphb = 0;
    GuestSlot slot;
    QJsonObject extra;

    bool operator==(const NetworkCard &) const = default;
};

/// A screen that is seen over the network, with a VGA card and a USB controller that has a
/// keyboard and a tablet.
struct Display {
    enum class Protocol { Vnc, Spice };
    static constexpr int firstPort = 5900; ///< of VNC: its display 0

    Protocol protocol = Protocol::Vnc;
    QString listen = QStringLiteral("127.0.0.1"); ///< address or name of the host
    int port = firstPort;                         ///< TCP; for VNC at least firstPort
    QString passwordFile;                         ///< holds the password; empty: there is none
    PciPlace graphics;
    PciPlace input;
    QJsonObject extra;

    bool operator==(const Display &) const = default;
};

} // namespace redbud
