// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/planparts.h"
#include "core/plan/plantext.h"

#include <bit>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Keeps sockets * cores * threads inside an int; QEMU's own limit is far lower.
constexpr int mostOfAKind = 1024;

/// What pseries machines have interrupts for between processors, and so the most that any has.
constexpr int mostCpusOfNode = 4096;

/// Above what any kernel has: MAX_NUMNODES of Linux is at most 1024, on POWER 256. Whether the host
/// has a node, a rule says.
constexpr int largestHostNode = 1023;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanParser", text);
}

MemoryBinding readBinding(FieldReader &fields, QLatin1StringView nodes, QLatin1StringView policy)
{
    MemoryBinding binding;
    binding.hostNodes = fields.integers(nodes, 0, largestHostNode);
    const auto word = fields.word(policy, memoryPolicyWords);
    if (word && binding.isEmpty())
        fields.missing(nodes);
    binding.policy = word.value_or(MemoryPolicy::Bind);
    return binding;
}

CpuSet readCpus(FieldReader &fields, QLatin1StringView key)
{
    const auto text = fields.text(key);
    if (!text) {
        fields.missing(key);
        return {};
    }
    const auto cpus = CpuSet::parse(*text);
    if (!cpus)
        fields.wrong(key, tr("a list of processors such as \"0-7,16\""));
    return cpus.value_or(CpuSet());
}

CpuPinning readPinning(FieldReader &fields)
{
    CpuPinning pinning;
    pinning.vcpus = readCpus(fields, "vcpus"_L1);
    pinning.hostCpus = readCpus(fields, "hostCpus"_L1);
    pinning.extra = fields.extra();
    return pinning;
}

} // namespace

Machine readMachine(FieldReader &fields)
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
    machine.memoryBinding = readBinding(fields, "memoryHostNodes"_L1, "memoryPolicy"_L1);
    machine.preallocate = fields.boolean("preallocate"_L1).value_or(false);
    machine.pinning = fields.list<CpuPinning>("pinning"_L1, readPinning);
    machine.extra = fields.extra();
    return machine;
}

GuestNumaNode readNumaNode(FieldReader &fields)
{
    GuestNumaNode node;
    node.memory = fields.size("memory"_L1).value_or(0);
    node.cpus = fields.integer("cpus"_L1, 0, mostCpusOfNode).value_or(0);
    node.binding = readBinding(fields, "hostNodes"_L1, "policy"_L1);
    node.extra = fields.extra();
    return node;
}

Boot readBoot(FieldReader &fields)
{
    Boot boot;
    boot.kernel = fields.text("image"_L1).value_or(QString());
    boot.initrd = fields.text("initrd"_L1).value_or(QString());
    boot.append = fields.text("append"_L1).value_or(QString());
    boot.extra = fields.extra();
    return boot;
}

Firmware readFirmware(FieldReader &fields, QLatin1StringView key)
{
    const QString text = fields.text(key).value_or(u"slof"_s);
    if (text == u"slof")
        return {};
    if (text == u"vof")
        return {Firmware::Kind::Vof, {}};
    return {Firmware::Kind::File, text};
}

Tpm readTpm(FieldReader &fields)
{
    Tpm tpm;
    const auto socket = fields.text("socket"_L1);
    if (!socket)
        fields.missing("socket"_L1);
    tpm.socket = socket.value_or(QString());
    tpm.extra = fields.extra();
    return tpm;
}

} // namespace redbud
