// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planparts.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanParser", text);
}

PlanDevice readDevice(FieldReader &fields)
{
    PlanDevice device;
    const auto text = fields.text("host"_L1);
    if (!text) {
        fields.missing("host"_L1);
    } else if (const auto address = PciAddress::parse(*text)) {
        device.host = *address;
    } else {
        fields.wrong("host"_L1, tr("a PCI address such as \"0004:04:00.0\""));
    }
    device.slot = readSlot(fields);
    device.extra = fields.extra();
    return device;
}

} // namespace

GuestSlot readSlot(FieldReader &fields)
{
    const auto text = fields.text("slot"_L1);
    if (!text)
        return unassignedSlot;
    const auto slot = GuestSlot::parse(*text);
    if (!slot)
        fields.wrong("slot"_L1, tr("a guest slot from \"00.0\" to \"1f.7\""));
    return slot.value_or(unassignedSlot);
}

Vphb readVphb(FieldReader &fields)
{
    Vphb vphb;
    const auto index = fields.integer("index"_L1, 0);
    if (!index)
        fields.missing("index"_L1);
    vphb.index = index.value_or(0);
    vphb.numaNode = fields.integer("numaNode"_L1, 0);
    vphb.devices = fields.list<PlanDevice>("devices"_L1, readDevice);
    vphb.windows.mmio32Size = fields.size("mmio32Size"_L1);
    vphb.windows.mmio64Size = fields.size("mmio64Size"_L1);
    vphb.windows.dmaSize = fields.size("dmaSize"_L1, 1);
    vphb.windows.ddw = fields.boolean("ddw"_L1);
    vphb.extra = fields.extra();
    return vphb;
}

} // namespace redbud
