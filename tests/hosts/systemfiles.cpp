// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/systemfiles.h"

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

class SystemFiles
{
public:
    SystemFiles(MemorySysroot &tree, const HostDescription &host, const PciTopology &topology)
        : m_tree(tree)
        , m_host(host)
        , m_topology(topology)
    {
    }

    void add()
    {
        m_tree.addDirectory(u"sys/class/block"_s);
        for (const BlockDescription &block : m_host.system.blocks)
            addBlock(block);
        addMounts();
        m_tree.addDirectory(u"sys/class/net"_s);
        for (const NetworkDescription &network : m_host.system.networks)
            addNetwork(network);
        addRoutes();
        addHugePages(u"sys/kernel/mm/hugepages/"_s, 1);
        for (const ProcessDescription &process : m_host.system.processes)
            addProcess(process);
        addGpuMinors();
    }

private:
    void file(const QString &path, const QString &text)
    {
        m_tree.addFile(path, text.toUtf8() + '\n');
    }

    /// Below /sys; devices that no function carries are virtual.
    QString deviceDirectory(const QString &function, const QString &below,
                            const QString &virtualBelow) const
    {
        return function.isEmpty() ? u"devices/virtual/"_s + virtualBelow
                                  : m_topology.devicePath(function) + u'/' + below;
    }

    QString blockDirectory(const BlockDescription &block) const
    {
        return deviceDirectory(block.function, block.path,
                               block.path.isEmpty() ? u"block/"_s + block.name : block.path);
    }

    void addBlock(const BlockDescription &block)
    {
        const QString path = blockDirectory(block);
        m_tree.addLink(u"sys/class/block/"_s + block.name, u"../../"_s + path);
        const QString directory = u"sys/"_s + path + u'/';
        file(directory + u"dev"_s, block.number);
        m_tree.addDirectory(directory + u"slaves"_s);
        for (const QString &slave : block.slaves)
            m_tree.addLink(directory + u"slaves/"_s + slave, u"../../"_s + slave);
        if (!block.mapperKind.isEmpty()) {
            file(directory + u"dm/name"_s, block.mapperName);
            file(directory + u"dm/uuid"_s, block.mapperKind + u"-0123456789abcdef"_s);
        }
        if (block.raid)
            file(directory + u"md/level"_s, u"raid1"_s);
        if (!block.shows.isEmpty())
            file(directory + u"loop/backing_file"_s, block.shows);
    }

    void addMounts()
    {
        QString text = u"21 1 0:20 / /proc rw,relatime shared:5 - proc proc rw\n"_s;
        int id = 30;
        for (const MountDescription &mount : m_host.system.mounts)
            text += u"%1 1 %2 / %3 rw,relatime shared:1 - ext4 %4 rw\n"_s.arg(id++).arg(
                mount.number, mount.point, mount.source);
        m_tree.addFile(u"proc/self/mountinfo"_s, text.toUtf8());
        text = u"Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n"_s;
        for (const QString &swap : m_host.system.swaps)
            text += swap + u"                               partition\t8388604\t\t0\t\t-2\n"_s;
        m_tree.addFile(u"proc/swaps"_s, text.toUtf8());
    }

    void addNetwork(const NetworkDescription &network)
    {
        const QString path =
            deviceDirectory(network.function, u"net/"_s + network.name, u"net/"_s + network.name);
        m_tree.addLink(u"sys/class/net/"_s + network.name, u"../../"_s + path);
        const QString directory = u"sys/"_s + path + u'/';
        file(directory + u"operstate"_s, network.up ? u"up"_s : u"down"_s);
        file(directory + u"address"_s, u"52:54:00:12:34:56"_s);
        for (const QString &lower : network.lower)
            m_tree.addLink(directory + u"lower_"_s + lower, u"../"_s + lower);
    }

    void addRoutes()
    {
        QString text = u"Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n"_s;
        const QString &ipv4 = m_host.system.defaultRoute;
        if (!ipv4.isEmpty()) {
            text += ipv4 + u"\t00000000\t0102A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"_s;
            text += ipv4 + u"\t0002A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n"_s;
        }
        m_tree.addFile(u"proc/net/route"_s, text.toLatin1());
        const QString zeros(32, u'0');
        text = zeros + u" 00 "_s + zeros + u" 00 "_s + zeros +
               u" ffffffff 00000001 00000000 00200200       lo\n"_s;
        if (!m_host.system.defaultRouteIpv6.isEmpty())
            text += zeros + u" 00 "_s + zeros + u" 00 fe80"_s + zeros.mid(4) +
                    u" 00000400 00000001 00000000 00000003 "_s + m_host.system.defaultRouteIpv6 +
                    u'\n';
        m_tree.addFile(u"proc/net/ipv6_route"_s, text.toLatin1());
    }

    void addHugePages(const QString &directory, int share)
    {
        for (const HugePagesDescription &pages : m_host.system.hugePages) {
            const QString path = directory + u"hugepages-%1kB/"_s.arg(pages.sizeKiB);
            file(path + u"nr_hugepages"_s, QString::number(pages.total / share));
            file(path + u"free_hugepages"_s, QString::number(pages.free / share));
        }
        if (share > 1)
            return;
        int sockets = 0;
        for (const NodeDescription &node : m_host.numaNodes)
            sockets += node.cpus.isEmpty() ? 0 : 1;
        for (const NodeDescription &node : m_host.numaNodes) {
            if (!node.cpus.isEmpty() && sockets > 1)
                addHugePages(u"sys/devices/system/node/node%1/hugepages/"_s.arg(node.id), sockets);
        }
    }

    void addProcess(const ProcessDescription &process)
    {
        const QString directory = u"proc/%1/"_s.arg(process.id);
        file(directory + u"comm"_s, process.command);
        m_tree.addLink(directory + u"fd/0"_s, u"/dev/null"_s);
        for (qsizetype i = 0; i < process.files.size(); ++i)
            m_tree.addLink(directory + u"fd/%1"_s.arg(i + 3), process.files.at(i));
    }

    void addGpuMinors()
    {
        int minor = 0;
        for (const GpuDescription &gpu : m_host.gpus) {
            if (gpu.address.isEmpty())
                continue;
            file(u"proc/driver/nvidia/gpus/%1/information"_s.arg(gpu.address),
                 u"Model: \t\t Tesla V100-SXM2-16GB\n"
                 "GPU UUID: \t GPU-00000000-1111-2222-3333-444444444444\n"
                 "Bus Location: \t %1\nDevice Minor: \t %2"_s.arg(gpu.address)
                     .arg(minor++));
        }
    }

    MemorySysroot &m_tree;
    const HostDescription &m_host;
    const PciTopology &m_topology;
};

} // namespace

void addSystemFiles(MemorySysroot &tree, const HostDescription &host, const PciTopology &topology)
{
    SystemFiles(tree, host, topology).add();
}

} // namespace redbud::test
