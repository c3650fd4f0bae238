// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planedit.h"

#include "core/plan/cards.h"
#include "core/plan/plantext.h"
#include "core/plan/slotmask.h"
#include "core/plan/storable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redbud
{

namespace
{

bool isFirstWithIndex(const Plan &plan, qsizetype position)
{
    return plan.vphb(plan.vphbs[position].index) == &plan.vphbs[position];
}

/// Two vPHBs of one index are a Problem; two controllers of one vPHB no file can say.
void removeSecondControllers(Plan &plan)
{
    QSet<int> seen;
    plan.scsiControllers.removeIf([&seen](const ScsiController &controller) {
        const bool twice = seen.contains(controller.vphb);
        seen.insert(controller.vphb);
        return twice;
    });
}

/// One edit on one plan. Where a function fails, the plan is not to be used any more.
class Editor
{
    Q_DECLARE_TR_FUNCTIONS(PlanEdit)

public:
    explicit Editor(Plan &plan)
        : m_plan(plan)
    {
    }

    Result<void> operator()(const PlaceDevice &edit);
    Result<void> operator()(const RemoveDevice &edit);
    Result<void> operator()(const RemoveDuplicates &edit);
    Result<void> operator()(const AddVphb &edit);
    Result<void> operator()(const RemoveVphb &edit);
    Result<void> operator()(const RenumberVphb &edit);
    Result<void> operator()(const RenumberSlots &edit);
    Result<void> operator()(const SetVphbNumaNode &edit);
    Result<void> operator()(const SetVphbWindows &edit);
    Result<void> operator()(const SetName &edit);
    Result<void> operator()(const SetWaived &edit);

    /// Edits that are functions of their own, of the machine or of the plan.
    template <typename OtherEdit>
    Result<void> operator()(const OtherEdit &edit)
    {
        if constexpr (requires { redbud::edit(m_plan.machine, edit); })
            return redbud::edit(m_plan.machine, edit);
        else
            return redbud::edit(m_plan, edit);
    }

private:
    /// All occurrences; what the first one was.
    std::optional<PlanDevice> takeOut(const PciAddress &host);
    Result<void> checkPosition(qsizetype position) const;
    Result<void> checkIndex(int index) const;
    static tl::unexpected<Error> noSlot(int vphbIndex);
    tl::unexpected<Error> notInPlan(const PciAddress &host) const;

    Plan &m_plan;
};

std::optional<PlanDevice> Editor::takeOut(const PciAddress &host)
{
    std::optional<PlanDevice> first;
    for (Vphb &vphb : m_plan.vphbs) {
        vphb.devices.removeIf([&](const PlanDevice &device) {
            if (device.host != host)
                return false;
            if (!first)
                first = device;
            return true;
        });
    }
    return first;
}

Result<void> Editor::checkPosition(qsizetype position) const
{
    if (position < 0 || position >= m_plan.vphbs.size()) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The plan has no vPHB at position %1").arg(position));
    }
    return {};
}

Result<void> Editor::checkIndex(int index) const
{
    if (index < 0) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The index of a vPHB cannot be negative, as %1 is").arg(index));
    }
    return {};
}

tl::unexpected<Error> Editor::noSlot(int vphbIndex)
{
    return failure(ErrorCode::InvalidArgument,
                   tr("All 32 slots of vPHB %1 are taken").arg(vphbIndex));
}

tl::unexpected<Error> Editor::notInPlan(const PciAddress &host) const
{
    return failure(ErrorCode::InvalidArgument, tr("The plan does not have this device"),
                   host.toString());
}

Result<void> Editor::operator()(const PlaceDevice &edit)
{
    if (auto index = checkIndex(edit.vphb); !index)
        return index;
    if (edit.slot && (edit.slot->device < 0 || edit.slot->device > 31 || edit.slot->function < 0 ||
                      edit.slot->function > 7)) {
        return failure(ErrorCode::InvalidArgument, tr("A guest slot is from 00.0 to 1f.7"),
                       edit.host.toString());
    }
    PlanDevice device = takeOut(edit.host).value_or(PlanDevice{edit.host, {}, {}});
    auto vphb = std::ranges::find(m_plan.vphbs, edit.vphb, &Vphb::index);
    if (vphb == m_plan.vphbs.end()) {
        Vphb added;
        added.index = edit.vphb;
        vphb = m_plan.vphbs.insert(m_plan.vphbs.end(), added);
    }
    auto where = vphb->devices.cend();
    if (edit.after) {
        where = std::ranges::find(std::as_const(vphb->devices), *edit.after, &PlanDevice::host);
        if (where == vphb->devices.cend()) {
            return failure(ErrorCode::InvalidArgument,
                           tr("vPHB %1 does not have this device").arg(edit.vphb),
                           edit.after->toString());
        }
        ++where;
    }
    const auto slot = edit.slot ? edit.slot : freeSlot(m_plan, edit.vphb);
    if (!slot)
        return noSlot(edit.vphb);
    device.slot = *slot;
    vphb->devices.insert(where, device);
    return {};
}

Result<void> Editor::operator()(const RemoveDevice &edit)
{
    if (!takeOut(edit.host))
        return notInPlan(edit.host);
    return {};
}

