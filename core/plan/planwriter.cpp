// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/planfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// QJsonDocument sorts fields by name; a plan is read by people too, so it has its own order:
// what the document's description says, then the fields of a newer version.

QByteArray text(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QJsonValue textOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QJsonValue sizeOrNull(const std::optional<quint64> &bytes)
{
    return bytes ? QJsonValue(sizeToString(*bytes)) : QJsonValue();
}

/// The members of an object, in the order in which they were added.
class Members
{
public:
    Members &add(QLatin1StringView key, const QJsonValue &value) { return add(key, text(value)); }
    Members &add(QLatin1StringView key, const QByteArray &json)
    {
        m_lines.append(text(QString(key)) + ": " + json);
        return *this;
    }
    Members &add(const QJsonObject &extra)
    {
        for (auto it = extra.begin(); it != extra.end(); ++it)
            m_lines.append(text(it.key()) + ": " + text(it.value()));
        return *this;
    }

    QByteArray onOneLine() const { return '{' + m_lines.join(", ") + '}'; }
    QByteArray onLines(int indent) const;

private:
    QByteArrayList m_lines;
};

QByteArray onLines(const QByteArrayList &lines, char open, char close, int indent)
{
    if (lines.isEmpty())
        return QByteArray{} + open + close;
    const QByteArray margin = '\n' + QByteArray(indent, ' ');
    return open + margin + "  " + lines.join(',' + margin + "  ") + margin + close;
}

QByteArray Members::onLines(int indent) const
{
    return redbud::onLines(m_lines, '{', '}', indent);
}

template <typename T, typename Function>
QByteArray list(const QList<T> &values, int indent, Function write)
{
    QByteArrayList lines;
    lines.reserve(values.size());
    for (const T &value : values)
        lines.append(write(value));
    return onLines(lines, '[', ']', indent);
}

QByteArray writeDevice(const PlanDevice &device)
{
    return Members()
        .add("host"_L1, device.host.toString())
        .add("slot"_L1, device.slot.toString())
        .add(device.extra)
        .onOneLine();
}

QByteArray writeVphb(const Vphb &vphb)
{
    Members members;
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
    return members.add("devices"_L1, list(vphb.devices, 6, writeDevice)).add(vphb.extra).onLines(4);
}

QByteArray writeNumaNode(const GuestNumaNode &node)
{
    return Members()
        .add("memory"_L1, sizeToString(node.memory))
        .add("cpus"_L1, node.cpus)
        .add(node.extra)
        .onOneLine();
}

QByteArray writeDisk(const Disk &disk)
{
    return Members()
        .add("file"_L1, disk.file)
        .add("format"_L1, disk.format)
        .add("readOnly"_L1, disk.readOnly)
        .add("vphb"_L1, disk.vphb)
        .add("slot"_L1, disk.slot.toString())
        .add(disk.extra)
        .onOneLine();
}

QString backendName(NetworkCard::Backend backend)
{
    switch (backend) {
    case NetworkCard::Backend::User:
        break;
    case NetworkCard::Backend::Bridge:
        return u"bridge"_s;
    case NetworkCard::Backend::Tap:
        return u"tap"_s;
    }
    return u"user"_s;
}

QByteArray writeNetwork(const NetworkCard &card)
{
    return Members()
        .add("type"_L1, backendName(card.backend))
        .add("interface"_L1, textOrNull(card.interface))
        .add("mac"_L1, textOrNull(card.mac))
        .add("vphb"_L1, card.vphb)
        .add("slot"_L1, card.slot.toString())
        .add(card.extra)
        .onOneLine();
}

QByteArray writeMachine(const Machine &machine)
{
    const bool kvm = machine.accelerator == Accelerator::Kvm;
    return Members()
        .add("type"_L1, machine.type)
        .add("accel"_L1, kvm ? u"kvm"_s : u"tcg"_s)
        .add("cpu"_L1, textOrNull(machine.cpu))
        .add("sockets"_L1, machine.sockets)
        .add("cores"_L1, machine.cores)
        .add("threads"_L1, machine.threads)
        .add("memory"_L1, sizeToString(machine.memory))
        .add("maxMemory"_L1, sizeOrNull(machine.maxMemory))
        .add("hugepages"_L1, sizeOrNull(machine.hugePages))
        .add(machine.extra)
        .onLines(2);
}

QByteArray writeBoot(const Boot &boot)
{
    if (boot.isEmpty())
        return text(QJsonValue());
    return Members()
        .add("image"_L1, textOrNull(boot.kernel))
        .add("initrd"_L1, textOrNull(boot.initrd))
        .add("append"_L1, textOrNull(boot.append))
        .add(boot.extra)
        .onLines(2);
}

} // namespace

QByteArray serializePlan(const Plan &plan)
{
    return Members()
               .add("schema"_L1, u"redbud/plan/1"_s)
               .add("name"_L1, plan.name)
               .add("machine"_L1, writeMachine(plan.machine))
               .add("vphbs"_L1, list(plan.vphbs, 2, writeVphb))
               .add("numaNodes"_L1, list(plan.numaNodes, 2, writeNumaNode))
               .add("disks"_L1, list(plan.disks, 2, writeDisk))
               .add("networks"_L1, list(plan.networks, 2, writeNetwork))
               .add("kernel"_L1, writeBoot(plan.boot))
               .add("waive"_L1, list(plan.waived, 2, [](const QString &id) { return text(id); }))
               .add(plan.extra)
               .onLines(0) +
           '\n';
}

} // namespace redbud
