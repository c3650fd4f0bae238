// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/qemu/launchspec.h"

#include "core/placement/lockedmemory.h"
#include "core/plan/creationorder.h"
#include "core/plan/machinetype.h"
#include "core/plan/plantext.h"
#include "core/qemu/launcharguments.h"

#include <QJsonArray>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString machineArgument(const Plan &plan)
{
    QString text = escaped(plan.machine.type);
    text += plan.machine.accelerator == Accelerator::Kvm ? u",accel=kvm"_s : u",accel=tcg"_s;
    if (lacksTransactionalMemory(plan.machine))
        text += u",cap-htm=off"_s;
    if (plan.firmware.kind == Firmware::Kind::Vof)
        text += u",x-vof=on"_s;
    if (hasMemoryBackend(plan))
        text += u",memory-backend=ram0"_s;
    return text;
}

void addBoot(QStringList &argv, const Plan &plan)
{
    const Boot &boot = plan.boot;
    if (plan.firmware.kind == Firmware::Kind::File)
        argv << u"-bios"_s << plan.firmware.file;
    if (!boot.kernel.isEmpty())
        argv << u"-kernel"_s << boot.kernel;
    if (!boot.initrd.isEmpty())
        argv << u"-initrd"_s << boot.initrd;
    if (!boot.append.isEmpty())
        argv << u"-append"_s << boot.append;
}

/// A TPM and a source of random numbers are on pseries' own bus, which has no slots.
void addRest(QStringList &argv, const Plan &plan)
{
    if (plan.tpm) {
        argv << u"-chardev"_s << u"socket,id=tpmsocket,path="_s + escaped(plan.tpm->socket)
             << u"-tpmdev"_s << u"emulator,id=tpm0,chardev=tpmsocket"_s << u"-device"_s
             << u"tpm-spapr,id=tpmdevice0,tpmdev=tpm0"_s;
    }
    if (plan.randomSource)
        addRandomSource(argv);
}

} // namespace

bool lacksTransactionalMemory(const Machine &machine)
{
    const auto type = MachineType::parse(machine.type);
    return machine.accelerator == Accelerator::Tcg && type && *type < MachineType{2, 12};
}

void addRandomSource(QStringList &argv)
{
    argv << u"-object"_s << u"rng-random,id=rng0,filename=/dev/urandom"_s << u"-device"_s
         << u"spapr-rng,id=rngdevice0,rng=rng0"_s;
}

QString escaped(QString value)
{
    return value.replace(u',', u",,"_s);
}

QString at(const MultifunctionSlots &shared, int vphb, const GuestSlot &slot)
{
    const QString text = u",bus=%1,addr=%2"_s.arg(vphbBus(vphb), slot.toString());
    return shared.areAnnouncedBy(vphb, slot) ? text + u",multifunction=on"_s : text;
}

QString defaultQemu()
{
    return u"qemu-system-ppc64"_s;
}

QString vfioId(const PciAddress &address)
{
    QString id = u"vfio"_s + address.toString();
    return id.replace(u':', u'_').replace(u'.', u'_');
}

QString vphbId(int index)
{
    return u"phb%1"_s.arg(index);
}

QString vphbBus(int index)
{
    return index == 0 ? u"pci.0"_s : vphbId(index) + u".0"_s;
}

LaunchSpec launchSpec(const Host &host, const Plan &plan, const QString &qemu)
{
    const Machine &machine = plan.machine;

    LaunchSpec spec;
    spec.memlockBytes = machine.accelerator == Accelerator::Kvm ? lockedMemoryLimit(host, plan) : 0;
    QStringList &argv = spec.argv;
    argv << qemu << u"-nodefaults"_s << u"-display"_s << u"none"_s;
    argv << u"-name"_s << u"guest="_s + escaped(plan.name);
    if (!plan.uuid.isNull())
        argv << u"-uuid"_s << uuidText(plan.uuid);
    argv << u"-machine"_s << machineArgument(plan);
    if (!machine.cpu.isEmpty())
        argv << u"-cpu"_s << machine.cpu;
    argv << u"-smp"_s
         << u"%1,sockets=%2,cores=%3,threads=%4"_s.arg(machine.vcpus())
                .arg(machine.sockets)
                .arg(machine.cores)
                .arg(machine.threads);
    addMemory(argv, plan);
    const MultifunctionSlots shared(plan);
    const QList<Vphb> vphbs = inCreationOrder(plan);
    for (const Vphb &vphb : vphbs) {
        addVphb(argv, plan, vphb);
        addDevices(argv, shared, vphb);
    }
    addDisks(argv, shared, plan);
    addNetworks(spec, shared, plan);
    addDisplay(argv, shared, plan);
    addRest(argv, plan);
    addBoot(argv, plan);
    argv << plan.extraArguments;
    return spec;
}

QJsonObject toJson(const LaunchSpec &spec)
{
    QJsonObject environment;
    for (auto it = spec.environment.begin(); it != spec.environment.end(); ++it)
        environment.insert(it.key(), it.value());
    QJsonArray files;
    for (const OpenFile &file : spec.openFiles) {
        files.append(QJsonObject{
            {u"fd"_s, file.fd},
            {u"path"_s, file.path.isEmpty() ? QJsonValue() : QJsonValue(file.path)},
            {u"macvtap"_s, file.macvtap.isEmpty() ? QJsonValue() : QJsonValue(file.macvtap)}});
    }
    return {{u"argv"_s, QJsonArray::fromStringList(spec.argv)},
            {u"env"_s, environment},
            {u"memlockBytes"_s, qint64(spec.memlockBytes)},
            {u"openFiles"_s, files}};
}

} // namespace redbud
