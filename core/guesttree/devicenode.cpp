// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/devicenode.h"

#include "core/guesttree/devicename.h"
#include "core/host/configspace.h"

namespace redbud
{

namespace
{

/// Address spaces in the first cell of a PCI address (bits 24 and 25).
enum AddressSpace : quint32 { Io = 1u << 24, Memory32 = 2u << 24, Memory64 = 3u << 24 };

/// Every guest device here sits on bus 0 of its vPHB.
quint32 deviceBits(const GuestSlot &slot)
{
    return quint32(slot.devfn()) << 8;
}

QList<quint32> regCells(const PciDevice &device, const GuestSlot &slot)
{
    const quint32 bits = deviceBits(slot);
    QList<quint32> cells{bits, 0, 0, 0, 0};
    for (const PciBar &bar : guestBars(device)) {
        const quint32 space = bar.io ? Io : bar.is64Bit ? Memory64 : Memory32;
        const quint32 offset = bar.index == 6 ? 0x30 : quint32(0x10 + 4 * bar.index);
        cells << (bits | space | offset) << 0 << 0 << quint32(bar.size >> 32) << quint32(bar.size);
    }
    return cells;
}

void addStatusFlags(TreeNode &node, quint16 status)
{
    // PCI's binding wants 0 to 2 here; QEMU leaves the bits where the status register has them.
    node.setCell("devsel-speed", status & 0x600);
    if (status & 0x80)
        node.setFlag("fast-back-to-back");
    if (status & 0x20)
        node.setFlag("66mhz-capable");
    if (status & 0x40)
        node.setFlag("udf-supported");
}

QByteArray locationCode(const PciDevice &device, const GuestSlot &slot, int vphbIndex)
{
    // QEMU looks by its property "host", which has no value for longer domains.
    if (device.qemuFindsLocation && device.address.hasShortDomain() &&
        !device.locationCode.isEmpty())
        return device.locationCode.toUtf8();
    return QString::asprintf("vfio_vfio-pci:%04x:00:%02x.%x", unsigned(vphbIndex),
                             unsigned(slot.device), unsigned(slot.function))
        .toUtf8();
}

} // namespace

TreeNode deviceNode(const MachineType &type, const PciDevice &device, const GuestSlot &slot,
                    int vphbIndex)
{
    const ConfigSpace config = ConfigSpace::of(device);
    TreeNode node;
    node.name = deviceNodeName(config.dword(0x08) >> 8, slot);
    node.setCell("vendor-id", config.word(0x00));
    node.setCell("device-id", config.word(0x02));
    node.setCell("revision-id", config.byte(0x08));
    node.setCell("class-code", config.dword(0x08) >> 8);
    if (config.interruptPin() != 0)
        node.setCell("interrupts", quint32(config.interruptPin()));
    if (!config.isBridge()) {
        node.setCell("min-grant", config.byte(0x3e));
        node.setCell("max-latency", config.byte(0x3f));
        if (config.word(0x2e) != 0)
            node.setCell("subsystem-id", config.word(0x2e));
        if (config.word(0x2c) != 0)
            node.setCell("subsystem-vendor-id", config.word(0x2c));
    }
    node.setCell("cache-line-size", 0); // QEMU clears the register at reset
    addStatusFlags(node, config.word(0x06));
    node.setString("ibm,loc-code", locationCode(device, slot, vphbIndex));
    if (type >= MachineType{2, 4}) {
        node.setCell("ibm,my-drc-index",
                     0x40000000u | quint32(vphbIndex) << 16 | quint32(slot.devfn()));
    }
    // QEMU asks for the vectors that are enabled, which is one until a driver comes.
    if (config.msiVectors() > 0)
        node.setCell("ibm,req#msi", 1);
    if (const int entries = config.msixEntries())
        node.setCell("ibm,req#msi-x", quint32(entries));
    node.setCells("reg", regCells(device, slot));
    if (type >= MachineType{2, 9} && config.bytes().size() > 256)
        node.setCell("ibm,pci-config-space-type", 1);
    return node;
}

} // namespace redbud
