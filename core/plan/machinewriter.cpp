// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/plan/jsonmembers.h"
#include "core/plan/partwriters.h"
#include "core/plan/planwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

QJsonValue sizeOrNull(const std::optional<quint64> &bytes)
{
    return bytes ? QJsonValue(sizeToString(*bytes)) : QJsonValue();
}

void addBinding(JsonMembers &members, const MemoryBinding &binding, QLatin1StringView nodesKey,
                QLatin1StringView policyKey)
{
    QJsonArray nodes;
    for (const int node : binding.hostNodes)
        nodes.append(node);
    members.addIf(!binding.isEmpty(), nodesKey, nodes)
        .addIf(!binding.isEmpty(), policyKey, wordOf(memoryPolicyWords, binding.policy));
}

QByteArray writePinning(const CpuPinning &pinning)
{
    return JsonMembers()
        .add("vcpus"_L1, pinning.vcpus.toString())
        .add("hostCpus"_L1, pinning.hostCpus.toString())
        .add(pinning.extra)
        .onOneLine();
}

} // namespace

QJsonValue textOrNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QByteArray writeMachine(const Machine &machine)
{
    const bool kvm = machine.accelerator == Accelerator::Kvm;
    JsonMembers members;
    members.add("type"_L1, machine.type)
        .add("accel"_L1, kvm ? u"kvm"_s : u"tcg"_s)
        .add("cpu"_L1, textOrNull(machine.cpu))
        .add("sockets"_L1, machine.sockets)
        .add("cores"_L1, machine.cores)
        .add("threads"_L1, machine.threads)
        .add("memory"_L1, sizeToString(machine.memory))
        .add("maxMemory"_L1, sizeOrNull(machine.maxMemory))
        .add("hugepages"_L1, sizeOrNull(machine.hugePages));
    addBinding(members, machine.memoryBinding, "memoryHostNodes"_L1, "memoryPolicy"_L1);
    return members.addIf(machine.preallocate, "preallocate"_L1, true)
        .addIf(!machine.pinning.isEmpty(), "pinning"_L1,
               jsonLines(machine.pinning, 4, writePinning))
        .add(machine.extra)
        .onLines(2);
}

QByteArray writeNumaNode(const GuestNumaNode &node)
{
    JsonMembers members;
    members.add("memory"_L1, sizeToString(node.memory)).add("cpus"_L1, node.cpus);
    addBinding(members, node.binding, "hostNodes"_L1, "policy"_L1);
    return members.add(node.extra).onOneLine();
}

QByteArray writeBoot(const Boot &boot)
{
    if (boot.isEmpty())
        return jsonText(QJsonValue());
    return JsonMembers()
        .add("image"_L1, textOrNull(boot.kernel))
        .add("initrd"_L1, textOrNull(boot.initrd))
        .add("append"_L1, textOrNull(boot.append))
        .add(boot.extra)
        .onLines(2);
}

QByteArray writeTpm(const Tpm &tpm)
{
    return JsonMembers().add("socket"_L1, tpm.socket).add(tpm.extra).onOneLine();
}

QString firmwareText(const Firmware &firmware)
{
    switch (firmware.kind) {
    case Firmware::Kind::Vof:
        return u"vof"_s;
    case Firmware::Kind::File:
        return firmware.file;
    case Firmware::Kind::Slof:
        break;
    }
    return u"slof"_s;
}

} // namespace redbud
