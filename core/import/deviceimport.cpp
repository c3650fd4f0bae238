// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/argumentimport.h"
#include "core/plan/plantext.h"

#include <QCoreApplication>

#include <utility>

namespace redbud
{

namespace
{

using namespace Qt::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

/// A host's PCI address, also without the domain, as QEMU takes it, or as a folder of sysfs.
std::optional<PciAddress> hostAddress(QemuOption &device)
{
    const QString folder = device.take(u"sysfsdev"_s, QString());
    const QString text = device.take(u"host"_s, folder.section(u'/', -1));
    const auto address = PciAddress::parse(text);
    return address ? address : PciAddress::parse(u"0000:"_s + text);
}

/// The bridge that a helper is told: "helper=/usr/lib/qemu/qemu-bridge-helper --br=br0".
QString bridgeOfHelper(const QString &helper)
{
    const qsizetype at = helper.indexOf("--br="_L1);
    return at < 0 ? QString() : helper.mid(at + 5).section(u' ', 0, 0);
}

} // namespace

std::optional<PlanDraft::Place> ArgumentImport::placeOf(QemuOption &device)
{
    const auto bus = device.take(u"bus"_s);
    const auto addr = device.take(u"addr"_s);
    const QString what = u"-device "_s + device.text();
    device.take(u"multifunction"_s); // follows from the slots
    return m_draft.place(what, bus, addr);
}

void ArgumentImport::readDevice(const QString &value)
{
    QemuOption device(value, u"driver"_s);
    const QString driver = device.take(u"driver"_s, QString());
    const QString what = u"-device "_s + value;
    if (driver == u"spapr-pci-host-bridge") {
        readVphb(device);
    } else if (driver == u"vfio-pci") {
        readHostDevice(device);
    } else if (driver == u"virtio-net-pci" || driver == u"virtio-net") {
        readNetworkCard(device);
    } else if (driver == u"virtio-scsi-pci" || driver == u"virtio-scsi") {
        readScsiController(device);
    } else if (driver == u"virtio-blk-pci" || driver == u"virtio-blk" || driver == u"scsi-hd") {
        readDisk(driver, device);
    } else if (driver == u"VGA" || driver == u"qemu-xhci" || driver == u"usb-kbd" ||
               driver == u"usb-tablet") {
        readDisplayDevice(driver, device);
    } else if (driver == u"spapr-rng") {
        m_plan.randomSource = true;
        QemuOption source = m_objects.take(device.take(u"rng"_s, QString()));
        if (source.take(u"filename"_s, u"/dev/urandom"_s) != u"/dev/urandom")
            m_draft.note(what, tr("In a plan random numbers come from /dev/urandom."));
    } else if (driver == u"tpm-spapr") {
        const QString chardev =
            m_tpmdevs.take(device.take(u"tpmdev"_s, QString())).take(u"chardev"_s, QString());
        const QString socket = m_chardevs.take(chardev).take(u"path"_s, QString());
        if (socket.isEmpty())
            m_draft.note(what, tr("A plan's TPM is one that swtpm emulates behind a socket."));
        else
            m_plan.tpm = Tpm{socket, {}};
    } else if (driver == u"spapr-vty") {
        m_chardevs.remove(device.take(u"chardev"_s, QString()));
        if (!m_additional)
            m_draft.note(what, tr("Redbud has its own console."));
    } else if (m_additional) {
        m_plan.extraArguments << u"-device"_s << value;
    } else {
        m_draft.note(what, tr("A plan has no device of this kind."));
    }
}

void ArgumentImport::readVphb(QemuOption device)
{
    const QString what = u"-device "_s + device.text();
    bool ok = false;
    const uint index = device.take(u"index"_s, QString()).toUInt(&ok, 0);
    if (!ok || index > uint(std::numeric_limits<int>::max())) {
        m_draft.note(what, tr("A vPHB has to have an index."));
        return;
    }
    VphbSettings settings;
    for (const QString &name :
         {u"numa_node"_s, u"mem_win_size"_s, u"mem64_win_size"_s, u"dma_win_size"_s, u"ddw"_s}) {
        if (const auto value = device.take(name))
            settings.insert(name, *value);
    }
    m_draft.addVphb(int(index), device.take(u"id"_s, QString()), settings);
    noteRest(device, what);
}

void ArgumentImport::readHostDevice(QemuOption device)
{
    const QString what = u"-device "_s + device.text();
    const auto host = hostAddress(device);
    if (!host) {
        m_draft.note(what, tr("It names no PCI device of the host."));
        return;
    }
    const auto place = placeOf(device);
    if (!place)
        return;
    m_plan.vphbs[place->vphb].devices.append({*host, place->slot, {}});
    device.take(u"id"_s);
    noteRest(device, what);
}

NetworkCard ArgumentImport::networkBackend(const QString &id, const QString &what)
{
    NetworkCard card;
    if (!m_netdevs.contains(id)) {
        m_draft.note(what, tr("Its network is not said; in the plan it is QEMU's user network."));
        return card;
    }
    QemuOption netdev = m_netdevs.take(id);
    const QString text = u"-netdev "_s + netdev.text();
    const QString type = netdev.take(u"type"_s, QString());
    const QString helper = netdev.take(u"helper"_s, QString());
    const auto fd = netdev.take(u"fd"_s);
    const bool isOpen = fd || netdev.take(u"fds"_s);
    if (type == u"bridge" || !helper.isEmpty()) {
        const QString bridge = bridgeOfHelper(helper);
        card.backend = NetworkCard::Backend::Bridge;
        card.interface = netdev.take(u"br"_s, bridge.isEmpty() ? u"br0"_s : bridge);
        if (!helper.isEmpty())
            m_draft.note(helper, tr("In a plan the helper is that of QEMU's installation."));
    } else if (type == u"tap" && fd && m_macvtaps.contains(fd->toInt())) {
        card.backend = NetworkCard::Backend::Macvtap;
        card.interface = m_macvtaps[fd->toInt()];
    } else if (type == u"tap" && !isOpen) {
        card.backend = NetworkCard::Backend::Tap;
        card.interface = netdev.take(u"ifname"_s, QString());
        const auto script = netdev.take(u"script"_s);
        if (!script)
            m_draft.note(text, tr("QEMU would run its script /etc/qemu-ifup for the tap. A plan's "
                                  "tap is set up before the launch, not by a script."));
        for (const auto &[name, file] :
             {std::pair(u"script"_s, script.value_or(u"no"_s)),
              std::pair(u"downscript"_s, netdev.take(u"downscript"_s, u"no"_s))}) {
            if (file != u"no")
                m_draft.note(name + u'=' + file,
                             tr("A plan's tap is set up before the launch, not by a script."));
        }
    } else if (type != u"user") {
        m_draft.note(text, tr("In the plan the card is at QEMU's user network."));
    }
    if (!card.interface.isEmpty() && !isInterfaceName(card.interface)) {
        m_draft.note(card.interface, tr("This is not the name of a network interface."));
        card.interface.clear();
    }
    noteRest(netdev, text);
    return card;
}

void ArgumentImport::readNetworkCard(QemuOption device)
{
    const QString what = u"-device "_s + device.text();
    NetworkCard card = networkBackend(device.take(u"netdev"_s, QString()), what);
    const auto place = placeOf(device);
    if (!place)
        return;
    card.vphb = m_draft.indexOf(*place);
    card.slot = place->slot;
    card.mac = device.take(u"mac"_s, QString());
    if (!card.mac.isEmpty() && !isMacAddress(card.mac)) {
        m_draft.note(what, tr("This is no MAC address."));
        card.mac.clear();
    }
    m_plan.networks.append(card);
    device.take(u"id"_s);
    noteRest(device, what);
}

} // namespace redbud
