// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainreader.h"
#include "core/plan/plantext.h"
#include "core/plan/planwords.h"

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

std::optional<PciAddress> hostAddress(const DomainNode &address)
{
    const auto part = [&](const QString &name, uint largest) -> std::optional<uint> {
        bool ok = false;
        const uint value = address.attribute(name, u"0"_s).toUInt(&ok, 0);
        return ok && value <= largest ? std::optional(value) : std::nullopt;
    };
    const auto domain = part(u"domain"_s, 0xffffffff);
    const auto bus = part(u"bus"_s, 0xff);
    const auto device = part(u"slot"_s, 0x1f);
    const auto function = part(u"function"_s, 7);
    if (!domain || !bus || !device || !function || address.isEmpty())
        return std::nullopt;
    return PciAddress{*domain, quint8(*bus), quint8(*device), quint8(*function)};
}

} // namespace

void DomainReader::readDevices()
{
    const DomainNode &devices = m_domain.child(u"devices"_s);
    readControllers(devices);
    for (const DomainNode *hostdev : devices.all(u"hostdev"_s))
        readHostDevice(*hostdev);
    for (const DomainNode *disk : devices.all(u"disk"_s))
        readDisk(*disk);
    placeScsiDisks();
    for (const DomainNode *interface : devices.all(u"interface"_s))
        readInterface(*interface);
    for (const DomainNode *tpm : devices.all(u"tpm"_s))
        readTpm(*tpm);
    readDisplay(devices);
    // Every guest of Redbud has a console, and every pseries machine tells of a panic.
    devices.ignore({"serial", "console", "panic", "emulator"});
    for (const DomainNode *balloon : devices.all(u"memballoon"_s)) {
        if (balloon->attribute(u"model"_s) != u"none")
            m_draft.note(u"devices/memballoon"_s, tr("A plan has no device of this kind."));
        balloon->ignore();
    }
    for (const DomainNode *audio : devices.all(u"audio"_s)) {
        if (audio->attribute(u"type"_s) == u"none")
            audio->ignore();
    }
}

void DomainReader::readControllers(const DomainNode &devices)
{
    QMap<int, const DomainNode *> vphbs;
    QList<const DomainNode *> scsi;
    for (const DomainNode *controller : devices.all(u"controller"_s)) {
        const QString type = controller->attribute(u"type"_s);
        const QString model = controller->attribute(u"model"_s);
        const QString number = controller->attribute(u"index"_s, u"0"_s);
        if (type == u"pci" && model == u"pci-root")
            vphbs.insert(number.toInt(), controller);
        else if (type == u"scsi" && model == u"virtio-scsi")
            scsi.append(controller);
        else if (type == u"usb" && model == u"none")
            controller->ignore();
        else if (type != u"usb" || model != u"qemu-xhci")
            m_draft.note(u"devices/controller type='%1' model='%2'"_s.arg(type, model),
                         tr("A plan has no controller of this kind."));
    }
    // In the order in which QEMU makes them. The first is there in any case.
    for (auto it = vphbs.cbegin(); it != vphbs.cend(); ++it)
        readVphb(it.key(), **it);
    for (const DomainNode *controller : std::as_const(scsi))
        readScsiController(*controller);
}

void DomainReader::readVphb(int number, const DomainNode &controller)
{
    const DomainNode &target = controller.child(u"target"_s);
    const int index = target.attribute(u"index"_s, QString::number(number)).toInt();
    const QString node = target.child(u"node"_s).text();
    controller.ignore({"model", "address"});
    controller.child(u"alias"_s);
    VphbSettings settings;
    for (const auto *name :
         {"mem_win_size", "mem64_win_size", "dma_win_size", "ddw", "numa_node"}) {
        if (const auto value = takeOverride(controller, QLatin1String(name)))
            settings.insert(QLatin1String(name), *value);
    }
    if (!node.isEmpty())
        settings.insert(u"numa_node"_s, node);
    if (number == 0) {
        if (index != 0)
            m_draft.note(u"devices/controller index='0'"_s, tr("The first vPHB has the index 0."));
        return;
    }
    m_draft.addVphb(std::max(0, index), u"#%1"_s.arg(number), settings);
}

void DomainReader::readHostDevice(const DomainNode &hostdev)
{
    const DomainNode &address = hostdev.child(u"source"_s).child(u"address"_s);
    const auto host = hostAddress(address);
    const QString type = hostdev.attribute(u"type"_s);
    hostdev.attribute(u"mode"_s);
    hostdev.attribute(u"managed"_s); // Redbud binds what the plan has
    if (type != u"pci" || !host) {
        m_draft.note(u"devices/hostdev type='%1'"_s.arg(type),
                     tr("A plan has PCI devices of the host only."));
        return;
    }
    const QString text = host->toString();
    const auto place = placeOf(hostdev, u"devices/hostdev "_s + text);
    if (!place)
        return;
    m_plan.vphbs[place->vphb].devices.append({*host, place->slot, {}});
    hostdev.ignore({"driver"});
}

