// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/base/size.h"
#include "core/export/domainparts.h"
#include "core/qemu/launcharguments.h"

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;
using Element = DomainWriter::Element;

/// QEMU's "no node": what a vPHB is told where the default one has a node and it has none.
QString noNode()
{
    return QString::number(0xffffffff);
}

/// The properties that have no element.
void overrideProperties(DomainWriter &writer, const QString &id, const VphbProperties &properties)
{
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.key() == u"numa_node" && it.value() != noNode())
            continue;
        if (it.key() == u"ddw") {
            writer.overrideProperty(id, it.key(), u"bool"_s,
                                    it.value() == u"on" ? u"true"_s : u"false"_s);
            continue;
        }
        const auto number = parseHex(it.value());
        writer.overrideProperty(id, it.key(), u"unsigned"_s,
                                number ? QString::number(*number) : it.value());
    }
}

void writeVphb(DomainWriter &writer, const Plan &plan, const Vphb &vphb, int number)
{
    const Element controller(writer, u"controller"_s,
                             {{u"type"_s, u"pci"_s},
                              {u"index"_s, QString::number(number)},
                              {u"model"_s, u"pci-root"_s}});
    writer.empty(u"model"_s, {{u"name"_s, u"spapr-pci-host-bridge"_s}});
    const DomainWriter::Attributes index{{u"index"_s, QString::number(vphb.index)}};
    // libvirt does not make the default vPHB, so what it has is said to QEMU.
    if (vphb.index == 0) {
        writer.empty(u"target"_s, index);
        QStringList arguments;
        addVphb(arguments, plan, vphb);
        writer.addArguments(arguments);
        return;
    }
    const QString id = vphbId(vphb.index);
    if (vphb.numaNode) {
        const Element target(writer, u"target"_s, index);
        writer.text(u"node"_s, QString::number(*vphb.numaNode));
    } else {
        writer.empty(u"target"_s, index);
    }
    writer.alias(id);
    overrideProperties(writer, id, vphbProperties(plan, vphb));
}

QString hexNumber(quint32 number, int digits)
{
    return u"0x%1"_s.arg(number, digits, 16, QLatin1Char('0'));
}

void writeHostDevice(DomainWriter &writer, const PlanDevice &device, int bus)
{
    const Element hostdev(
        writer, u"hostdev"_s,
        {{u"mode"_s, u"subsystem"_s}, {u"type"_s, u"pci"_s}, {u"managed"_s, u"yes"_s}});
    writer.empty(u"driver"_s, {{u"name"_s, u"vfio"_s}});
    {
        const Element source(writer, u"source"_s);
        writer.empty(u"address"_s, {{u"domain"_s, hexNumber(device.host.domain, 4)},
                                    {u"bus"_s, hexNumber(device.host.bus, 2)},
                                    {u"slot"_s, hexNumber(device.host.device, 2)},
                                    {u"function"_s, hexNumber(device.host.function, 1)}});
    }
    const QString id = vfioId(device.host);
    writer.alias(id);
    writer.address(id, writer.places().onBus(bus, device.slot));
}

} // namespace

void writeVphbs(DomainWriter &writer, const Plan &plan)
{
    const QList<Vphb> &vphbs = writer.places().vphbs();
    for (int i = 0; i < vphbs.size(); ++i)
        writeVphb(writer, plan, vphbs[i], i);
}

void writeHostDevices(DomainWriter &writer)
{
    const QList<Vphb> &vphbs = writer.places().vphbs();
    for (int i = 0; i < vphbs.size(); ++i) {
        for (const PlanDevice &device : vphbs[i].devices)
            writeHostDevice(writer, device, i);
    }
}

} // namespace redbud
