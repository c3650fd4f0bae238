// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/hosttreebuilder.h"

#include "tests/hosts/configspace.h"
#include "tests/hosts/devicetreebuilder.h"
#include "tests/hosts/nvlinknodes.h"
#include "tests/hosts/pcitopology.h"
#include "tests/hosts/systemfiles.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

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
            m_functions += nvLinkFunctions(m_host);
        std::ranges::sort(m_functions, {}, &FunctionDescription::address);
        addMachine();
        for (const FunctionDescription &function : std::as_const(m_functions))
            addFunction(function);
        addNvLinkNodes(m_nodes, m_host, m_topology);
        for (const GpuDescription &gpu : m_host.gpus)
            addNumaStatus(gpu);
        for (const NodeDescription &node : m_host.numaNodes)
            addNumaNode(node);
        addProcessors();
        addSystemFiles(m_tree, m_host, m_topology);
        return m_tree;
    }

private:
    void file(const QString &path, const QString &text)
    {
        m_tree.addFile(path, text.toLatin1() + '\n');
    }

    void addMachine()
    {
        m_nodes.text(u"/"_s, "model", m_host.model);
        m_nodes.texts(u"/"_s, "compatible", m_host.platform);
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
        const QString path = m_topology.devicePath(function);
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
        file(directory + u"modalias"_s, modalias(function));
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
        if (function.classCode >> 8 == 0x0300)
            file(directory + u"boot_vga"_s,
                 function.address == m_host.system.bootDisplay ? u"1"_s : u"0"_s);
        const QString node = m_topology.treeNode(function);
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
        text += QString::asprintf("PCI_CLASS=%X\nPCI_ID=%04X:%04X\nPCI_SUBSYS_ID=%04X:%04X\n",
                                  function.classCode, function.vendor, function.device,
                                  function.subsystemVendor, function.subsystemDevice);
        return text + u"PCI_SLOT_NAME="_s + function.address + u"\nMODALIAS="_s +
               modalias(function);
    }

    static QString modalias(const FunctionDescription &function)
    {
        return QString::asprintf("pci:v%08Xd%08Xsv%08Xsd%08Xbc%02Xsc%02Xi%02X", function.vendor,
                                 function.device, function.subsystemVendor,
                                 function.subsystemDevice, function.classCode >> 16,
                                 function.classCode >> 8 & 0xff, function.classCode & 0xff);
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

    /// What the nvidia driver says of a GPU's memory.
    void addNumaStatus(const GpuDescription &gpu)
    {
        if (gpu.address.isEmpty())
            return;
        const QString status = m_host.system.gpuMemoryOnline ? u"online"_s : u"offline"_s;
        file(u"proc/driver/nvidia/gpus/%1/numa_status"_s.arg(gpu.address),
             u"Node:      %1\nStatus:    %2\nAddress:   %3\nSize:      3f0000000"_s
                 .arg(gpu.memoryNode)
                 .arg(status)
                 .arg(gpu.memoryBase, 0, 16));
    }

    void addProcessors()
    {
        const QString directory = u"sys/devices/system/cpu/"_s;
        QStringList lists;
        quint64 memoryKiB = 0;
        for (const NodeDescription &node : m_host.numaNodes) {
            if (!node.cpus.isEmpty())
                lists.append(node.cpus);
            memoryKiB += node.memoryKiB;
        }
        // Linux joins neighbouring ranges.
        const QString last = lists.isEmpty() ? QString() : lists.last().section(u'-', -1);
        file(directory + u"online"_s, u"0-"_s + last);
        file(directory + u"cpu0/topology/thread_siblings_list"_s,
             m_host.threadsPerCore > 1 ? u"0-%1"_s.arg(m_host.threadsPerCore - 1) : u"0"_s);
        file(u"proc/meminfo"_s,
             u"MemTotal:       %1 kB\nMemFree:          123456 kB"_s.arg(memoryKiB));
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
    PciTopology m_topology{m_functions};
};

} // namespace

void useTestPciIds()
{
    qputenv("REDBUD_PCI_IDS", REDBUD_SOURCE_DIR "/tests/hosts/pci.ids");
}

MemorySysroot buildHostTree(const HostDescription &host)
{
    return HostTreeBuilder(host).build();
}

} // namespace redbud::test
