// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/import/importedplan.h"
#include "core/plan/slotmask.h"

#include <QHash>

#include <optional>

namespace redbud
{

/// Properties of vPHBs by QEMU's names: "numa_node", "mem_win_size", …
using VphbSettings = QHash<QString, QString>;

/// A plan that is being made of a file in the words of QEMU.
class PlanDraft
{
public:
    /// A place on a vPHB, by its position in the plan.
    struct Place {
        qsizetype vphb = 0;
        GuestSlot slot;
    };

    PlanDraft();

    Plan &plan() { return m_plan; }

    /// Something is not in the plan.
    void note(const QString &what, const QString &why);

    /// @a what says where @a text is from. Noted where it is no UUID, or the one of zeros.
    void setUuid(const QString &what, const QString &text);

    /// The vPHB that comes with the machine has the id "pci" and is there from the start. @a id is
    /// the name before ".0" in the name of the bus.
    void addVphb(int index, const QString &id, const VphbSettings &settings);
    /// What all vPHBs have that do not say otherwise.
    void setVphbDefault(const QString &name, const QString &value);

    /// Where a device is that says @a bus ("phb1.0") and @a addr ("2", "0x1f.1"). Without a bus it
    /// is the vPHB that came last, as the thread says, without an address the lowest free slot.
    /// Nothing for another bus or address; that is noted for @a what.
    std::optional<Place> place(const QString &what, const std::optional<QString> &bus,
                               const std::optional<QString> &addr);
    int indexOf(const Place &place) const { return m_plan.vphbs[place.vphb].index; }

    /// The plan, if a plan file can hold it: InvalidData otherwise.
    Result<ImportedPlan> finish();

private:
    struct Bus {
        QString id;
        VphbSettings settings;
        SlotMask taken;
    };

    void applySettings(qsizetype position);

    Plan m_plan;
    QList<Bus> m_buses; ///< as m_plan.vphbs
    VphbSettings m_defaults;
    QList<ImportNote> m_notes;
};

/// "1f.1", "0x3", "3" as QEMU reads a PCI address: hexadecimal, always.
std::optional<GuestSlot> parseQemuSlot(const QString &text);

} // namespace redbud
