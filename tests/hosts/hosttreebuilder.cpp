// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/hosttreebuilder.h"

#include "tests/hosts/configspace.h"
#include "tests/hosts/devicetreebuilder.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

constexpr quint64 apertureSize = 128ULL << 30; // through which the CPU sees one GPU's memory

/// Where the registers of an NPU are; links, ATSDs and bridges' BARs count up from there.
quint64 npuBase(const NpuDescription &npu)
{
    return npu.chip == 0 ? 0x6030200000000 : 0x6230200000000;
}

class HostTreeBuilder
{
public:
    explicit HostTreeBuilder(const HostDescription &host)
        : m_host(host)
        , m_nodes(m_tree)
    {
    }

    MemorySysroot build()
    {
        m_functions = m_host.functions;
        if (m_host.nvlinkDevicesVisible)
            addBridgeFunctions();
        std::ranges::sort(m_functions, {}, &FunctionDescription::address);
        addMachine();
        for (const FunctionDescription &function : std::as_const(m_functions))
            addFunction(function);
        for (const NpuDescription &npu : m_host.npus)
            addNpu(npu);
        for (const GpuDescription &gpu : m_host.gpus)
            addNvLink(gpu);
        for (const NodeDescription &node : m_host.numaNodes)
            addNumaNode(node);
        return m_tree;
    }

private:
    const NpuDescription &npuOf(const GpuDescription &gpu) const
    {
        const int domain = gpu.links.first().bridge.left(4).toInt(nullptr, 16);
        return *std::ranges::find(m_host.npus, domain, &NpuDescription::domain);
    }

    void addBridgeFunctions()
    {
        for (const GpuDescription &gpu : m_host.gpus) {
            const NpuDescription &npu = npuOf(gpu);
            const auto sibling =
                std::ranges::find_if(m_host.functions, [&](const FunctionDescription &function) {
                    return function.vendor == 0x10de && chipOf(function.address) == npu.chip;
                });
            for (const LinkDescription &link : gpu.links) {
                const quint64 bar0 = npuBase(npu) + 0x1600000 + quint64(link.index) * 0x20000;
                const quint64 bar2 = npuBase(npu) + 0x16c0000 + quint64(link.index) * 0x10000;
                FunctionDescription bridge;
                bridge.address = link.bridge;
                bridge.vendor = 0x1014;
                bridge.device = 0x04ea;
                bridge.classCode = 0x068001;
                bridge.revision = 1;
                if (sibling != m_host.functions.end())
                    bridge.group = sibling->group;
                bridge.regions = {{0, bar0, bar0 + 0x1ffff, true, false},
                                  {2, bar2, bar2 + 0xffff, true, false}};
                m_functions.append(bridge);
            }
        }
    }

    /// Domains count chip * 6 + PHB, NPUs come after the PHBs of chip 0.
    static int chipOf(const QString &address)
    {
        const int domain = address.left(4).toInt(nullptr, 16);
        return domain >= 0x30 || domain == 7 ? 8 : 0;
    }

    const FunctionDescription *parentOf(const FunctionDescription &function) const
    {
        const QString domain = function.address.left(5);
        const int bus = function.address.mid(5, 2).toInt(nullptr, 16);
        for (const FunctionDescription &other : m_functions) {
            if (other.secondaryBus == bus && bus != 0 && other.address.startsWith(domain))
                return &other;
        }
        return nullptr;
    }

    /// "devices/pci0004:00/0004:00:00.0/…", relative to sys.
    QString devicePath(const FunctionDescription &function) const
    {
        const FunctionDescription *parent = parentOf(function);
        const QString above =
            parent ? devicePath(*parent) : u"devices/pci"_s + function.address.left(7);
        return above + u'/' + function.address;
    }

    static QString phbNode(const QString &address)
    {
        const int domain = address.left(4).toInt(nullptr, 16);
        if (domain == 6 || domain == 7)
            return domain == 6 ? u"/pciex@6030200000000"_s : u"/pciex@6230200000000"_s;
        return (domain < 0x30 ? u"/pciex@600c3c0"_s : u"/pciex@620c3c0"_s) +
               QString::number(domain % 0x30) + u"00000"_s;
    }