void DomainReader::readTpm(const DomainNode &tpm)
{
    const DomainNode &source = tpm.child(u"backend"_s).child(u"source"_s);
    const QString type = tpm.child(u"backend"_s).attribute(u"type"_s);
    const QString path = source.attribute(u"path"_s);
    if (type != u"external" || path.isEmpty())
        m_draft.note(u"devices/tpm"_s,
                     tr("A plan's TPM is one that swtpm emulates behind a socket; "
                        "start it and name its socket in the plan."));
    else
        m_plan.tpm = Tpm{path, {}};
    tpm.ignore();
}

void DomainReader::readGraphics(const DomainNode &graphics, Display &display)
{
    const QString type = graphics.attribute(u"type"_s);
    const bool vnc = type == u"vnc";
    const QString what = u"devices/graphics type='%1'"_s.arg(type);
    display.protocol = vnc ? Display::Protocol::Vnc : Display::Protocol::Spice;
    if (!vnc && type != u"spice")
        m_draft.note(what,
                     tr("A plan's display is seen with VNC or SPICE; this one's with SPICE."));
    display.port = graphics.attribute(u"port"_s).toInt();
    if (display.port < (vnc ? Display::firstPort : 1) || display.port > 65535) {
        display.port = Display::firstPort;
        m_draft.note(what,
                     tr("In a plan the display has a fixed port, here %1.").arg(display.port));
    }
    const DomainNode &listen = graphics.child(u"listen"_s);
    listen.attribute(u"type"_s);
    const QString address = listen.attribute(u"address"_s);
    display.listen = graphics.attribute(u"listen"_s, address);
    if (!isListenAddress(display.listen))
        display.listen = u"127.0.0.1"_s; // libvirt's default
    if (!graphics.attribute(u"passwd"_s).isEmpty())
        m_draft.note(what, tr("The password is not taken over; put it into a file and name that in "
                              "the plan."));
    graphics.attribute(u"autoport"_s);
    graphics.ignore({"audio"});
}

/// A display is graphics with a card; graphics that QEMU alone knows are in the command line.
void DomainReader::readDisplay(const DomainNode &devices)
{
    const std::vector<const DomainNode *> graphics = devices.all(u"graphics"_s);
    const DomainNode &video = devices.child(u"video"_s);
    if (graphics.empty() && video.isEmpty()) {
        for (const DomainNode *controller : devices.all(u"controller"_s)) {
            if (controller->attribute(u"model"_s) != u"qemu-xhci")
                continue;
            m_draft.note(u"devices/controller type='usb'"_s,
                         tr("A plan has USB only with its display."));
            controller->ignore();
        }
        return;
    }
    devices.ignore({"input"});
    Display display;
    m_displayIsHidden = graphics.empty();
    if (!graphics.empty())
        readGraphics(*graphics.front(), display);
    for (size_t i = 1; i < graphics.size(); ++i)
        m_draft.note(u"devices/graphics"_s, tr("A plan has one display."));
    if (video.isEmpty())
        m_draft.note(u"devices/graphics"_s,
                     tr("A plan's display has a VGA card, which was added."));
    const DomainNode &model = video.child(u"model"_s);
    if (model.attribute(u"type"_s, u"vga"_s) != u"vga")
        m_draft.note(u"devices/video/model type='%1'"_s.arg(model.attribute(u"type"_s)),
                     tr("In a plan the display has a VGA card."));
    model.ignore();
    const auto card = [&](const DomainNode &node, const QString &what) {
        const auto place = placeOf(node, what);
        return place ? PciPlace{m_draft.indexOf(*place), place->slot} : PciPlace{};
    };
    display.graphics = card(video, u"devices/video"_s);
    bool hasUsb = false;
    for (const DomainNode *controller : devices.all(u"controller"_s)) {
        if (controller->attribute(u"model"_s) != u"qemu-xhci" || hasUsb)
            continue;
        hasUsb = true;
        display.input = card(*controller, u"devices/controller type='usb'"_s);
    }
    if (!hasUsb) {
        m_draft.note(u"devices/input"_s, tr("A plan's display has a USB controller with a keyboard "
                                            "and a tablet, which was added."));
        const auto place = m_draft.place(u"devices/input"_s, u"pci.0"_s, std::nullopt);
        display.input = place ? PciPlace{m_draft.indexOf(*place), place->slot} : PciPlace{};
    }
    m_plan.display = display;
}

} // namespace redbud
