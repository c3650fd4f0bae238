// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/import/argumentimport.h"
#include "core/plan/planwords.h"
#include "core/qemu/launcharguments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

struct FractionalSize {
    quint64 bytes = 0;
    bool rounded = false;
};

/// "1.5G". As QEMU reads it: with a unit, rounded to whole bytes.
std::optional<FractionalSize> sizeWithFraction(const QString &text)
{
    static const QRegularExpression pattern(u"\\A([0-9]+)\\.([0-9]*)([KMGTkmgt])\\z"_s);
    const auto match = pattern.match(text);
    const auto whole = parseSize(QString(match.captured(1) + match.captured(3)));
    const auto unit = parseSize(QString(u'1' + match.captured(3)));
    if (!match.hasMatch() || !whole || !unit)
        return std::nullopt;
    const double part = QString(u"0."_s + match.captured(2) + u'0').toDouble() * double(*unit);
    const double rounded = std::round(part);
    const auto bytes = quint64(rounded);
    if (*whole > std::numeric_limits<quint64>::max() - bytes)
        return std::nullopt;
    return FractionalSize{*whole + bytes, rounded != part};
}

/// Sizes of -m and -numa are MiB without a suffix, those of objects bytes.
quint64 sizeOf(const QString &text, quint64 unit)
{
    bool plain = false;
    const quint64 number = text.toULongLong(&plain);
    if (plain)
        return number <= std::numeric_limits<quint64>::max() / unit ? number * unit : 0;
    if (const auto size = parseSize(text))
        return *size;
    const auto fraction = sizeWithFraction(text);
    return fraction ? fraction->bytes : 0;
}

} // namespace

bool ArgumentImport::readMachinePart(const Argument &argument)
{
    const QString &option = argument.option;
    const QString &value = argument.value;
    Machine &machine = m_plan.machine;
    if (option == u"machine" || option == u"M")
        readMachine(QemuOption(value, u"type"_s));
    else if (option == u"accel")
        readAccelerator(QemuOption(value, u"accel"_s));
    else if (option == u"enable-kvm")
        machine.accelerator = Accelerator::Kvm;
    else if (option == u"cpu")
        machine.cpu = value;
    else if (option == u"smp")
        readSmp(QemuOption(value, u"cpus"_s));
    else if (option == u"m")
        readMemory(QemuOption(value, u"size"_s));
    else if (option == u"mem-prealloc")
        machine.preallocate = true;
    else if (option == u"numa")
        readNode(QemuOption(value, u"type"_s));
    else if (option == u"global")
        readGlobal(value);
    else if (option == u"name")
        readName(QemuOption(value, u"guest"_s));
    else if (option == u"kernel")
        m_plan.boot.kernel = value;
    else if (option == u"initrd")
        m_plan.boot.initrd = value;
    else if (option == u"append")
        m_plan.boot.append = value;
    else if (option == u"bios")
        m_plan.firmware = {Firmware::Kind::File, value};
    else
        return false;
    return true;
}

void ArgumentImport::readName(QemuOption option)
{
    m_plan.name = option.take(u"guest"_s, m_plan.name);
    noteRest(option, u"-name "_s + option.text());
}

void ArgumentImport::readMachine(QemuOption option)
{
    Machine &machine = m_plan.machine;
    machine.type = option.take(u"type"_s, machine.type);
    if (const auto accelerator = option.take(u"accel"_s))
        setAccelerator(*accelerator, u"-machine "_s + option.text());
    if (option.takeFlag(u"x-vof"_s))
        m_plan.firmware.kind = Firmware::Kind::Vof;
    m_memoryBackend = option.take(u"memory-backend"_s, m_memoryBackend);
    QStringList rest = option.rest();
    if (lacksTransactionalMemory(machine))
        rest.removeAll(u"cap-htm=off"_s); // as for every plan like this
    for (const QString &property : std::as_const(rest))
        m_plan.extraArguments << u"-machine"_s << property;
}

quint64 ArgumentImport::memorySize(const QString &text, quint64 unit, const QString &what)
{
    const quint64 size = sizeOf(text, unit);
    if (const auto fraction = sizeWithFraction(text); fraction && fraction->rounded)
        m_draft.note(what, tr("A size in it is no whole number of bytes; the plan has %1 bytes, as "
                              "QEMU rounds it. Say it in a smaller unit if that matters.")
                               .arg(size));
    return size;
}