    QString nodeOf(const FunctionDescription &function) const
    {
        const FunctionDescription *parent = parentOf(function);
        const QString above = parent ? nodeOf(*parent) : phbNode(function.address);
        const int device = function.address.mid(8, 2).toInt(nullptr, 16);
        const QString number = function.address.right(1);
        const QString unit =
            QString::number(device, 16) + (number == u"0"_s ? QString() : u',' + number);
        return above + u'/' + nodeName(function.classCode) + u'@' + unit;
    }

    static QString nodeName(quint32 classCode)
    {
        switch (classCode) {
        case 0x010601:
            return u"sata"_s;
        case 0x010802:
            return u"mass-storage"_s;
        case 0x020000:
            return u"ethernet"_s;
        case 0x020700:
            return u"infiniband"_s;
        case 0x030000:
            return u"vga"_s;
        case 0x030200:
            return u"3d-controller"_s;
        case 0x060400:
            return u"pci"_s;
        case 0x068001:
            return u"unknown-bridge"_s;
        case 0x0c0330:
            return u"usb-xhci"_s;
        default:
            return u"unknown-system"_s;
        }
    }

    void file(const QString &path, const QString &text)
    {
        m_tree.addFile(path, text.toLatin1() + '\n');
    }

    void addMachine()
    {
        m_nodes.text(u"/"_s, "model", m_host.model);
        m_nodes.texts(u"/"_s, "compatible", {"ibm,powernv", "ibm,p9-openbmc", "ibm,witherspoon"});
        m_tree.addLink(u"proc/device-tree"_s, u"/sys/firmware/devicetree/base"_s);
        file(u"proc/sys/kernel/osrelease"_s, m_host.kernel);
        file(u"proc/version"_s, u"Linux version "_s + m_host.kernel);
        // AT_IGNOREPPC, AT_HWCAP, AT_PAGESZ, AT_CLKTCK, AT_NULL of a little-endian process
        QByteArray auxv;
        for (const quint64 word :
             QList<quint64>{22, 22, 16, 0xdc0065c2, 6, m_host.pageSize, 17, 100, 0, 0}) {
            const quint64 stored = qToLittleEndian(word);
            auxv.append(reinterpret_cast<const char *>(&stored), sizeof stored);
        }
        m_tree.addFile(u"proc/self/auxv"_s, auxv);
        m_tree.addDirectory(u"sys/bus/pci/devices"_s);
        m_tree.addDirectory(u"sys/bus/pci/drivers"_s);
        if (m_host.vfioPciLoaded)
            m_tree.addDirectory(u"sys/bus/pci/drivers/vfio-pci"_s);
    }

