// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/jsonmembers.h"
#include "core/plan/partwriters.h"
#include "core/plan/planfile.h"
#include "core/plan/plantext.h"

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QByteArray writeDevice(const PlanDevice &device)
{
    return JsonMembers()
        .add("host"_L1, device.host.toString())
        .add("slot"_L1, device.slot.toString())
        .add(device.extra)
        .onOneLine();
}

QByteArray writeVphb(const Vphb &vphb)
{
    JsonMembers members;
    members.add("index"_L1, vphb.index)
        .add("numaNode"_L1, vphb.numaNode ? QJsonValue(*vphb.numaNode) : QJsonValue());
    // Hardly anyone changes these, so they are only there where somebody did.
    if (vphb.windows.mmio32Size)
        members.add("mmio32Size"_L1, sizeToString(*vphb.windows.mmio32Size));
    if (vphb.windows.mmio64Size)
        members.add("mmio64Size"_L1, sizeToString(*vphb.windows.mmio64Size));
    if (vphb.windows.dmaSize)
        members.add("dmaSize"_L1, sizeToString(*vphb.windows.dmaSize));
    if (vphb.windows.ddw)
        members.add("ddw"_L1, *vphb.windows.ddw);
    return members.add("devices"_L1, jsonLines(vphb.devices, 6, writeDevice))
        .add(vphb.extra)
        .onLines(4);
}

} // namespace

QByteArray serializePlan(const Plan &plan)
{
    const QByteArray firmware = jsonText(firmwareText(plan.firmware));
    JsonMembers members;
    members.add("schema"_L1, u"redbud/plan/1"_s)
        .add("name"_L1, plan.name)
        .addIf(!plan.uuid.isNull(), "uuid"_L1, uuidText(plan.uuid))
        .add("machine"_L1, writeMachine(plan.machine))
        .add("vphbs"_L1, jsonLines(plan.vphbs, 2, writeVphb))
        .add("numaNodes"_L1, jsonLines(plan.numaNodes, 2, writeNumaNode))
        .add("disks"_L1, jsonLines(plan.disks, 2, writeDisk))
        .addIf(!plan.scsiControllers.isEmpty(), "scsiControllers"_L1,
               jsonLines(plan.scsiControllers, 2, writeScsiController))
        .add("networks"_L1, jsonLines(plan.networks, 2, writeNetwork))
        .add("kernel"_L1, writeBoot(plan.boot))
        .addIf(plan.firmware.kind != Firmware::Kind::Slof, "firmware"_L1, firmware);
    if (plan.display)
        members.add("display"_L1, writeDisplay(*plan.display));
    if (plan.tpm)
        members.add("tpm"_L1, writeTpm(*plan.tpm));
    return members.addIf(plan.randomSource, "rng"_L1, true)
               .addIf(!plan.extraArguments.isEmpty(), "extraArguments"_L1,
                      jsonLines(plan.extraArguments, 2,
                                [](const QString &word) { return jsonText(word); }))
               .add("waive"_L1,
                    jsonLines(plan.waived, 2, [](const QString &id) { return jsonText(id); }))
               .addIf(!plan.waiveReasons.isEmpty(), "waiveReasons"_L1,
                      jsonLines(plan.waiveReasons.keys(), 2,
                                [&plan](const QString &id) {
                                    const WaiveReason reason = plan.waiveReasons.value(id);
                                    return JsonMembers()
                                        .add("rule"_L1, id)
                                        .add("reason"_L1, reason.text)
                                        .add(reason.extra)
                                        .onOneLine();
                                }))
               .add(plan.extra)
               .onLines(0) +
           '\n';
}

} // namespace redbud
