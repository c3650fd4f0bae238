// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/plan/guestslot.h"
#include "core/plan/virtualcards.h"
#include "core/plan/vmsettings.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace redbud
{

/// A host device on a vPHB.
struct PlanDevice {
    PciAddress host;
    GuestSlot slot;
    QJsonObject extra; ///< fields of a newer version, kept as they are

    bool operator==(const PlanDevice &) const = default;
};

/// What a user may change of a vPHB's windows. Absent is what the machine type does. Where the
/// windows for NVLink2 go is QEMU's choice alone: with an index it overrides `gpa` and `atsd`.
struct VphbWindows {
    std::optional<quint64> mmio32Size; ///< bytes, `mem_win_size`
    std::optional<quint64> mmio64Size; ///< bytes, `mem64_win_size`; 0: no such window
    std::optional<quint64> dmaSize;    ///< bytes of the default DMA window, `dma_win_size`
    std::optional<bool> ddw;           ///< whether the guest may ask for a 64-bit DMA window, `ddw`

    bool operator==(const VphbWindows &) const = default;
};

/// A virtual PCI host bridge. Index 0 is the one that every pseries guest has.
struct Vphb {
    int index = 0;
    std::optional<int> numaNode; ///< guest NUMA node
    QList<PlanDevice> devices;   ///< in the order in which QEMU gets them
    VphbWindows windows{};
    QJsonObject extra{};

    bool operator==(const Vphb &) const = default;
};

/// Why somebody waived a rule.
struct WaiveReason {
    QString text; ///< one line
    QJsonObject extra{};

    bool operator==(const WaiveReason &) const = default;
};

/// What the user wants. Any value that parses is allowed here; what QEMU would make of it is
/// the rules' business. Nothing is on a vPHB that the plan does not name.
struct Plan {
    QString name;
    QUuid uuid; ///< by which the guest tells itself from others; null: QEMU gives it none
    Machine machine;
    QList<Vphb> vphbs; ///< as the file lists them; indices may repeat (that is a Problem)
    QList<GuestNumaNode> numaNodes;
    QList<Disk> disks;
    QList<ScsiController> scsiControllers; ///< one for every vPHB that has SCSI disks
    QList<NetworkCard> networks;
    Boot boot;
    Firmware firmware;
    std::optional<Display> display;
    std::optional<Tpm> tpm;
    bool randomSource = false;  ///< the guest can ask the host for random numbers
    QStringList extraArguments; ///< of QEMU, after all others; Redbud cannot check them
    QStringList waived;         ///< rule ids
    QMap<QString, WaiveReason> waiveReasons; ///< by rule id; nobody has to say
    QJsonObject extra;

    /// The first vPHB with this index; nullptr where there is none.
    const Vphb *vphb(int index) const;

    /// The vPHB (position in vphbs) that holds a host device; -1 where none does.
    qsizetype positionOf(const PciAddress &host) const;

    bool operator==(const Plan &) const = default;
};

} // namespace redbud
