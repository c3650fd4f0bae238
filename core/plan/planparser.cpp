// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/duplicatekey.h"
#include "core/plan/fieldreader.h"
#include "core/plan/planfile.h"
#include "core/plan/plantext.h"
#include "core/plan/slotmask.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>

#include <bit>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class PlanParser
{
    Q_DECLARE_TR_FUNCTIONS(PlanParser)

public:
    static Result<Plan> parse(const QByteArray &json);

private:
    Plan readPlan(const QJsonObject &object);
    Machine readMachine(FieldReader &fields);
    Vphb readVphb(FieldReader &fields);
    PlanDevice readDevice(FieldReader &fields);
    GuestNumaNode readNumaNode(FieldReader &fields);
    Disk readDisk(FieldReader &fields);
    NetworkCard readNetwork(FieldReader &fields);
    Boot readBoot(FieldReader &fields);
    GuestSlot readSlot(FieldReader &fields);
    void assignSlots(Plan &plan);
    void assignSlot(GuestSlot &slot, SlotMask &mask, int vphb);

    /// What a device has until every slot that the file names is known.
    static constexpr GuestSlot unassigned{-1, -1};
    /// Keeps sockets * cores * threads inside an int; QEMU's own limit is far lower.
    static constexpr int mostOfAKind = 1024;

    QString m_problem;
};

