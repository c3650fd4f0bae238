// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/vphbnode.h"

#include "core/guesttree/connectors.h"

namespace redbud
{

namespace
{

/// The guest's interrupt controller, which every interrupt-map entry names.
constexpr quint32 interruptControllerPhandle = 0x1111;
/// Logical bus of the default DMA window: the top bit, the vPHB, the window's number.
constexpr quint32 dmaBus = 0x80000000;

/// Interrupts as a machine type numbers them.
struct Interrupts {
    quint32 firstLevel = 0; ///< of a vPHB's four level interrupts
    quint32 totalMsis = 0;
};

Interrupts interruptsOf(const MachineType &type, int index, int order)
{
    // Since 3.1 every vPHB has its place, and MSIs the 0x2000 interrupts from 0x1300 on. Before,
    // vPHBs came after the two event sources (one until 2.7) and the NVRAM.
    if (type >= MachineType{3, 1})
        return {0x1200 + quint32(index) * 4, 0x2000 - 0x1300};
    const quint32 first = type >= MachineType{2, 8} ? 0x1003 : 0x1002;
    return {first + quint32(order) * 4, 0x400};
}

void appendU64(QList<quint32> &cells, quint64 value)
{
    cells << quint32(value >> 32) << quint32(value);
}

void appendRange(QList<quint32> &cells, quint32 space, quint64 bus, const Window &window)
{
    cells << space;
    appendU64(cells, bus);
    appendU64(cells, window.base);
    appendU64(cells, window.size);
}

QList<quint32> rangeCells(const VphbPlacement &placement)
{
    QList<quint32> cells;
    appendRange(cells, 0x1000000, 0, placement.pio);
    appendRange(cells, 0x2000000, mmio32BusAddress, placement.mmio32);
    if (placement.mmio64.size > 0)
        appendRange(cells, 0x3000000, placement.mmio64Bus, placement.mmio64);
    return cells;
}

/// The usual swizzle: pin p of device d takes line (d + p) mod 4.
QList<quint32> interruptMapCells(quint32 first)
{
    QList<quint32> cells;
    for (quint32 device = 0; device < 32; ++device) {
        for (quint32 pin = 0; pin < 4; ++pin)
            cells << (device << 11) << 0 << 0 << pin + 1 << interruptControllerPhandle
                  << first + (device + pin) % 4 << 1;
    }
    return cells;
}

QList<Connector> slotConnectors(int index)
{
    QList<Connector> connectors;
    for (quint32 devfn = 0; devfn < 256; ++devfn) {
        const quint32 id = quint32(index) << 16 | devfn;
        connectors.append({0x40000000u | id, "C" + QByteArray::number(id), "28", 0xffffffff});
    }
    return connectors;
}

} // namespace

TreeNode vphbNode(const MachineType &type, const Vphb &vphb, const VphbPlacement &placement,
                  int order)
{
    const VphbWindows windows = effectiveWindows(type, vphb.windows);
    const Interrupts interrupts = interruptsOf(type, placement.index, order);
    const auto index = quint32(placement.index);
    TreeNode node;
    node.name = "pci@" + QByteArray::number(placement.buid, 16);
    node.setString("device_type", "pci");
    node.setString("compatible", "IBM,Logical_PHB");
    node.setCell("#address-cells", 3);
    node.setCell("#size-cells", 2);
    node.setCell("#interrupt-cells", 1);
    node.setFlag("used-by-rtas");
    node.setCells("bus-range", {0, 0xff});
    node.setU64s("reg", {placement.buid, 0});
    node.setCells("ranges", rangeCells(placement));
    node.setCell("ibm,pci-config-space-type", 1);
    node.setCell("ibm,pe-total-#msi", interrupts.totalMsis);
    if (*windows.ddw) {
        node.setCells("ibm,ddw-applicable", {0x2026, 0x2027, 0x2028});
        node.setCells("ibm,ddw-extensions", {2, 0x2029, 1});
    }
    node.setCells("interrupt-map-mask", {0xf800, 0, 0, 0xffffffff});
    node.setCells("interrupt-map", interruptMapCells(interrupts.firstLevel));
    node.setCell("ibm,#dma-address-cells", 2);
    node.setCell("ibm,#dma-size-cells", 2);
    // The size has one cell too few for 4 GiB and more; QEMU cuts it off.
    node.setCells("ibm,dma-window", {dmaBus | index << 8, 0, 0, 0, quint32(*windows.dmaSize)});
    if (vphb.numaNode)
        node.setCells("ibm,associativity", {4, 0, 0, 0, quint32(*vphb.numaNode)});
    if (type >= MachineType{4, 0})
        node.setCell("ibm,my-drc-index", 0x20000000 | index);
    node.setCell("qemu,phb-enumerated", 1);
    // Hot-plug of PCI devices came with 2.4.
    const bool hotPlug = type >= MachineType{2, 4};
    setConnectors(node, hotPlug ? slotConnectors(placement.index) : QList<Connector>{});
    return node;
}

} // namespace redbud