void ArgumentImport::readMemory(QemuOption option)
{
    const QString what = u"-m "_s + option.text();
    if (const auto size = option.take(u"size"_s))
        m_plan.machine.memory = memorySize(*size, MiB, what);
    if (const auto maximum = option.take(u"maxmem"_s))
        m_plan.machine.maxMemory = memorySize(*maximum, MiB, what);
    option.take(u"slots"_s); // always 32 in a plan; the guest does not see them
    noteRest(option, what);
}

void ArgumentImport::readNode(QemuOption option)
{
    const QString what = u"-numa "_s + option.text();
    if (option.take(u"type"_s, QString()) != u"node") {
        m_draft.note(what, tr("Of this only nodes can be in a plan."));
        return;
    }
    GuestNumaNode node;
    const QString id = option.take(u"nodeid"_s, QString::number(m_plan.numaNodes.size()));
    if (id != QString::number(m_plan.numaNodes.size()))
        m_draft.note(what, tr("Nodes of a plan are numbered in their order; this is node %1.")
                               .arg(m_plan.numaNodes.size()));
    const int first = m_nodeCpus;
    const QStringList ranges = option.takeAll(u"cpus"_s);
    if (!ranges.isEmpty()) {
        const auto cpus = CpuSet::parse(ranges.join(u','));
        node.cpus = cpus ? std::min(cpus->count(), mostCpus) : 0;
        m_nodeCpus = std::min(m_nodeCpus + node.cpus, CpuSet::largestCpu);
        if (!cpus || cpus != CpuSet(first, first + node.cpus - 1))
            m_draft.note(what, tr("Nodes of a plan have processors in the order of nodes; this "
                                  "one has %1 from %2 on.")
                                   .arg(node.cpus)
                                   .arg(first));
    }
    if (const auto memory = option.take(u"mem"_s))
        node.memory = memorySize(*memory, MiB, what);
    if (const auto backend = option.take(u"memdev"_s)) {
        if (m_objects.contains(*backend))
            node.memory = memorySize(m_objects[*backend].take(u"size"_s, u"0"_s), 1, what);
        readBackend(*backend, node.binding);
    }
    m_plan.numaNodes.append(node);
    noteRest(option, what);
}

void ArgumentImport::readBackend(const QString &id, MemoryBinding &binding)
{
    if (!m_objects.contains(id))
        return;
    QemuOption object = m_objects.take(id);
    const QString what = u"-object "_s + object.text();
    const QString type = object.take(u"qom-type"_s, QString());
    object.take(u"size"_s);
    if (object.takeFlag(u"hugetlb"_s)) {
        const quint64 size = sizeOf(object.take(u"hugetlbsize"_s, u"0"_s), 1);
        m_plan.machine.hugePages = size > 0 ? size : 2 * MiB;
        if (size == 0)
            m_draft.note(what, tr("The size of huge pages is not said; the plan has 2 MiB."));
    }
    if (object.takeFlag(u"prealloc"_s))
        m_plan.machine.preallocate = true;
    for (const QString &node : object.takeAll(u"host-nodes"_s)) {
        if (const auto nodes = CpuSet::parse(node)) {
            for (const CpuSet::Range &range : nodes->ranges()) {
                for (int i = range.first; i <= std::min(range.last, 1023); ++i)
                    binding.hostNodes.append(i);
            }
        }
    }
    const QString policy = object.take(u"policy"_s, u"bind"_s);
    for (const auto &word : memoryPolicyWords) {
        if (policy == word.text)
            binding.policy = word.value;
    }
    object.take(u"prealloc-context"_s);
    if (type == u"memory-backend-file")
        m_draft.note(what, tr("Memory in a file; the plan's is in none. Where the file is one of "
                              "huge pages, choose their size in the plan."));
    object.take(u"share"_s);
    noteRest(object, what);
}

/// What -global says of a vPHB is the plan's, as the default of all of them.
void ArgumentImport::readGlobal(const QString &value)
{
    const QString driver = u"spapr-pci-host-bridge."_s;
    const qsizetype equals = value.indexOf(u'=');
    const QString property = value.left(equals).mid(driver.size());
    static const QStringList known{u"numa_node"_s, u"mem_win_size"_s, u"mem64_win_size"_s,
                                   u"dma_win_size"_s, u"ddw"_s};
    if (equals > 0 && value.startsWith(driver) && known.contains(property))
        m_draft.setVphbDefault(property, value.mid(equals + 1));
    else
        m_plan.extraArguments << u"-global"_s << value;
}

void ArgumentImport::finishMemory()
{
    if (!m_memoryBackend.isEmpty())
        readBackend(m_memoryBackend, m_plan.machine.memoryBinding);
}

} // namespace redbud
