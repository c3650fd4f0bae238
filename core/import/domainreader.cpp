// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainreader.h"

#include "core/base/size.h"
#include "core/import/argumentimport.h"
#include "core/qemu/launcharguments.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

quint64 domainBytes(const QString &text, const QString &unit)
{
    static const QHash<QString, quint64> units{
        {u"b"_s, 1},   {u"bytes"_s, 1}, {u"KB"_s, 1000},
        {u"k"_s, KiB}, {u"KiB"_s, KiB}, {u"MB"_s, 1000'000},
        {u"M"_s, MiB}, {u"MiB"_s, MiB}, {u"GB"_s, 1000'000'000},
        {u"G"_s, GiB}, {u"GiB"_s, GiB}, {u"TB"_s, 1000'000'000'000},
        {u"T"_s, TiB}, {u"TiB"_s, TiB}};
    const quint64 factor = units.value(unit.isEmpty() ? u"KiB"_s : unit, 0);
    const quint64 number = text.trimmed().toULongLong();
    if (factor == 0 || number > std::numeric_limits<quint64>::max() / factor)
        return 0;
    return number * factor;
}

DomainReader::DomainReader(PlanDraft &draft, const DomainNode &domain)
    : m_draft(draft)
    , m_plan(draft.plan())
    , m_domain(domain)
{
}

void DomainReader::read()
{
    readOverrides();
    readIdentity();
    readOperatingSystem();
    readMemory();
    readCpu();
    readHostNodes();
    readPinning();
    readDevices();
    readCommandLine();
    m_bootOrder.report(m_draft, u"devices/disk/boot"_s);
    noteLeftOver();
}

void DomainReader::readOverrides()
{
    for (const DomainNode *device : m_domain.child(u"qemu:override"_s).all(u"qemu:device"_s)) {
        Overrides &overrides = m_overrides[device->attribute(u"alias"_s)];
        for (const DomainNode *property :
             device->child(u"qemu:frontend"_s).all(u"qemu:property"_s)) {
            property->attribute(u"type"_s);
            overrides.insert(property->attribute(u"name"_s), property->attribute(u"value"_s));
        }
    }
}

std::optional<QString> DomainReader::takeOverride(const DomainNode &device, const QString &property)
{
    const auto it = m_overrides.find(device.child(u"alias"_s).attribute(u"name"_s));
    if (it == m_overrides.end() || !it->contains(property))
        return std::nullopt;
    return it->take(property);
}

std::optional<PlanDraft::Place> DomainReader::placeOf(const DomainNode &device, const QString &what)
{
    device.child(u"alias"_s);
    const DomainNode &address = device.child(u"address"_s);
    const auto real = takeOverride(device, u"addr"_s);
    if (address.attribute(u"type"_s) != u"pci") {
        m_draft.note(what, tr("It has no PCI address; the plan has it in a free slot of vPHB 0."));
        return m_draft.place(what, u"pci.0"_s, std::nullopt);
    }
    address.attribute(u"domain"_s);
    address.attribute(u"multifunction"_s); // follows from the slots
    const int bus = address.attribute(u"bus"_s).toInt(nullptr, 0);
    const QString slot = u"%1.%2"_s.arg(address.attribute(u"slot"_s).toUInt(nullptr, 0), 0, 16)
                             .arg(address.attribute(u"function"_s).toUInt(nullptr, 0), 0, 16);
    return m_draft.place(what, bus == 0 ? u"pci.0"_s : u"#%1.0"_s.arg(bus), real.value_or(slot));
}

void DomainReader::readIdentity()
{
    const bool kvm = m_domain.attribute(u"type"_s) == u"kvm";
    m_plan.machine.accelerator = kvm ? Accelerator::Kvm : Accelerator::Tcg;
    m_domain.attribute(u"id"_s);
    m_plan.name = m_domain.child(u"name"_s).text();
    if (const QString uuid = m_domain.child(u"uuid"_s).text().trimmed(); !uuid.isEmpty())
        m_draft.setUuid(u"uuid"_s, uuid);
}

void DomainReader::readOperatingSystem()
{
    const DomainNode &os = m_domain.child(u"os"_s);
    m_plan.boot.kernel = os.child(u"kernel"_s).text();
    m_plan.boot.initrd = os.child(u"initrd"_s).text();
    m_plan.boot.append = os.child(u"cmdline"_s).text();
    const DomainNode &loader = os.child(u"loader"_s);
    if (!loader.text().isEmpty() && loader.attribute(u"type"_s, u"rom"_s) == u"rom")
        m_plan.firmware = {Firmware::Kind::File, loader.text()};
    // A plan's guest starts from its disks.
    for (const DomainNode *boot : os.all(u"boot"_s)) {
        if (const QString device = boot->attribute(u"dev"_s); device != u"hd")
            m_draft.note(u"os/boot dev='%1'"_s.arg(device),
                         tr("The guest's firmware tries the disks of a plan in their order, and "
                            "what it finds beside them after these."));
    }
    const DomainNode &features = m_domain.child(u"features"_s);
    const DomainNode &htm = features.child(u"htm"_s);
    if (!htm.isEmpty() &&
        (!lacksTransactionalMemory(m_plan.machine) || htm.attribute(u"state"_s) != u"off"))
        m_draft.note(u"features/htm"_s, tr("The plan leaves it to the machine type."));
    htm.ignore();
}

void DomainReader::readCommandLine()
{
    QStringList arguments;
    for (const DomainNode *argument : m_domain.child(u"qemu:commandline"_s).all(u"qemu:arg"_s))
        arguments.append(argument->attribute(u"value"_s));
    ArgumentImport additional(m_draft);
    additional.readAdditional(arguments);
    if (m_displayIsHidden && !additional.hasDisplayServer())
        m_draft.note(u"devices/video"_s,
                     tr("Nothing shows its picture; the plan's display is seen with VNC at %1, "
                        "port %2.")
                         .arg(m_plan.display->listen)
                         .arg(m_plan.display->port));
}

/// What has no place in a plan. What only libvirt itself needs is not worth a word.
void DomainReader::noteLeftOver()
{
    m_domain.ignore({"currentMemory", "resource", "on_poweroff", "on_reboot", "on_crash", "clock",
                     "seclabel", "metadata", "title", "description", "pm"});
    // Redbud computes the limit of locked memory itself.
    m_domain.child(u"memtune"_s).child(u"hard_limit"_s).ignore();
    for (auto device = m_overrides.cbegin(); device != m_overrides.cend(); ++device) {
        for (auto it = device->cbegin(); it != device->cend(); ++it)
            m_draft.note(u"qemu:override/%1/%2"_s.arg(device.key(), it.key()),
                         tr("The plan has no place for it."));
    }
    for (const QString &what : m_domain.leftOver())
        m_draft.note(what, tr("The plan has no place for it."));
}

} // namespace redbud
