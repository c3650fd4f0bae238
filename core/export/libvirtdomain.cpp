// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/libvirtdomain.h"

#include "core/base/size.h"
#include "core/export/domainparts.h"
#include "core/export/xmltext.h"
#include "core/placement/lockedmemory.h"
#include "core/plan/plantext.h"
#include "core/qemu/launcharguments.h"

#include <QCoreApplication>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

void writeComments(QXmlStreamWriter &xml, const QStringList &notes)
{
    for (QString note : notes) {
        // A comment may not have two hyphens in a row.
        while (note.contains("--"_L1))
            note.replace("--"_L1, "- -"_L1);
        xml.writeComment(u' ' + xmlText(note) + u' ');
    }
}

void writeIdentity(DomainWriter &writer, const Plan &plan)
{
    writer.text(u"name"_s, domainName(plan));
    if (!plan.uuid.isNull())
        writer.text(u"uuid"_s, uuidText(plan.uuid));
}

void writeOperatingSystem(DomainWriter &writer, const Plan &plan)
{
    const Element os(writer, u"os"_s);
    writer.text(u"type"_s, u"hvm"_s, {{u"arch"_s, u"ppc64"_s}, {u"machine"_s, plan.machine.type}});
    if (plan.firmware.kind == Firmware::Kind::File && !plan.firmware.isQemusOwn())
        writer.text(u"loader"_s, writer.wholePath(plan.firmware.file), {{u"type"_s, u"rom"_s}});
    if (!plan.boot.kernel.isEmpty())
        writer.text(u"kernel"_s, writer.wholePath(plan.boot.kernel));
    if (!plan.boot.initrd.isEmpty())
        writer.text(u"initrd"_s, writer.wholePath(plan.boot.initrd));
    if (!plan.boot.append.isEmpty())
        writer.text(u"cmdline"_s, plan.boot.append);
}

void writeTpm(DomainWriter &writer, const Tpm &tpm)
{
    const Element element(writer, u"tpm"_s, {{u"model"_s, u"tpm-spapr"_s}});
    const Element backend(writer, u"backend"_s, {{u"type"_s, u"external"_s}});
    writer.empty(u"source"_s, {{u"type"_s, u"unix"_s},
                               {u"mode"_s, u"connect"_s},
                               {u"path"_s, writer.wholePath(tpm.socket)}});
}

void writeDevices(DomainWriter &writer, const Plan &plan, const QString &qemu)
{
    const Element devices(writer, u"devices"_s);
    if (qemu.contains(u'/'))
        writer.text(u"emulator"_s, writer.wholePath(qemu));
    writeVphbs(writer, plan);
    writeHostDevices(writer);
    writeDisks(writer, plan);
    writeNetworks(writer, plan);
    writeConsole(writer);
    writeDisplay(writer, plan);
    if (plan.tpm)
        writeTpm(writer, *plan.tpm);
    // libvirt adds one to every guest that does not say this.
    writer.empty(u"memballoon"_s, {{u"model"_s, u"none"_s}});
}

} // namespace

LibvirtDomain libvirtDomain(const Host &host, const Plan &plan, const LibvirtOptions &options)
{
    const Machine &machine = plan.machine;
    const bool kvm = machine.accelerator == Accelerator::Kvm;
    const GuestPlaces places(plan);
    LibvirtDomain domain;
    domain.notes = domainNotes(plan, places);

    QXmlStreamWriter xml(&domain.xml);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    DomainWriter writer(xml, places, options.folder);
    {
        const Element element(writer, u"domain"_s, {{u"type"_s, kvm ? u"kvm"_s : u"qemu"_s}});
        writeComments(xml, domain.notes);
        writeIdentity(writer, plan);
        writeMemory(writer, plan);
        if (const quint64 limit = lockedMemoryLimit(host, plan); kvm && limit > 0) {
            const Element tuning(writer, u"memtune"_s);
            writer.kib(u"hard_limit"_s, limit);
        }
        writeOperatingSystem(writer, plan);
        if (lacksTransactionalMemory(machine)) {
            const Element features(writer, u"features"_s);
            writer.empty(u"htm"_s, {{u"state"_s, u"off"_s}});
        }
        writeCpu(writer, plan);
        writeDevices(writer, plan, options.qemu);
        if (plan.firmware.isQemusOwn())
            writer.addArguments({u"-bios"_s, plan.firmware.file});
        if (plan.firmware.kind == Firmware::Kind::Vof)
            writer.addArguments({u"-machine"_s, u"x-vof=on"_s});
        if (plan.randomSource) {
            QStringList arguments;
            addRandomSource(arguments);
            writer.addArguments(arguments);
        }
        writer.addArguments(plan.extraArguments);
        writer.writeQemuParts();
        domain.replaced = writer.replaced();
        if (domain.replaced) {
            const QString note = QCoreApplication::translate(
                "LibvirtDomain", "XML has no place for some characters of the plan or of a path; "
                                 "U+FFFD stands where they were. A file with such a name is not "
                                 "found.");
            writeComments(xml, {note});
            domain.notes.append(note);
        }
    }
    xml.writeEndDocument();
    return domain;
}

} // namespace redbud
