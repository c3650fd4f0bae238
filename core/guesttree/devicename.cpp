// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/devicename.h"

#include <array>

namespace redbud
{

namespace
{

constexpr int Any = -1;

/// The last row that fits a class names it; a class without a row is "pci". Seen in the trees of
/// QEMU 7.2 for devices of every class.
struct Row {
    int baseClass;
    int subclass;
    int interface;
    const char *name;
};

// clang-format off
constexpr auto rows = std::to_array<Row>({
    {0x00, Any, Any, "legacy-device"},
    {0x00, 0x01, Any, "display"},
    {0x01, Any, Any, "mass-storage"},
    {0x01, 0x00, Any, "scsi"},
    {0x01, 0x01, Any, "ide"},
    {0x01, 0x02, Any, "fdc"},
    {0x01, 0x03, Any, "ipi"},
    {0x01, 0x04, Any, "raid"},
    {0x01, 0x05, Any, "ata"},
    {0x01, 0x06, Any, "sata"},
    {0x01, 0x07, Any, "sas"},
    {0x02, Any, Any, "network"},
    {0x02, 0x00, Any, "ethernet"},
    {0x02, 0x01, Any, "token-ring"},
    {0x02, 0x02, Any, "fddi"},
    {0x02, 0x03, Any, "atm"},
    {0x02, 0x04, Any, "isdn"},
    {0x02, 0x05, Any, "worldfip"},
    {0x02, 0x06, Any, "picmg"},
    {0x03, Any, Any, "display"},
    {0x03, 0x00, Any, "vga"},
    {0x03, 0x01, Any, "xga"},
    {0x03, 0x02, Any, "3d-controller"},
    {0x04, Any, Any, "multimedia-device"},
    {0x04, 0x00, Any, "video"},
    {0x04, 0x01, Any, "sound"},
    {0x04, 0x02, Any, "telephony"},
    {0x05, Any, Any, "memory-controller"},
    {0x05, 0x00, Any, "memory"},
    {0x05, 0x01, Any, "flash"},
    {0x06, Any, Any, "unknown-bridge"},
    {0x06, 0x00, Any, "host"},
    {0x06, 0x01, Any, "isa"},
    {0x06, 0x02, Any, "eisa"},
    {0x06, 0x03, Any, "mca"},
    {0x06, 0x04, Any, "pci"},
    {0x06, 0x05, Any, "pcmcia"},
    {0x06, 0x06, Any, "nubus"},
    {0x06, 0x07, Any, "cardbus"},
    {0x06, 0x08, Any, "raceway"},
    {0x06, 0x09, Any, "semi-transparent-pci"},
    {0x06, 0x0a, Any, "infiniband"},
    {0x07, Any, Any, "communication-controller"},
    {0x07, 0x00, Any, "serial"},
    {0x07, 0x01, Any, "parallel"},
    {0x07, 0x02, Any, "multiport-serial"},
    {0x07, 0x03, Any, "modem"},
    {0x07, 0x04, Any, "gpib"},
    {0x07, 0x05, Any, "smart-card"},
    {0x08, Any, Any, "system-peripheral"},
    {0x08, 0x00, Any, "interrupt-controller"},
    {0x08, 0x01, Any, "dma-controller"},
    {0x08, 0x02, Any, "timer"},
    {0x08, 0x03, Any, "rtc"},
    {0x08, 0x04, Any, "hot-plug-controller"},
    {0x08, 0x05, Any, "sd-host-controller"},
    {0x08, 0x00, 0x10, "io-apic"},
    {0x08, 0x00, 0x20, "io-xapic"},
    {0x09, Any, Any, "input-controller"},
    {0x09, 0x00, Any, "keyboard"},
    {0x09, 0x01, Any, "pen"},
    {0x09, 0x02, Any, "mouse"},
    {0x09, 0x03, Any, "scanner"},
    {0x09, 0x04, Any, "gameport"},
    {0x0a, Any, Any, "docking-station"},
    {0x0a, 0x00, Any, "dock"},
    {0x0b, Any, Any, "cpu"},
    {0x0b, 0x02, Any, "pentium"},
    {0x0b, 0x20, Any, "powerpc"},
    {0x0b, 0x30, Any, "mips"},
    {0x0b, 0x40, Any, "co-processor"},
    {0x0c, Any, Any, "serial-bus"},
    {0x0c, 0x00, Any, "firewire"},
    {0x0c, 0x01, Any, "access-bus"},
    {0x0c, 0x02, Any, "ssa"},
    {0x0c, 0x04, Any, "fibre-channel"},
    {0x0c, 0x05, Any, "smb"},
    {0x0c, 0x06, Any, "infiniband"},
    {0x0c, 0x07, Any, "ipmi"},
    {0x0c, 0x08, Any, "sercos"},
    {0x0c, 0x09, Any, "canbus"},
    {0x0c, 0x03, Any, "usb"},
    {0x0c, 0x03, 0x00, "usb-uhci"},
    {0x0c, 0x03, 0x10, "usb-ohci"},
    {0x0c, 0x03, 0x20, "usb-ehci"},
    {0x0c, 0x03, 0x30, "usb-xhci"},
    {0x0c, 0x03, 0x80, "usb-unknown"},
    {0x0c, 0x03, 0xfe, "usb-device"},
    {0x0d, Any, Any, "wireless-controller"},
    {0x0d, 0x00, Any, "irda"},
    {0x0d, 0x01, Any, "consumer-ir"},
    {0x0d, 0x10, Any, "rf-controller"},
    {0x0d, 0x11, Any, "bluetooth"},
    {0x0d, 0x12, Any, "broadband"},
    {0x0e, Any, Any, "intelligent-io"},
    {0x0f, Any, Any, "satellite-device"},
    {0x0f, 0x00, Any, "satellite-tv"},
    {0x0f, 0x01, Any, "satellite-audio"},
    {0x0f, 0x03, Any, "satellite-voice"},
    {0x0f, 0x04, Any, "satellite-data"},
    {0x10, Any, Any, "encryption"},
    {0x10, 0x00, Any, "network-encryption"},
    {0x10, 0x01, Any, "entertainment-encryption"},
    {0x11, Any, Any, "data-processing-controller"},
    {0x11, 0x00, Any, "dpio"},
    {0x11, 0x01, Any, "counter"},
    {0x11, 0x10, Any, "measurement"},
    {0x11, 0x20, Any, "management-card"},
});
// clang-format on

bool fits(int wanted, quint32 actual)
{
    return wanted == Any || quint32(wanted) == actual;
}

} // namespace

QByteArray genericDeviceName(quint32 classCode)
{
    QByteArray name = "pci";
    for (const Row &row : rows) {
        if (fits(row.baseClass, classCode >> 16 & 0xff) &&
            fits(row.subclass, classCode >> 8 & 0xff) && fits(row.interface, classCode & 0xff))
            name = row.name;
    }
    return name;
}

QByteArray deviceNodeName(quint32 classCode, const GuestSlot &slot)
{
    QByteArray name = genericDeviceName(classCode) + '@' + QByteArray::number(slot.device, 16);
    if (slot.function != 0)
        name += ',' + QByteArray::number(slot.function, 16);
    return name;
}

} // namespace redbud
