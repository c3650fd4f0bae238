// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/guesttree/vphbnode.h"

#include "core/base/size.h"
#include "core/guesttree/connectors.h"

namespace redbud
{

namespace
{

/// The guest's interrupt controller, which every interrupt-map entry names.
constexpr quint32 interruptControllerPhandle = 0x1111;
/// First of the four level interrupts of vPHB 0 (include/hw/ppc/spapr_irq.h, since 3.1).
constexpr quint32 firstLevelInterrupt = 0x1200;
/// MSIs that a guest with the new interrupt numbering has: 0x2000 interrupts from 0x1300 on.
constexpr quint32 totalMsis = 0x2000 - 0x1300;
/// Logical bus of the default DMA window: the top bit, the vPHB, the window's number.
constexpr quint32 dmaBus = 0x80000000;
constexpr quint32 dmaWindowBytes = quint32(1 * GiB);
/// MMIO32 appears on the guest's PCI bus from here on.
constexpr quint32 mmio32BusAddress = 0x80000000;

QList<quint32> rangeCells(const VphbPlacement &p)
{
    const auto high = [](quint64 value) { return quint32(value >> 32); };
    const auto low = [](quint64 value) { return quint32(value); };
    return {0x1000000,
            0,
            0,
            high(p.pio.base),
            low(p.pio.base),
            high(p.pio.size),
            low(p.pio.size),
            0x2000000,
            0,
            mmio32BusAddress,
            high(p.mmio32.base),
            low(p.mmio32.base),
            high(p.mmio32.size),
            low(p.mmio32.size),
            0x3000000,
            high(p.mmio64.base),
            low(p.mmio64.base),
            high(p.mmio64.base),
            low(p.mmio64.base),
            high(p.mmio64.size),
            low(p.mmio64.size)};
}

/// The usual swizzle: pin p of device d takes line (d + p) mod 4.
QList<quint32> interruptMapCells(int index)
{
    const quint32 first = firstLevelInterrupt + quint32(index) * 4;
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

TreeNode vphbNode(const VphbPlacement &placement)
{
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
    node.setCell("ibm,pe-total-#msi", totalMsis);
    node.setCells("ibm,ddw-applicable", {0x2026, 0x2027, 0x2028});
    node.setCells("ibm,ddw-extensions", {2, 0x2029, 1});
    node.setCells("interrupt-map-mask", {0xf800, 0, 0, 0xffffffff});
    node.setCells("interrupt-map", interruptMapCells(placement.index));
    node.setCell("ibm,#dma-address-cells", 2);
    node.setCell("ibm,#dma-size-cells", 2);
    node.setCells("ibm,dma-window", {dmaBus | index << 8, 0, 0, 0, dmaWindowBytes});
    node.setCell("ibm,my-drc-index", 0x20000000 | index);
    node.setCell("qemu,phb-enumerated", 1);
    setConnectors(node, slotConnectors(placement.index));
    return node;
}

} // namespace redbud