    void addFunction(const FunctionDescription &function)
    {
        const QString path = devicePath(function);
        const QString directory = u"sys/"_s + path + u'/';
        const QString up = u"../"_s.repeated(path.count(u'/') + 1); // from the device to /sys
        const auto hexFile = [&](const QString &name, quint32 value, int digits) {
            file(directory + name,
                 u"0x"_s + QString::number(value, 16).rightJustified(digits, u'0'));
        };
        m_tree.addLink(u"sys/bus/pci/devices/"_s + function.address, u"../../../"_s + path);
        hexFile(u"vendor"_s, function.vendor, 4);
        hexFile(u"device"_s, function.device, 4);
        hexFile(u"class"_s, function.classCode, 6);
        hexFile(u"revision"_s, function.revision, 2);
        hexFile(u"subsystem_vendor"_s, function.subsystemVendor, 4);
        hexFile(u"subsystem_device"_s, function.subsystemDevice, 4);
        const int chip = chipOf(function.address);
        file(directory + u"numa_node"_s, QString::number(chip));
        file(directory + u"local_cpulist"_s, chip == 0 ? u"0-79"_s : u"80-159"_s);
        file(directory + u"uevent"_s, uevent(function));
        m_tree.addFile(directory + u"resource"_s, resource(function));
        m_tree.addFile(directory + u"config"_s, makeConfigSpace(function));
        if (!function.driver.isEmpty()) {
            const QString driver = u"bus/pci/drivers/"_s + function.driver;
            m_tree.addLink(directory + u"driver"_s, up + driver);
            m_tree.addLink(u"sys/"_s + driver + u'/' + function.address, u"../../../../"_s + path);
        }
        if (function.group) {
            const QString group = u"kernel/iommu_groups/%1"_s.arg(*function.group);
            m_tree.addLink(directory + u"iommu_group"_s, up + group);
            m_tree.addLink(u"sys/"_s + group + u"/devices/"_s + function.address,
                           u"../../../../"_s + path);
        }
        const QString node = nodeOf(function);
        m_tree.addLink(directory + u"of_node"_s, up + u"firmware/devicetree/base"_s + node);
        m_nodes.cells(node, "vendor-id", {function.vendor});
        m_nodes.cells(node, "device-id", {function.device});
        m_nodes.cells(node, "class-code", {function.classCode});
    }

    static QString uevent(const FunctionDescription &function)
    {
        QString text;
        if (!function.driver.isEmpty())
            text = u"DRIVER=%1\n"_s.arg(function.driver);
        text += QString::asprintf("PCI_CLASS=%X\nPCI_ID=%04X:%04X\n", function.classCode,
                                  function.vendor, function.device);
        return text + u"PCI_SLOT_NAME="_s + function.address;
    }

    static QByteArray resource(const FunctionDescription &function)
    {
        // Bridges show their windows, too; those of virtual functions (7 to 12) are elsewhere.
        QList<RegionDescription> lines(function.secondaryBus != 0 ? 17 : 7);
        for (const RegionDescription &region : function.regions) {
            if (region.line < lines.size())
                lines[region.line] = region;
        }
        QByteArray text;
        for (const RegionDescription &region : std::as_const(lines)) {
            quint64 flags = 0;
            if (region.end != 0)
                flags = 0x40200;
            if (region.is64Bit)
                flags |= 0x100004;
            if (region.prefetchable)
                flags |= 0x2008;
            text += QString::asprintf("0x%016llx 0x%016llx 0x%016llx\n", region.start, region.end,
                                      flags)
                        .toLatin1();
        }
        return text;
    }

    static QString xscomNode(const NpuDescription &npu)
    {
        return npu.chip == 0 ? u"/xscom@603fc00000000"_s : u"/xscom@623fc00000000"_s;
    }

    static QString linkNode(const NpuDescription &npu, int index)
    {
        return xscomNode(npu) + u"/npu@5011000/link@%1"_s.arg(index);
    }

    void addNpu(const NpuDescription &npu)
    {
        const quint32 number = npu.chip == 0 ? 0 : 1;
        const QString phb = u"/pciex@"_s + QString::number(npuBase(npu), 16);
        m_nodes.texts(phb, "compatible", {"ibm,power9-npu-pciex", "ibm,ioda2-npu2-phb"});
        m_nodes.cells(phb, "ibm,npu-index", {number});
        m_nodes.cells(phb, "ibm,chip-id", {quint32(npu.chip)});
        m_nodes.cells(phb, "ibm,links", {6});
        QList<quint64> atsd;
        for (int entry = 0; entry < npu.atsdEntries; ++entry)
            atsd.append(npuBase(npu) + 0x800000 + quint64(entry) * 0x10000);
        if (!atsd.isEmpty())
            m_nodes.numbers(phb, "ibm,mmio-atsd", atsd);
        const QString node = xscomNode(npu) + u"/npu@5011000"_s;
        m_nodes.texts(node, "compatible", {"ibm,power9-npu"});
        m_nodes.cells(node, "ibm,npu-index", {number});
        m_nodes.cells(node, "ibm,npu-links", {6});
    }

