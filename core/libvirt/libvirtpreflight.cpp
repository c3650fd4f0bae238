// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/libvirt/libvirtpreflight.h"

#include "core/export/domainparts.h"
#include "core/session/preflightcontext.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Level = PreflightItem::Level;

QString tr(const char *text)
{
    return QCoreApplication::translate("Libvirt", text);
}

PreflightItem checkConnection(const LibvirtConnection &connection)
{
    unsigned long version = 0;
    connection.api().virConnectGetLibVersion(connection.get(), &version);
    return {u"libvirt"_s, Level::Good,
            tr("libvirt %1.%2.%3 on %4 answers.")
                .arg(version / 1'000'000)
                .arg(version / 1000 % 1000)
                .arg(version % 1000)
                .arg(takeText(connection.api().virConnectGetHostname(connection.get())))};
}

PreflightItem checkMachine(const LibvirtConnection &connection, const Plan &plan,
                           const QString &qemu)
{
    const bool kvm = plan.machine.accelerator == Accelerator::Kvm;
    const QByteArray emulator = qemu.contains(u'/') ? qemu.toUtf8() : QByteArray();
    char *capabilities = connection.api().virConnectGetDomainCapabilities(
        connection.get(), emulator.isEmpty() ? nullptr : emulator.constData(), "ppc64",
        plan.machine.type.toUtf8().constData(), kvm ? "kvm" : "qemu", 0);
    if (!capabilities)
        return {u"machine-type"_s, Level::Error,
                tr("libvirt cannot run this machine: %1.").arg(connection.lastError().message)};
    takeText(capabilities);
    return {u"machine-type"_s, Level::Good,
            tr("libvirt can run %1 with %2.").arg(plan.machine.type, kvm ? u"KVM"_s : u"TCG"_s)};
}

/// "0x10de", from the first element of this name.
QString attributeOf(const QString &xml, QLatin1StringView element)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            return reader.attributes().value("id"_L1).toString();
    }
    return {};
}

/// Nothing where libvirt does not know this machine's devices at all.
std::optional<PreflightItem> checkDevice(const LibvirtConnection &connection, const Host &host,
                                         const PciAddress &address)
{
    QString name = u"pci_"_s + address.toString();
    name.replace(u':', u'_').replace(u'.', u'_');
    const LibvirtApi &api = connection.api();
    virNodeDevicePtr device =
        api.virNodeDeviceLookupByName(connection.get(), name.toUtf8().constData());
    PreflightItem item{u"libvirt-device"_s, Level::Error, {}, {Place(address)}};
    if (!device) {
        const Error error = connection.lastError();
        if (error.code != ErrorCode::NotFound)
            return std::nullopt;
        item.text = tr("libvirt's machine has no device %1.").arg(address.toString());
        return item;
    }
    const QString xml = takeText(api.virNodeDeviceGetXMLDesc(device, 0));
    api.virNodeDeviceFree(device);
    const auto planned = std::ranges::find(host.devices, address, &PciDevice::address);
    if (planned == host.devices.end())
        return std::nullopt; // a rule says so
    const auto id = [&xml](QLatin1StringView element) {
        return attributeOf(xml, element).toUInt(nullptr, 0);
    };
    if (id("vendor"_L1) == planned->vendorId && id("product"_L1) == planned->deviceId)
        return std::nullopt;
    item.text = tr("%1 of libvirt's machine is another device than the plan is for.")
                    .arg(address.toString());
    return item;
}

void checkDevices(const LibvirtConnection &connection, const Host &host, const Plan &plan,
                  QList<PreflightItem> &items)
{
    const QList<PciAddress> devices = devicesOf(plan);
    if (devices.isEmpty())
        return;
    if (!connection.isLocal() && host.source == u"live") {
        items.append({u"host"_s, Level::Error,
                      tr("The plan's devices are those of another machine. Name a snapshot of that "
                         "with --host (redbudctl capture makes one).")});
        return;
    }
    if (connection.isOfUser())
        items.append({u"libvirt-user"_s, Level::Error,
                      tr("The libvirt of a user may not pass devices. Use the machine's "
                         "(qemu:///system, qemu+ssh://HOST/system).")});
    const qsizetype before = items.size();
    for (const PciAddress &address : devices) {
        if (const auto item = checkDevice(connection, host, address))
            items.append(*item);
    }
    if (items.size() == before)
        items.append({u"libvirt-device"_s, Level::Good,
                      tr("Nothing is known against the devices; libvirt binds them itself.")});
}

} // namespace

QString takenName(const LibvirtConnection &connection, const Plan &plan)
{
    const DomainPointer domain = connection.own(connection.api().virDomainLookupByName(
        connection.get(), domainName(plan).toUtf8().constData()));
    if (!domain)
        return {};
    return connection.api().virDomainIsActive(domain.get()) == 1
               ? tr("A virtual machine of this name is running already")
               : tr("A domain of this name is defined already");
}

QList<PreflightItem> libvirtPreflight(const LibvirtConnection &connection, const Host &host,
                                      const Plan &plan, const PreflightOptions &options)
{
    QList<PreflightItem> items;
    // Nothing was read of a machine that is not this one.
    const PreflightFacts facts;
    const PreflightContext context(host, plan, facts, {});
    checkHostIsThePlans(context, items);
    checkRules(context, items);
    items.append(checkConnection(connection));
    items.append(checkMachine(connection, plan, options.qemu));
    checkDevices(connection, host, plan, items);
    if (const QString taken = takenName(connection, plan); !taken.isEmpty())
        items.append({u"name"_s, Level::Error, taken});
    return items;
}

} // namespace redbud
