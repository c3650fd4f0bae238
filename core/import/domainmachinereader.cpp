// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// What pseries machines have interrupts for between processors.
constexpr int mostCpus = 4096;
constexpr int mostHostNodes = 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

quint64 bytesOf(const DomainNode &node)
{
    return domainBytes(node.text(), node.attribute(u"unit"_s));
}

int countOf(const QString &text)
{
    return std::clamp(text.trimmed().toInt(), 1, mostCpus);
}

/// Absent for a mode that a plan does not have.
std::optional<MemoryBinding> bindingOf(const DomainNode &node)
{
    const auto nodes = CpuSet::parse(node.attribute(u"nodeset"_s));
    const QString mode = node.attribute(u"mode"_s, u"strict"_s);
    MemoryBinding binding;
    if (mode == u"preferred")
        binding.policy = MemoryPolicy::Preferred;
    else if (mode == u"interleave")
        binding.policy = MemoryPolicy::Interleave;
    else if (mode != u"strict")
        return std::nullopt;
    if (!nodes || nodes->isEmpty() || nodes->ranges().last().last >= mostHostNodes)
        return std::nullopt;
    for (const CpuSet::Range &range : nodes->ranges()) {
        for (int i = range.first; i <= range.last; ++i)
            binding.hostNodes.append(i);
    }
    return binding;
}

} // namespace

void DomainReader::readMemory()
{
    Machine &machine = m_plan.machine;
    machine.memory = bytesOf(m_domain.child(u"memory"_s));
    m_domain.child(u"memory"_s).attribute(u"dumpCore"_s);
    if (const DomainNode &maximum = m_domain.child(u"maxMemory"_s); !maximum.isEmpty()) {
        machine.maxMemory = bytesOf(maximum);
        maximum.attribute(u"slots"_s); // the guest does not see them
    }
    const DomainNode &backing = m_domain.child(u"memoryBacking"_s);
    if (const DomainNode &pages = backing.child(u"hugepages"_s); !pages.isEmpty()) {
        const DomainNode &page = pages.child(u"page"_s);
        const quint64 size = domainBytes(page.attribute(u"size"_s), page.attribute(u"unit"_s));
        if (size > 0)
            machine.hugePages = size;
        else
            m_draft.note(u"memoryBacking/hugepages"_s,
                         tr("libvirt takes the host's usual size of huge pages; a plan has to say "
                            "it, so this one has no huge pages."));
        backing.ignore({"source"});
    }
    if (backing.child(u"allocation"_s).attribute(u"mode"_s) == u"immediate")
        machine.preallocate = true;
}

void DomainReader::readCpu()
{
    Machine &machine = m_plan.machine;
    const DomainNode &vcpu = m_domain.child(u"vcpu"_s);
    vcpu.attribute(u"placement"_s);
    const int vcpus = countOf(vcpu.text());
    const DomainNode &cpu = m_domain.child(u"cpu"_s);
    for (const auto *name : {"match", "check", "migratable"})
        cpu.attribute(QLatin1String(name));
    const QString mode = cpu.attribute(u"mode"_s, u"custom"_s);
    const DomainNode &model = cpu.child(u"model"_s);
    model.attribute(u"fallback"_s);
    if (mode == u"custom")
        machine.cpu = model.text().toLower();
    else
        machine.cpu = u"host"_s;
    if (mode == u"host-model")
        m_draft.note(u"cpu mode='host-model'"_s, tr("In the plan it is the host's processor."));
    const DomainNode &topology = cpu.child(u"topology"_s);
    if (topology.isEmpty()) {
        machine.cores = vcpus;
    } else {
        machine.sockets = countOf(topology.attribute(u"sockets"_s));
        machine.cores = countOf(topology.attribute(u"cores"_s));
        machine.threads = countOf(topology.attribute(u"threads"_s));
        if (topology.attribute(u"dies"_s, u"1"_s) != u"1" ||
            qint64(machine.sockets) * machine.cores * machine.threads != vcpus)
            m_draft.note(u"cpu/topology"_s,
                         tr("The plan has %1 sockets with %2 cores of %3 threads.")
                             .arg(machine.sockets)
                             .arg(machine.cores)
                             .arg(machine.threads));
    }
    readNodes(cpu.child(u"numa"_s));
}