    void addNvLink(const GpuDescription &gpu)
    {
        const NpuDescription &npu = npuOf(gpu);
        const bool present = !gpu.address.isEmpty();
        const QString memory = u"/memory@"_s + QString::number(gpu.memoryBase, 16);
        const QString gpuNode = present ? nodeOfAddress(gpu.address) : QString();
        QStringList bridges;
        for (const LinkDescription &link : gpu.links) {
            const QString node = linkNode(npu, link.index);
            m_nodes.texts(node, "compatible", {"ibm,npu-link"});
            m_nodes.cells(node, "ibm,npu-link-index", {quint32(link.index)});
            m_nodes.cells(node, "ibm,npu-group-id", {quint32(link.bridge.mid(8, 2).toUInt())});
            m_nodes.text(node, "ibm,slot-label", gpu.label);
            m_nodes.numbers(node, "ibm,link-speed", {25781250000});
            const QString bridge = bridgeNode(link.bridge);
            bridges.append(bridge);
            m_nodes.references(bridge, "ibm,nvlink", {node});
            m_nodes.cells(bridge, "ibm,nvlink-speed", {8});
            m_nodes.text(bridge, "ibm,loc-code", gpu.label);
            if (!present)
                continue;
            m_nodes.references(bridge, "ibm,gpu", {gpuNode});
            m_nodes.numbers(bridge, "ibm,device-tgt-addr", {gpu.tgt});
            m_nodes.references(bridge, "memory-region", {memory});
        }
        if (!present)
            return;
        m_nodes.references(gpuNode, "ibm,npu", bridges);
        m_nodes.text(gpuNode, "ibm,loc-code", gpu.label);
        m_nodes.text(memory, "device_type", u"memory"_s);
        m_nodes.texts(memory, "compatible", {"ibm,coherent-device-memory"});
        m_nodes.numbers(memory, "reg", {gpu.memoryBase, apertureSize});
        m_nodes.numbers(memory, "linux,usable-memory", {gpu.memoryBase, 0});
        m_nodes.cells(memory, "ibm,chip-id", {quint32(gpu.memoryNode)});
        file(u"proc/driver/nvidia/gpus/%1/numa_status"_s.arg(gpu.address),
             u"Node:      %1\nStatus:    online\nAddress:   %2\nSize:      3f0000000"_s
                 .arg(gpu.memoryNode)
                 .arg(gpu.memoryBase, 0, 16));
    }

    /// The device tree has the bridges also where Linux shows no devices for them.
    static QString bridgeNode(const QString &address)
    {
        const QString number = address.right(1);
        return phbNode(address) + u"/unknown-bridge@"_s +
               QString::number(address.mid(8, 2).toInt(nullptr, 16), 16) +
               (number == u"0"_s ? QString() : u',' + number);
    }

    QString nodeOfAddress(const QString &address) const
    {
        return nodeOf(*std::ranges::find(m_functions, address, &FunctionDescription::address));
    }

    void addNumaNode(const NodeDescription &node)
    {
        const QString directory = u"sys/devices/system/node/node%1/"_s.arg(node.id);
        file(directory + u"cpulist"_s, node.cpus);
        file(directory + u"meminfo"_s,
             u"Node %1 MemTotal:       %2 kB"_s.arg(node.id).arg(node.memoryKiB));
        QStringList distances;
        for (const NodeDescription &other : m_host.numaNodes) {
            const bool bothHaveCpus = !node.cpus.isEmpty() && !other.cpus.isEmpty();
            distances.append(other.id == node.id ? u"10"_s : bothHaveCpus ? u"40"_s : u"80"_s);
        }
        file(directory + u"distance"_s, distances.join(u' '));
    }

    const HostDescription &m_host;
    MemorySysroot m_tree;
    DeviceTreeBuilder m_nodes;
    QList<FunctionDescription> m_functions;
};

} // namespace

MemorySysroot buildHostTree(const HostDescription &host)
{
    return HostTreeBuilder(host).build();
}

} // namespace redbud::test
