// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/domainparts.h"
#include "core/plan/cards.h"
#include "core/plan/memoryblock.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace redbud
{

namespace
{

/// The largest `<target index>` of a pci-root controller.
constexpr int largestIndex = 30;

QString tr(const char *text)
{
    return QCoreApplication::translate("LibvirtDomain", text);
}

void noteName(QStringList &notes, const Plan &plan)
{
    if (domainName(plan) != plan.name)
        notes.append(tr("The domain is called %1: in libvirt a name is not empty and has no '/'.")
                         .arg(domainName(plan)));
}

void noteVphbs(QStringList &notes, const Plan &plan, const GuestPlaces &places)
{
    QSet<int> indices;
    for (const Vphb &vphb : places.vphbs()) {
        if (indices.contains(vphb.index))
            notes.append(tr("The plan has vPHB %1 twice; libvirt refuses that.").arg(vphb.index));
        if (vphb.index > largestIndex)
            notes.append(tr("libvirt knows vPHBs up to %1 only and refuses vPHB %2.")
                             .arg(largestIndex)
                             .arg(vphb.index));
        indices.insert(vphb.index);
    }
    QSet<int> missing;
    const auto look = [&](const auto &card) {
        if (!indices.contains(card.vphb))
            missing.insert(card.vphb);
    };
    forEachCard(plan, look);
    forEachScsiDisk(plan, look);
    for (const int index : std::as_const(missing))
        notes.append(tr("Cards of the plan are on vPHB %1, which it does not have; libvirt puts "
                        "them elsewhere or refuses them.")
                         .arg(index));
    if (places.standsIn())
        notes.append(tr("libvirt leaves slot 0 of a PCI bus empty. What the plan has there is at a "
                        "free slot for libvirt, and QEMU puts it into slot 0 (qemu:override)."));
    for (const int bus : places.fullBuses())
        notes.append(tr("vPHB %1 has all 32 slots in use, but libvirt leaves slot 0 empty and "
                        "refuses what is there. Move it to another vPHB.")
                         .arg(places.vphbs().value(bus).index));
}

void noteMemory(QStringList &notes, const Plan &plan)
{
    const Machine &machine = plan.machine;
    const auto odd = [](quint64 bytes) { return bytes % memoryBlock != 0; };
    if (odd(machine.memory) || odd(machine.maxMemory.value_or(0)) ||
        std::ranges::any_of(plan.numaNodes, odd, &GuestNumaNode::memory))
        notes.append(tr("libvirt rounds memory up to whole %1; the plan has a size between.")
                         .arg(sizeForPeople(memoryBlock)));
    if (machine.hugePages && !machine.preallocate)
        notes.append(tr("libvirt takes all huge pages from the host at the start."));
    if (std::ranges::any_of(plan.numaNodes, [](auto &node) { return node.memory == 0; }))
        notes.append(tr("The guest has a NUMA node without memory, for which libvirt asks QEMU for "
                        "memory of size 0; QEMU refuses that."));
    const auto manyPreferred = [](const MemoryBinding &binding) {
        return binding.policy == MemoryPolicy::Preferred && binding.hostNodes.size() > 1;
    };
    if (manyPreferred(machine.memoryBinding) ||
        std::ranges::any_of(plan.numaNodes, manyPreferred, &GuestNumaNode::binding))
        notes.append(tr("libvirt takes one preferred NUMA node only and refuses more."));
}

void noteCards(QStringList &notes, const Plan &plan)
{
    if (std::ranges::any_of(plan.disks, &Disk::snapshot))
        notes.append(tr("libvirt keeps what the guest writes to a temporary disk in a file beside "
                        "it (transient), until the guest ends."));
    if (std::ranges::any_of(plan.networks, [](auto &card) { return card.mac.isEmpty(); }))
        notes.append(tr("A network card without a MAC address in the plan gets one from libvirt "
                        "when the domain is defined."));
    if (plan.display && !plan.display->passwordFile.isEmpty())
        notes.append(tr("libvirt takes the display's password from the domain only, so QEMU reads "
                        "the file itself (qemu:commandline); let QEMU's user and AppArmor allow "
                        "it, and expect no address of the display from libvirt."));
    if (plan.tpm)
        notes.append(tr("The plan's swtpm has to run before the domain starts; libvirt starts "
                        "none for it."));
}

void noteArguments(QStringList &notes, const Plan &plan)
{
    if (plan.randomSource)
        notes.append(tr("libvirt has no element for a spapr-rng, the plan's source of random "
                        "numbers (qemu:commandline)."));
    if (plan.firmware.isQemusOwn())
        notes.append(tr("libvirt takes a firmware by its path alone, and %1 is one of QEMU's own "
                        "(qemu:commandline).")
                         .arg(plan.firmware.file));
    if (plan.firmware.kind == Firmware::Kind::Vof)
        notes.append(tr("libvirt has no element for the firmware VOF (qemu:commandline)."));
    if (!plan.extraArguments.isEmpty())
        notes.append(tr("QEMU gets the plan's extra arguments as they are (qemu:commandline)."));
}

} // namespace

QString domainName(const Plan &plan)
{
    QString name = plan.name;
    name.replace(u'/', u'-');
    return name.isEmpty() ? QStringLiteral("redbud") : name;
}

QStringList domainNotes(const Plan &plan, const GuestPlaces &places)
{
    QStringList notes;
    noteName(notes, plan);
    noteVphbs(notes, plan, places);
    noteMemory(notes, plan);
    noteCards(notes, plan);
    noteArguments(notes, plan);
    return notes;
}

} // namespace redbud