void DomainReader::readNodes(const DomainNode &numa)
{
    int first = 0;
    for (const DomainNode *cell : numa.all(u"cell"_s)) {
        const QString id = cell->attribute(u"id"_s, QString::number(m_plan.numaNodes.size()));
        GuestNumaNode node;
        node.memory = domainBytes(cell->attribute(u"memory"_s), cell->attribute(u"unit"_s));
        const QString text = cell->attribute(u"cpus"_s);
        const auto cpus = CpuSet::parse(text);
        node.cpus = cpus ? std::min(cpus->count(), mostCpus) : 0;
        if (id != QString::number(m_plan.numaNodes.size()) || !cpus ||
            (node.cpus > 0 && *cpus != CpuSet(first, first + node.cpus - 1)))
            m_draft.note(u"cpu/numa/cell id='%1' cpus='%2'"_s.arg(id, text),
                         tr("In a plan nodes and their processors are in order; this one has %1 "
                            "from %2 on.")
                             .arg(node.cpus)
                             .arg(first));
        first = std::min(first + node.cpus, CpuSet::largestCpu);
        m_plan.numaNodes.append(node);
    }
}

void DomainReader::readHostNodes()
{
    const DomainNode &tuning = m_domain.child(u"numatune"_s);
    const auto read = [this](const DomainNode &node, MemoryBinding &into) {
        if (const auto binding = bindingOf(node))
            into = *binding;
        else
            m_draft.note(u"numatune/"_s + node.name,
                         tr("The plan's memory is bound to nodes of the host, or prefers or "
                            "interleaves them; this is something else."));
    };
    if (const DomainNode &memory = tuning.child(u"memory"_s); !memory.isEmpty())
        read(memory, m_plan.machine.memoryBinding);
    for (const DomainNode *node : tuning.all(u"memnode"_s)) {
        bool ok = false;
        const int cell = node->attribute(u"cellid"_s).toInt(&ok);
        if (ok && cell >= 0 && cell < m_plan.numaNodes.size())
            read(*node, m_plan.numaNodes[cell].binding);
    }
    // One node with everything is what libvirt wants to add memory later, and QEMU makes itself.
    const Machine &machine = m_plan.machine;
    if (m_plan.numaNodes.size() == 1 && machine.maxMemory &&
        m_plan.numaNodes[0] == GuestNumaNode{machine.memory, machine.vcpus(), {}, {}})
        m_plan.numaNodes.clear();
}

void DomainReader::readPinning()
{
    QList<CpuPinning> &pinning = m_plan.machine.pinning;
    QHash<QString, qsizetype> positions; // by the host's processors
    for (const DomainNode *pin : m_domain.child(u"cputune"_s).all(u"vcpupin"_s)) {
        bool ok = false;
        const int vcpu = pin->attribute(u"vcpu"_s).toInt(&ok);
        const QString text = pin->attribute(u"cpuset"_s);
        const auto cpus = CpuSet::parse(text);
        if (!ok || vcpu < 0 || vcpu >= mostCpus || !cpus || cpus->isEmpty()) {
            m_draft.note(u"cputune/vcpupin cpuset='%1'"_s.arg(text),
                         tr("This is no list of processors that a plan has."));
            continue;
        }
        const auto same = positions.constFind(cpus->toString());
        if (same != positions.cend()) {
            CpuSet &vcpus = pinning[*same].vcpus;
            vcpus = vcpus.united(CpuSet(vcpu, vcpu));
            continue;
        }
        positions.insert(cpus->toString(), pinning.size());
        pinning.append({CpuSet(vcpu, vcpu), *cpus, {}});
    }
}

} // namespace redbud
