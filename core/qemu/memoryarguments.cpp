// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

/// -m takes whole MiB only when a suffix says so; a plain number would be MiB.
QString memoryArgument(quint64 bytes)
{
    return bytes % MiB == 0 ? sizeToString(bytes) : QString::number(bytes / KiB) + u'K';
}

/// Whether memory is an object of its own and not QEMU's plain one.
bool needsBackend(const Machine &machine, const MemoryBinding &binding)
{
    return machine.hugePages || machine.preallocate || !binding.isEmpty();
}

QString policyName(MemoryPolicy policy)
{
    switch (policy) {
    case MemoryPolicy::Bind:
        break;
    case MemoryPolicy::Preferred:
        return u"preferred"_s;
    case MemoryPolicy::Interleave:
        return u"interleave"_s;
    }
    return u"bind"_s;
}

QString backendArgument(const QString &id, quint64 size, const Machine &machine,
                        const MemoryBinding &binding)
{
    QString text = (machine.hugePages ? u"memory-backend-memfd,id=%1,size=%2"_s
                                      : u"memory-backend-ram,id=%1,size=%2"_s)
                       .arg(id, memoryArgument(size));
    if (machine.hugePages)
        text += u",hugetlb=on,hugetlbsize="_s + sizeToString(*machine.hugePages);
    for (const int node : binding.hostNodes)
        text += u",host-nodes=%1"_s.arg(node);
    if (!binding.isEmpty())
        text += u",policy="_s + policyName(binding.policy);
    if (machine.preallocate)
        text += u",prealloc=on"_s;
    return text;
}

const MemoryBinding &bindingOf(const Plan &plan, const GuestNumaNode &node)
{
    return node.binding.isEmpty() ? plan.machine.memoryBinding : node.binding;
}

} // namespace

bool hasMemoryBackend(const Plan &plan)
{
    return plan.numaNodes.isEmpty() && needsBackend(plan.machine, plan.machine.memoryBinding);
}

void addMemory(QStringList &argv, const Plan &plan)
{
    QString memory = memoryArgument(plan.machine.memory);
    if (plan.machine.maxMemory)
        memory += u",slots=32,maxmem="_s + memoryArgument(*plan.machine.maxMemory);
    argv << u"-m"_s << memory;
    if (hasMemoryBackend(plan)) {
        argv << u"-object"_s
             << backendArgument(u"ram0"_s, plan.machine.memory, plan.machine,
                                plan.machine.memoryBinding);
    }
    int firstCpu = 0;
    for (qsizetype i = 0; i < plan.numaNodes.size(); ++i) {
        const GuestNumaNode &node = plan.numaNodes[i];
        QString numa = u"node,nodeid=%1"_s.arg(i);
        if (node.memory > 0) {
            const QString id = u"ram%1"_s.arg(i);
            argv << u"-object"_s
                 << backendArgument(id, node.memory, plan.machine, bindingOf(plan, node));
            numa += u",memdev="_s + id;
        }
        if (node.cpus > 0)
            numa += u",cpus=%1-%2"_s.arg(firstCpu).arg(firstCpu + node.cpus - 1);
        firstCpu += node.cpus;
        argv << u"-numa"_s << numa;
    }
}

} // namespace redbud
