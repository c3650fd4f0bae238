// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/domainparts.h"
#include "core/export/libvirtcpus.h"
#include "core/qemu/pinning.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

void writePinning(DomainWriter &writer, const Plan &plan)
{
    const QList<VcpuPinning> pinning = pinningOf(plan);
    if (pinning.isEmpty())
        return;
    const Element tuning(writer, u"cputune"_s);
    for (const VcpuPinning &pinned : pinning) {
        writer.empty(u"vcpupin"_s, {{u"vcpu"_s, QString::number(pinned.vcpu)},
                                    {u"cpuset"_s, pinned.hostCpus.toString()}});
    }
}

void writeNumaNodes(DomainWriter &writer, const QList<GuestNumaNode> &nodes)
{
    if (nodes.isEmpty())
        return;
    const Element numa(writer, u"numa"_s);
    int firstCpu = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QString id = QString::number(i);
        const QString memory = QString::number(nodes[i].memory / KiB);
        if (nodes[i].cpus > 0) {
            const QString cpus = CpuSet(firstCpu, firstCpu + nodes[i].cpus - 1).toString();
            writer.empty(
                u"cell"_s,
                {{u"id"_s, id}, {u"cpus"_s, cpus}, {u"memory"_s, memory}, {u"unit"_s, u"KiB"_s}});
        } else {
            writer.empty(u"cell"_s, {{u"id"_s, id}, {u"memory"_s, memory}, {u"unit"_s, u"KiB"_s}});
        }
        firstCpu += nodes[i].cpus;
    }
}

DomainWriter::Attributes cpuAttributes(const QString &cpu)
{
    if (cpu == u"host")
        return {{u"mode"_s, u"host-passthrough"_s}};
    if (libvirtCpuModel(cpu))
        return {{u"mode"_s, u"custom"_s}, {u"match"_s, u"exact"_s}, {u"check"_s, u"none"_s}};
    return {};
}

} // namespace

void writeCpu(DomainWriter &writer, const Plan &plan)
{
    const Machine &machine = plan.machine;
    writer.text(u"vcpu"_s, QString::number(machine.vcpus()), {{u"placement"_s, u"static"_s}});
    writePinning(writer, plan);
    const Element cpu(writer, u"cpu"_s, cpuAttributes(machine.cpu));
    if (const auto model = libvirtCpuModel(machine.cpu))
        writer.text(u"model"_s, *model, {{u"fallback"_s, u"forbid"_s}});
    else if (!machine.cpu.isEmpty() && machine.cpu != u"host")
        writer.addArguments({u"-cpu"_s, machine.cpu}); // the last one counts
    writer.empty(u"topology"_s, {{u"sockets"_s, QString::number(machine.sockets)},
                                 {u"dies"_s, u"1"_s},
                                 {u"cores"_s, QString::number(machine.cores)},
                                 {u"threads"_s, QString::number(machine.threads)}});
    writeNumaNodes(writer, domainNumaNodes(plan));
}

} // namespace redbud
