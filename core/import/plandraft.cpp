// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/plandraft.h"

#include "core/base/size.h"
#include "core/import/qemuoption.h"
#include "core/placement/windowlayout.h"
#include "core/plan/machinetype.h"
#include "core/plan/planfile.h"
#include "core/plan/plantext.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestNote = 200;
constexpr qsizetype mostNotes = 1000;
/// More vPHBs than any machine type has indices for.
constexpr qsizetype mostVphbs = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

/// As QEMU reads a property that is a number: decimal, hexadecimal or with a suffix.
std::optional<quint64> number(const QString &text)
{
    bool ok = false;
    const quint64 value = text.toULongLong(&ok, 0);
    return ok ? std::optional(value) : parseSize(text);
}

} // namespace

std::optional<GuestSlot> parseQemuSlot(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() > 2)
        return std::nullopt;
    bool deviceOk = false;
    bool functionOk = true;
    const int device = parts[0].toInt(&deviceOk, 16);
    const int function = parts.size() == 2 ? parts[1].toInt(&functionOk, 16) : 0;
    if (!deviceOk || !functionOk || device < 0 || device > 31 || function < 0 || function > 7)
        return std::nullopt;
    return GuestSlot{device, function};
}

PlanDraft::PlanDraft()
{
    m_plan.name = u"imported"_s;
    m_plan.machine.type = u"pseries"_s;
    m_plan.machine.accelerator = Accelerator::Tcg;
    m_plan.machine.memory = 512 * MiB; // QEMU's default for pseries
    addVphb(0, u"pci"_s, {});
}

void PlanDraft::note(const QString &what, const QString &why)
{
    QString shortened = what.simplified();
    if (shortened.size() > longestNote)
        shortened = shortened.left(longestNote) + u'…';
    if (m_notes.size() < mostNotes)
        m_notes.append({shortened, why});
}

void PlanDraft::setUuid(const QString &what, const QString &text)
{
    m_plan.uuid = uuidFromText(text);
    if (m_plan.uuid.isNull())
        note(what + u' ' + text, tr("This is no UUID of a machine."));
}

void PlanDraft::addVphb(int index, const QString &id, const VphbSettings &settings)
{
    if (m_plan.vphbs.size() >= mostVphbs) {
        note(id, tr("There are more vPHBs than any machine has."));
        return;
    }
    Vphb vphb;
    vphb.index = index;
    m_plan.vphbs.append(vphb);
    m_buses.append({id, settings, {}});
}

void PlanDraft::setVphbDefault(const QString &name, const QString &value)
{
    m_defaults.insert(name, value);
}

std::optional<PlanDraft::Place> PlanDraft::place(const QString &what,
                                                 const std::optional<QString> &bus,
                                                 const std::optional<QString> &addr)
{
    qsizetype position = m_buses.size() - 1;
    if (bus) {
        const auto it = std::ranges::find_if(
            m_buses, [&](const Bus &known) { return *bus == known.id + ".0"_L1; });
        if (it == m_buses.end()) {
            note(what, tr("Its bus %1 is none of a vPHB.").arg(*bus));
            return std::nullopt;
        }
        position = it - m_buses.begin();
    }
    SlotMask &taken = m_buses[position].taken;
    const auto slot = addr ? parseQemuSlot(*addr) : taken.lowestFree();
    if (!slot) {
        note(what, addr ? tr("Its address %1 is none of a PCI bus.").arg(*addr)
                        : tr("Its vPHB has no free slot."));
        return std::nullopt;
    }
    taken.take(*slot);
    return Place{position, *slot};
}

void PlanDraft::applySettings(qsizetype position)
{
    Vphb &vphb = m_plan.vphbs[position];
    const auto type = MachineType::parse(m_plan.machine.type);
    const VphbWindows usual = usualWindows(type.value_or(MachineType::newestWithNvLink2));
    VphbSettings settings = m_defaults;
    settings.insert(m_buses[position].settings);
    // What a vPHB says only to have what is usual in spite of a default, it need not say.
    const auto size = [&](const QString &name, const std::optional<quint64> &usualSize) {
        const auto value = settings.contains(name) ? number(settings[name]) : std::nullopt;
        const bool spite = position > 0 && m_defaults.contains(name) && value == usualSize;
        return spite ? std::nullopt : value;
    };
    vphb.windows.mmio32Size = size(u"mem_win_size"_s, usual.mmio32Size);
    vphb.windows.mmio64Size = size(u"mem64_win_size"_s, usual.mmio64Size);
    vphb.windows.dmaSize = size(u"dma_win_size"_s, usual.dmaSize);
    if (settings.contains(u"ddw"_s)) {
        const bool ddw = isOn(settings[u"ddw"_s]);
        if (position == 0 || !m_defaults.contains(u"ddw"_s) || ddw != usual.ddw)
            vphb.windows.ddw = ddw;
    }
    const auto node = size(u"numa_node"_s, 0xffffffff);
    if (node && *node <= quint64(std::numeric_limits<int>::max()))
        vphb.numaNode = int(*node);
}

Result<ImportedPlan> PlanDraft::finish()
{
    for (qsizetype i = 0; i < m_plan.vphbs.size(); ++i)
        applySettings(i);
    const Result<Plan> stored = parsePlan(serializePlan(m_plan));
    if (!stored) {
        return failure(ErrorCode::InvalidData,
                       tr("It makes no plan: %1").arg(stored.error().message));
    }
    return ImportedPlan{*stored, m_notes};
}

} // namespace redbud