Result<Plan> PlanParser::parse(const QByteArray &json)
{
    if (json.size() > maxPlanBytes)
        return failure(ErrorCode::TooLarge, tr("A plan has at most %1 bytes").arg(maxPlanBytes));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            ErrorCode::InvalidData,
            tr("Not a JSON document: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, tr("Not a plan: the document must be an object"));
    if (const auto twice = duplicateKey(json))
        return failure(ErrorCode::InvalidData, tr("%1 is there twice").arg(*twice));

    const QJsonValue schema = document[u"schema"];
    if (!schema.isString()) {
        return failure(ErrorCode::InvalidData, tr("Not a plan: schema must be \"redbud/plan/1\""));
    }
    if (schema.toString() != u"redbud/plan/1") {
        const QString text = schema.toString().left(80);
        return failure(
            ErrorCode::Unsupported,
            text.startsWith(u"redbud/plan/")
                ? tr("This is a plan of another version (%1); this Redbud reads "
                     "redbud/plan/1")
                      .arg(text)
                : tr("Not a plan: schema is \"%1\" and must be \"redbud/plan/1\"").arg(text));
    }

    PlanParser parser;
    Plan plan = parser.readPlan(document.object());
    if (!parser.m_problem.isEmpty())
        return failure(ErrorCode::InvalidData, parser.m_problem);
    return plan;
}

Plan PlanParser::readPlan(const QJsonObject &object)
{
    FieldReader fields(object, QString(), m_problem);
    fields.take("schema"_L1);
    Plan plan;
    plan.name = fields.text("name"_L1).value_or(u"vm"_s);
    if (const QJsonValue machine = fields.take("machine"_L1); machine.isUndefined()) {
        fields.missing("machine"_L1);
    } else {
        FieldReader machineFields(machine, u"machine"_s, m_problem);
        plan.machine = readMachine(machineFields);
    }
    if (object[u"vphbs"].isUndefined() || object[u"vphbs"].isNull())
        fields.missing("vphbs"_L1);
    plan.vphbs = fields.list<Vphb>("vphbs"_L1, [this](FieldReader &f) { return readVphb(f); });
    plan.numaNodes = fields.list<GuestNumaNode>("numaNodes"_L1,
                                                [this](FieldReader &f) { return readNumaNode(f); });
    plan.disks = fields.list<Disk>("disks"_L1, [this](FieldReader &f) { return readDisk(f); });
    plan.networks =
        fields.list<NetworkCard>("networks"_L1, [this](FieldReader &f) { return readNetwork(f); });
    if (const QJsonValue kernel = fields.take("kernel"_L1); !kernel.isUndefined()) {
        FieldReader kernelFields(kernel, u"kernel"_s, m_problem);
        plan.boot = readBoot(kernelFields);
    }
    plan.waived = fields.texts("waive"_L1);
    plan.extra = fields.extra();
    if (m_problem.isEmpty())
        assignSlots(plan);
    return plan;
}

Machine PlanParser::readMachine(FieldReader &fields)
{
    Machine machine;
    const auto type = fields.text("type"_L1);
    if (!type)
        fields.missing("type"_L1);
    else if (!isMachineName(*type))
        fields.wrong("type"_L1, tr("the name of a machine type, such as \"pseries-7.2\""));
    machine.type = type.value_or(QString());
    const QString accelerator = fields.text("accel"_L1).value_or(u"kvm"_s);
    if (accelerator == u"tcg")
        machine.accelerator = Accelerator::Tcg;
    else if (accelerator != u"kvm")
        fields.wrong("accel"_L1, tr("\"kvm\" or \"tcg\""));
    machine.cpu = fields.text("cpu"_L1).value_or(QString());
    machine.sockets = fields.integer("sockets"_L1, 1, mostOfAKind).value_or(machine.sockets);
    machine.cores = fields.integer("cores"_L1, 1, mostOfAKind).value_or(machine.cores);
    machine.threads = fields.integer("threads"_L1, 1, mostOfAKind).value_or(machine.threads);
    machine.memory = fields.size("memory"_L1, 1).value_or(machine.memory);
    machine.maxMemory = fields.size("maxMemory"_L1, 1);
    if (machine.maxMemory && *machine.maxMemory < machine.memory)
        fields.wrong("maxMemory"_L1, tr("at least as much as machine.memory"));
    machine.hugePages = fields.size("hugepages"_L1, 1);
    if (machine.hugePages && !std::has_single_bit(*machine.hugePages))
        fields.wrong("hugepages"_L1, tr("the size of a page, such as \"16M\" or \"1G\""));
    machine.extra = fields.extra();
    return machine;
}

Vphb PlanParser::readVphb(FieldReader &fields)
{
    Vphb vphb;
    const auto index = fields.integer("index"_L1, 0);
    if (!index)
        fields.missing("index"_L1);
    vphb.index = index.value_or(0);
    vphb.numaNode = fields.integer("numaNode"_L1, 0);
    vphb.devices =
        fields.list<PlanDevice>("devices"_L1, [this](FieldReader &f) { return readDevice(f); });
    vphb.windows.mmio32Size = fields.size("mmio32Size"_L1);
    vphb.windows.mmio64Size = fields.size("mmio64Size"_L1);
    vphb.windows.dmaSize = fields.size("dmaSize"_L1, 1);
    vphb.windows.ddw = fields.boolean("ddw"_L1);
    vphb.extra = fields.extra();
    return vphb;
}

PlanDevice PlanParser::readDevice(FieldReader &fields)
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

GuestSlot PlanParser::readSlot(FieldReader &fields)
{
    const auto text = fields.text("slot"_L1);
    if (!text)
        return unassigned;
    const auto slot = GuestSlot::parse(*text);
    if (!slot)
        fields.wrong("slot"_L1, tr("a guest slot from \"00.0\" to \"1f.7\""));
    return slot.value_or(unassigned);
}

GuestNumaNode PlanParser::readNumaNode(FieldReader &fields)
{
    GuestNumaNode node;
    node.memory = fields.size("memory"_L1).value_or(0);
    node.cpus = fields.integer("cpus"_L1, 0).value_or(0);
    node.extra = fields.extra();
    return node;
}

Disk PlanParser::readDisk(FieldReader &fields)
{
    Disk disk;
    const auto file = fields.text("file"_L1);
    if (!file)
        fields.missing("file"_L1);
    disk.file = file.value_or(QString());
    disk.format = fields.text("format"_L1).value_or(disk.format);
    if (disk.format != u"qcow2" && disk.format != u"raw")
        fields.wrong("format"_L1, tr("\"qcow2\" or \"raw\""));
    disk.readOnly = fields.boolean("readOnly"_L1).value_or(false);
    disk.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    disk.slot = readSlot(fields);
    disk.extra = fields.extra();
    return disk;
}

NetworkCard PlanParser::readNetwork(FieldReader &fields)
{
    NetworkCard card;
    const QString type = fields.text("type"_L1).value_or(u"user"_s);
    if (type == u"bridge")
        card.backend = NetworkCard::Backend::Bridge;
    else if (type == u"tap")
        card.backend = NetworkCard::Backend::Tap;
    else if (type != u"user")
        fields.wrong("type"_L1, tr("\"user\", \"bridge\" or \"tap\""));
    card.interface = fields.text("interface"_L1).value_or(QString());
    if (!card.interface.isEmpty() && !isInterfaceName(card.interface))
        fields.wrong("interface"_L1, tr("the name of a network interface, such as \"br0\""));
    card.mac = fields.text("mac"_L1).value_or(QString());
    if (!card.mac.isEmpty() && !isMacAddress(card.mac))
        fields.wrong("mac"_L1, tr("a MAC address such as \"52:54:00:12:34:56\""));
    card.vphb = fields.integer("vphb"_L1, 0).value_or(0);
    card.slot = readSlot(fields);
    card.extra = fields.extra();
    return card;
}

Boot PlanParser::readBoot(FieldReader &fields)
{
    Boot boot;
    boot.kernel = fields.text("image"_L1).value_or(QString());
    boot.initrd = fields.text("initrd"_L1).value_or(QString());
    boot.append = fields.text("append"_L1).value_or(QString());
    boot.extra = fields.extra();
    return boot;
}

void PlanParser::assignSlot(GuestSlot &slot, SlotMask &mask, int vphb)
{
    if (slot != unassigned)
        return;
    const auto free = mask.takeLowestFree();
    if (!free && m_problem.isEmpty())
        m_problem = tr("vPHB %1 has more devices than its 32 slots can hold").arg(vphb);
    slot = free.value_or(GuestSlot{});
}

/// Two vPHBs with one index are a Problem, not one bus: each has slots of its own. Disks and
/// network cards go to the first.
void PlanParser::assignSlots(Plan &plan)
{
    QList<SlotMask> masks(plan.vphbs.size());
    QHash<int, qsizetype> firstWithIndex;
    for (qsizetype i = 0; i < plan.vphbs.size(); ++i) {
        if (!firstWithIndex.contains(plan.vphbs[i].index))
            firstWithIndex.insert(plan.vphbs[i].index, i);
        for (const PlanDevice &device : std::as_const(plan.vphbs[i].devices)) {
            if (device.slot != unassigned)
                masks[i].take(device.slot);
        }
    }
    const auto maskOf = [&](int index) -> SlotMask & {
        auto it = firstWithIndex.find(index);
        if (it == firstWithIndex.end()) {
            it = firstWithIndex.insert(index, masks.size());
            masks.append(SlotMask());
        }
        return masks[*it];
    };
    const auto takeGiven = [&](const auto &cards) {
        for (const auto &card : cards) {
            if (card.slot != unassigned)
                maskOf(card.vphb).take(card.slot);
        }
    };
    takeGiven(plan.disks);
    takeGiven(plan.networks);

    for (qsizetype i = 0; i < plan.vphbs.size(); ++i) {
        for (PlanDevice &device : plan.vphbs[i].devices)
            assignSlot(device.slot, masks[i], plan.vphbs[i].index);
    }
    for (Disk &disk : plan.disks)
        assignSlot(disk.slot, maskOf(disk.vphb), disk.vphb);
    for (NetworkCard &card : plan.networks)
        assignSlot(card.slot, maskOf(card.vphb), card.vphb);
}

} // namespace

Result<Plan> parsePlan(const QByteArray &json)
{
    return PlanParser::parse(json);
}

} // namespace redbud
