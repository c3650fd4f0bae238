// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/export/novadevices.h"

#include "core/export/devicecounts.h"
#include "core/export/scripttext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr auto limits =
    "#\n"
    "# What Nova cannot express: it takes devices one by one, any of a kind. It does not know\n"
    "# that a GPU needs its own NVLink bridges, all of them and on the same vPHB, and it leaves\n"
    "# vPHBs, slots and their order to libvirt. A guest that gets every GPU and every bridge of\n"
    "# the host may have NVLink2; one that gets fewer loses it, or QEMU refuses to start. What is\n"
    "# certain is the libvirt domain or the launch script of the plan.\n";

} // namespace

QString novaLimits()
{
    return QCoreApplication::translate(
        "NovaDevices", "Nova takes devices one by one: it does not keep a GPU with its NVLink "
                       "bridges, so a guest with fewer than all of them loses NVLink2");
}

QByteArray novaDevices(const Host &host, const Plan &plan)
{
    const QList<DeviceCount> counts = deviceCounts(host, plan);
    QString text =
        u"# The devices of the plan \"%1\" for OpenStack Nova, 26 (Zed) or later.\n"_s.arg(
            commentText(plan.name));
    text += QString::fromLatin1(limits);
    text += u"#\n# In nova.conf where nova-compute runs (the aliases also where nova-api runs):\n"
            "\n[pci]\n"_s;
    for (const DeviceCount &count : counts) {
        text += u"# "_s + commentText(count.name) + u'\n';
        for (const PciAddress &device : count.devices)
            text += u"device_spec = { \"address\": \"%1\" }\n"_s.arg(device.toString());
        text += u"alias = { \"vendor_id\": \"%1\", \"product_id\": \"%2\", "
                "\"device_type\": \"type-PCI\", \"name\": \"%3\" }\n"_s.arg(
                    count.vendorDigits(), count.deviceDigits(), count.word());
    }
    QStringList wanted;
    for (const DeviceCount &count : counts)
        wanted.append(u"%1:%2"_s.arg(count.word()).arg(count.devices.size()));
    text += u"\n# A flavor that asks for all of them:\n"
            "# openstack flavor set FLAVOR --property 'pci_passthrough:alias=%1'\n"_s.arg(
                wanted.join(u','));
    return text.toUtf8();
}

} // namespace redbud