Result<void> Editor::operator()(const RemoveDuplicates &edit)
{
    bool seen = false;
    for (Vphb &vphb : m_plan.vphbs) {
        vphb.devices.removeIf([&](const PlanDevice &device) {
            return device.host == edit.host && std::exchange(seen, true);
        });
    }
    if (!seen)
        return notInPlan(edit.host);
    return {};
}

Result<void> Editor::operator()(const AddVphb &edit)
{
    if (auto index = checkIndex(edit.index); !index)
        return index;
    Vphb vphb;
    vphb.index = edit.index;
    m_plan.vphbs.append(vphb);
    return {};
}

Result<void> Editor::operator()(const RemoveVphb &edit)
{
    if (auto position = checkPosition(edit.position); !position)
        return position;
    if (isFirstWithIndex(m_plan, edit.position)) {
        const auto isThere = [index = m_plan.vphbs[edit.position].index](const auto &card) {
            return card.vphb == index;
        };
        m_plan.disks.removeIf(isThere);
        m_plan.scsiControllers.removeIf(isThere);
        m_plan.networks.removeIf(isThere);
        if (m_plan.display && (isThere(m_plan.display->graphics) || isThere(m_plan.display->input)))
            m_plan.display.reset();
    }
    m_plan.vphbs.removeAt(edit.position);
    return {};
}

Result<void> Editor::operator()(const RenumberVphb &edit)
{
    if (auto position = checkPosition(edit.position); !position)
        return position;
    if (auto index = checkIndex(edit.index); !index)
        return index;
    Vphb &vphb = m_plan.vphbs[edit.position];
    if (isFirstWithIndex(m_plan, edit.position)) {
        const auto follow = [&](auto &card) {
            if (card.vphb == vphb.index)
                card.vphb = edit.index;
        };
        forEachCard(m_plan, follow);
        forEachScsiDisk(m_plan, follow);
        removeSecondControllers(m_plan);
    }
    vphb.index = edit.index;
    return {};
}

Result<void> Editor::operator()(const RenumberSlots &edit)
{
    if (auto position = checkPosition(edit.position); !position)
        return position;
    Vphb &vphb = m_plan.vphbs[edit.position];
    SlotMask mask;
    bool fits = true;
    const auto renumber = [&](auto &device) {
        const auto slot = mask.takeLowestFree();
        fits = fits && slot;
        device.slot = slot.value_or(GuestSlot{});
    };
    std::ranges::for_each(vphb.devices, renumber);
    if (isFirstWithIndex(m_plan, edit.position)) {
        forEachCard(m_plan, [&](auto &card) {
            if (card.vphb == vphb.index)
                renumber(card);
        });
    }
    if (!fits)
        return noSlot(vphb.index);
    return {};
}

Result<void> Editor::operator()(const SetVphbNumaNode &edit)
{
    if (auto position = checkPosition(edit.position); !position)
        return position;
    if (edit.numaNode.value_or(0) < 0) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A NUMA node cannot be negative, as %1 is").arg(*edit.numaNode));
    }
    m_plan.vphbs[edit.position].numaNode = edit.numaNode;
    return {};
}

Result<void> Editor::operator()(const SetVphbWindows &edit)
{
    if (auto position = checkPosition(edit.position); !position)
        return position;
    Plan probe;
    probe.vphbs.append(Vphb());
    probe.vphbs.first().windows = edit.windows;
    m_plan.vphbs[edit.position].windows = edit.windows;
    return checkStorable(probe);
}

Result<void> Editor::operator()(const SetName &edit)
{
    if (!isPlainText(edit.name)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("A name is not empty and has no control characters"));
    }
    m_plan.name = edit.name;
    return {};
}

Result<void> Editor::operator()(const SetWaived &edit)
{
    if (!isPlainText(edit.rule))
        return failure(ErrorCode::InvalidArgument, tr("\"%1\" is not a rule").arg(edit.rule));
    if (!edit.reason.isEmpty() && !isPlainText(edit.reason)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("The reason must be one line of text without control characters"));
    }
    m_plan.waived.removeAll(edit.rule);
    WaiveReason reason = m_plan.waiveReasons.take(edit.rule);
    if (!edit.waived)
        return {};
    m_plan.waived.append(edit.rule);
    reason.text = edit.reason;
    if (!edit.reason.isEmpty())
        m_plan.waiveReasons.insert(edit.rule, reason);
    return {};
}

} // namespace

Result<Plan> apply(const Plan &plan, const PlanEdit &edit)
{
    Plan edited = plan;
    if (auto done = std::visit(Editor(edited), edit); !done)
        return failure(done.error());
    return edited;
}

Result<Plan> apply(const Plan &plan, const QList<PlanEdit> &edits)
{
    Plan edited = plan;
    for (const PlanEdit &edit : edits) {
        if (auto done = std::visit(Editor(edited), edit); !done)
            return failure(done.error());
    }
    return edited;
}

int freeVphbIndex(const Plan &plan)
{
    QSet<int> taken;
    for (const Vphb &vphb : plan.vphbs)
        taken.insert(vphb.index);
    int index = 0;
    while (taken.contains(index))
        ++index;
    return index;
}

} // namespace redbud
