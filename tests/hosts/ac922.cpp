// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/hosts/hostdescription.h"
#include "tests/hosts/pcitopology.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace redbud::test
{

namespace
{

/// The functions of a real four-GPU machine, but for its NVLink bridges:
/// address ids class group secondary-subordinate regions (line:start-end[/64][/pref]).
constexpr const char *functionTable = R"(
0000:00:00.0 1014:04c1 0x060400 - 01-01 14:0x600c000000000-0x600c0003fffff
0000:01:00.0 144d:a822 0x010802 0 - 0:0x600c000020000-0x600c000023fff/64 6:0x600c000000000-0x600c00001ffff/pref
0001:00:00.0 1014:04c1 0x060400 - 01-01 14:0x600c080000000-0x600c0807fffff
0001:01:00.0 104c:8241 0x0c0330 1 - 0:0x600c080000000-0x600c08000ffff/64 2:0x600c080010000-0x600c080011fff/64
0002:00:00.0 1014:04c1 0x060400 - 01-02 14:0x600c100000000-0x600c1017fffff
0002:01:00.0 1a03:1150 0x060400 - 02-02 14:0x600c100000000-0x600c1017fffff
0002:02:00.0 1a03:2000 0x030000 2 - 0:0x600c100000000-0x600c100ffffff 1:0x600c101000000-0x600c10101ffff
0003:00:00.0 1014:04c1 0x060400 - 01-01 15:0x6020000000000-0x6020bffffffff/64/pref
0003:01:00.0 15b3:1019 0x020700 3 - 0:0x6020800000000-0x602081fffffff/64/pref 7:0x6020000000000-0x60203ffffffff/64/pref
0003:01:00.1 15b3:1019 0x020700 3 - 0:0x6020820000000-0x602083fffffff/64/pref 7:0x6020400000000-0x60207ffffffff/64/pref
0004:00:00.0 1014:04c1 0x060400 - 01-0a 14:0x600c200000000-0x600c202ffffff 15:0x6024000000000-0x6024cffffffff/64/pref
0004:01:00.0 10b5:8725 0x060400 6 02-0a 0:0x600c202800000-0x600c20283ffff 14:0x600c200000000-0x600c2027fffff 15:0x6024000000000-0x6024cffffffff/64/pref
0004:01:00.1 10b5:87d0 0x088000 6 - 0:0x600c202840000-0x600c202841fff
0004:01:00.2 10b5:87d0 0x088000 6 - 0:0x600c202850000-0x600c202851fff
0004:01:00.3 10b5:87d0 0x088000 6 - 0:0x600c202860000-0x600c202861fff
0004:01:00.4 10b5:87d0 0x088000 6 - 0:0x600c202870000-0x600c202871fff
0004:02:02.0 10b5:8725 0x060400 - 03-03 14:0x600c202000000-0x600c2027fffff 15:0x6024c00000000-0x6024c3fffffff/64/pref
0004:02:0a.0 10b5:8725 0x060400 - 04-04 14:0x600c200000000-0x600c200ffffff 15:0x6024000000000-0x60245ffffffff/64/pref
0004:02:0b.0 10b5:8725 0x060400 - 05-05 14:0x600c201000000-0x600c201ffffff 15:0x6024600000000-0x6024bffffffff/64/pref
0004:02:0c.0 10b5:8725 0x060400 - 06-0a
0004:03:00.0 1b4b:9235 0x010601 4 - 5:0x600c202000000-0x600c2020007ff 6:0x600c202010000-0x600c20201ffff/pref
0004:04:00.0 10de:1db1 0x030200 5 - 0:0x600c200000000-0x600c200ffffff 1:0x6024000000000-0x60243ffffffff/64/pref 3:0x6024400000000-0x6024401ffffff/64/pref
0004:05:00.0 10de:1db1 0x030200 5 - 0:0x600c201000000-0x600c201ffffff 1:0x6024800000000-0x6024bffffffff/64/pref 3:0x6024600000000-0x6024601ffffff/64/pref
0005:00:00.0 1014:04c1 0x060400 - 01-01 15:0x6028000000000-0x602803fffffff/64/pref
0005:01:00.0 14e4:1657 0x020000 7 - 0:0x6028000000000-0x602800000ffff/64/pref 2:0x6028000010000-0x602800001ffff/64/pref 4:0x6028000020000-0x602800002ffff/64/pref
0005:01:00.1 14e4:1657 0x020000 7 - 0:0x6028000030000-0x602800003ffff/64/pref 2:0x6028000040000-0x602800004ffff/64/pref 4:0x6028000050000-0x602800005ffff/64/pref
0030:00:00.0 1014:04c1 0x060400 - 01-01 14:0x620c000000000-0x620c0003fffff 15:0x6200000000000-0x6200bffffffff/64/pref
0030:01:00.0 15b3:1015 0x020000 8 - 0:0x6200800000000-0x6200807ffffff/64/pref 6:0x620c000000000-0x620c0000fffff/pref 7:0x6200000000000-0x62003ffffffff/64/pref
0030:01:00.1 15b3:1015 0x020000 8 - 0:0x6200808000000-0x620080fffffff/64/pref 6:0x620c000100000-0x620c0001fffff/pref 7:0x6200400000000-0x62007ffffffff/64/pref
0033:00:00.0 1014:04c1 0x060400 - 01-01 15:0x6220000000000-0x6220bffffffff/64/pref
0033:01:00.0 15b3:1019 0x020700 9 - 0:0x6220800000000-0x622081fffffff/64/pref 7:0x6220000000000-0x62203ffffffff/64/pref
0033:01:00.1 15b3:1019 0x020700 9 - 0:0x6220820000000-0x622083fffffff/64/pref 7:0x6220400000000-0x62207ffffffff/64/pref
0034:00:00.0 1014:04c1 0x060400 - 01-01
0035:00:00.0 1014:04c1 0x060400 - 01-09 14:0x620c280000000-0x620c2827fffff 15:0x6228000000000-0x6228bffffffff/64/pref
0035:01:00.0 10b5:8725 0x060400 - 02-09 0:0x620c282000000-0x620c28203ffff 14:0x620c280000000-0x620c281ffffff 15:0x6228000000000-0x6228bffffffff/64/pref
0035:02:04.0 10b5:8725 0x060400 - 03-03 14:0x620c280000000-0x620c280ffffff 15:0x6228000000000-0x62285ffffffff/64/pref
0035:02:05.0 10b5:8725 0x060400 - 04-04 14:0x620c281000000-0x620c281ffffff 15:0x6228600000000-0x6228bffffffff/64/pref
0035:02:0d.0 10b5:8725 0x060400 - 05-09
0035:03:00.0 10de:1db1 0x030200 10 - 0:0x620c280000000-0x620c280ffffff 1:0x6228000000000-0x62283ffffffff/64/pref 3:0x6228400000000-0x6228401ffffff/64/pref
0035:04:00.0 10de:1db1 0x030200 10 - 0:0x620c281000000-0x620c281ffffff 1:0x6228800000000-0x6228bffffffff/64/pref 3:0x6228600000000-0x6228601ffffff/64/pref
)";

RegionDescription parseRegion(const QString &text)
{
    RegionDescription region;
    const QStringList parts = text.split(u'/');
    const QStringList numbers = parts.first().split(u':');
    const QStringList range = numbers.value(1).split(u'-');
    region.line = numbers.first().toInt();
    region.start = range.first().toULongLong(nullptr, 16);
    region.end = range.value(1).toULongLong(nullptr, 16);
    region.is64Bit = parts.contains(QStringLiteral("64"));
    region.prefetchable = parts.contains(QStringLiteral("pref"));
    return region;
}

QString driverFor(quint16 vendor, quint32 classCode)
{
    static const QHash<quint32, QString> byClass{{0x010802, QStringLiteral("nvme")},
                                                 {0x010601, QStringLiteral("ahci")},
                                                 {0x0c0330, QStringLiteral("xhci_hcd")},
                                                 {0x060400, QStringLiteral("pcieport")},
                                                 {0x020700, QStringLiteral("mlx5_core")}};
    static const QHash<quint16, QString> byVendor{{0x10de, QStringLiteral("nvidia")},
                                                  {0x15b3, QStringLiteral("mlx5_core")},
                                                  {0x14e4, QStringLiteral("tg3")}};
    if (vendor == 0x1a03) // the display behind a plain PCI bridge, which needs no driver
        return classCode == 0x030000 ? QStringLiteral("ast") : QString();
    return byClass.value(classCode, byVendor.value(vendor));
}

FunctionDescription parseFunction(const QString &line)
{
    const QStringList words = line.split(u' ');
    FunctionDescription function;
    function.address = words.at(0);
    function.vendor = words.at(1).left(4).toUShort(nullptr, 16);
    function.device = words.at(1).mid(5).toUShort(nullptr, 16);
    function.classCode = words.at(2).toUInt(nullptr, 16);
    if (words.at(3) != QStringLiteral("-"))
        function.group = words.at(3).toInt();
    if (words.at(4) != QStringLiteral("-")) {
        function.secondaryBus = words.at(4).left(2).toInt(nullptr, 16);
        function.subordinateBus = words.at(4).mid(3).toInt(nullptr, 16);
    }
    for (const QString &region : words.mid(5))
        function.regions.append(parseRegion(region));
    function.driver = driverFor(function.vendor, function.classCode);
    if (function.vendor == 0x10de) {
        function.revision = 0xa1;
        function.subsystemVendor = 0x10de;
        function.subsystemDevice = 0x1212;
    }
    return function;
}

GpuDescription makeGpu(int number, const QString &address, int memoryNode, int linksPerGpu)
{
    const int socket = number / 3;
    const int slot = number % 3;
    GpuDescription gpu;
    gpu.address = address;
    gpu.label = QStringLiteral("GPU%1").arg(number);
    gpu.memoryBase = (socket == 0 ? 0x40000000000 : 0x240000000000) + slot * 0x2000000000;
    gpu.tgt = (socket == 0 ? 0x40000000000 : 0xc0000000000) + slot * 0x2000000000;
    gpu.memoryNode = memoryNode;
    for (int link = 0; link < linksPerGpu; ++link)
        gpu.links.append({QStringLiteral("%1:00:%2.%3")
                              .arg(socket == 0 ? QStringLiteral("0006") : QStringLiteral("0007"))
                              .arg(slot, 2, 16, QChar(u'0'))
                              .arg(link),
                          slot * linksPerGpu + link});
    return gpu;
}

/// Wires the GPUs of each socket to each other with the links that do not lead to the processor.
void addPeers(HostDescription &host, int linksPerPeer)
{
    for (GpuDescription &gpu : host.gpus) {
        for (const GpuDescription &other : std::as_const(host.gpus)) {
            if (other.label != gpu.label && chipOf(other.address) == chipOf(gpu.address))
                gpu.peers += QStringList(linksPerPeer, other.label);
        }
    }
}

/// Linux on two volumes of the NVMe disk, with the network on the board.
SystemDescription installedSystem()
{
    const QString disk = QStringLiteral("0000:01:00.0");
    const QString volume = QStringLiteral("LVM");
    SystemDescription system;
    system.blocks = {
        {QStringLiteral("nvme0n1"),
         QStringLiteral("259:0"),
         disk,
         QStringLiteral("nvme/nvme0/nvme0n1"),
         {},
         {},
         {},
         false},
        {QStringLiteral("nvme0n1p2"),
         QStringLiteral("259:2"),
         disk,
         QStringLiteral("nvme/nvme0/nvme0n1/nvme0n1p2"),
         {},
         {},
         {},
         false},
        {QStringLiteral("nvme0n1p3"),
         QStringLiteral("259:3"),
         disk,
         QStringLiteral("nvme/nvme0/nvme0n1/nvme0n1p3"),
         {},
         {},
         {},
         false},
        {QStringLiteral("dm-0"),
         QStringLiteral("253:0"),
         {},
         {},
         {QStringLiteral("nvme0n1p3")},
         volume,
         QStringLiteral("system-root"),
         false},
        {QStringLiteral("dm-1"),
         QStringLiteral("253:1"),
         {},
         {},
         {QStringLiteral("nvme0n1p3")},
         volume,
         QStringLiteral("system-swap"),
         false},
        {QStringLiteral("sda"),
         QStringLiteral("8:0"),
         QStringLiteral("0004:03:00.0"),
         QStringLiteral("ata1/host0/target0:0:0/0:0:0:0/block/sda"),
         {},
         {},
         {},
         false},
    };
    system.mounts = {
        {QStringLiteral("253:0"), QStringLiteral("/"), QStringLiteral("/dev/mapper/system-root")},
        {QStringLiteral("259:2"), QStringLiteral("/boot"), QStringLiteral("/dev/nvme0n1p2")}};
    system.swaps = {QStringLiteral("/dev/dm-1")};
    system.networks = {{QStringLiteral("enP5p1s0f0"), QStringLiteral("0005:01:00.0"), true, {}},
                       {QStringLiteral("enP5p1s0f1"), QStringLiteral("0005:01:00.1"), false, {}}};
    system.defaultRoute = QStringLiteral("enP5p1s0f0");
    system.bootDisplay = QStringLiteral("0002:02:00.0");
    system.hugePages = {{2048, 0, 0}, {1048576, 0, 0}};
    return system;
}

/// Adds a GPU at the upper end of its root port's windows.
void addGpuFunction(HostDescription &host, const QString &port, const FunctionDescription &gpu)
{
    const quint64 memoryEnd = gpu.regions.at(0).end;
    const quint64 prefetchableEnd = gpu.regions.at(1).start + 0x5ffffffff;
    const QString domain = port.left(4);
    for (const QString &bridge :
         {domain + QStringLiteral(":00:00.0"), domain + QStringLiteral(":01:00.0")}) {
        for (RegionDescription &region : host.function(bridge).regions) {
            if (region.line == 14)
                region.end = memoryEnd;
            else if (region.line == 15)
                region.end = prefetchableEnd;
        }
    }
    host.function(port).regions = {
        {14, gpu.regions.at(0).start, memoryEnd, false, false},
        {15, gpu.regions.at(1).start, prefetchableEnd, true, true},
    };
    host.functions.append(gpu);
}

HostDescription ac922(const QString &model)
{
    HostDescription host;
    host.model = model;
    for (const QString &line : QString::fromLatin1(functionTable).split(u'\n', Qt::SkipEmptyParts))
        host.functions.append(parseFunction(line));
    host.npus = {{6, 0, 8}, {7, 8, 8}};
    constexpr quint64 ramPerSocket = 256ULL << 20; // KiB
    host.numaNodes = {{0, QStringLiteral("0-79"), ramPerSocket},
                      {8, QStringLiteral("80-159"), ramPerSocket}};
    host.system = installedSystem();
    return host;
}

/// The nvidia driver brings a GPU's memory online as a node without processors.
void addGpuNodes(HostDescription &host)
{
    for (const GpuDescription &gpu : std::as_const(host.gpus))
        host.numaNodes.append({gpu.memoryNode, QString(), 15728640});
}

} // namespace

FunctionDescription &HostDescription::function(const QString &address)
{
    return *std::ranges::find(functions, address, &FunctionDescription::address);
}

GpuDescription &HostDescription::gpu(const QString &label)
{
    return *std::ranges::find(gpus, label, &GpuDescription::label);
}

HostDescription ac922With4Gpus()
{
    HostDescription host = ac922(QStringLiteral("8335-GTH"));
    host.gpus = {makeGpu(0, QStringLiteral("0004:04:00.0"), 255, 3),
                 makeGpu(1, QStringLiteral("0004:05:00.0"), 254, 3),
                 makeGpu(3, QStringLiteral("0035:03:00.0"), 253, 3),
                 makeGpu(4, QStringLiteral("0035:04:00.0"), 252, 3)};
    addPeers(host, 3);
    addGpuNodes(host);
    return host;
}

HostDescription ac922With6Gpus()
{
    HostDescription host = ac922(QStringLiteral("8335-GTW"));
    addGpuFunction(host, QStringLiteral("0004:02:0c.0"),
                   parseFunction(QStringLiteral(
                       "0004:06:00.0 10de:1db1 0x030200 5 - 0:0x600c203000000-0x600c203ffffff "
                       "1:0x6025000000000-0x60253ffffffff/64/pref "
                       "3:0x6025400000000-0x6025401ffffff/64/pref")));
    addGpuFunction(host, QStringLiteral("0035:02:0d.0"),
                   parseFunction(QStringLiteral(
                       "0035:05:00.0 10de:1db1 0x030200 10 - 0:0x620c283000000-0x620c283ffffff "
                       "1:0x6229000000000-0x62293ffffffff/64/pref "
                       "3:0x6229400000000-0x6229401ffffff/64/pref")));
    const QStringList addresses{QStringLiteral("0004:04:00.0"), QStringLiteral("0004:05:00.0"),
                                QStringLiteral("0004:06:00.0"), QStringLiteral("0035:03:00.0"),
                                QStringLiteral("0035:04:00.0"), QStringLiteral("0035:05:00.0")};
    for (int number = 0; number < addresses.size(); ++number)
        host.gpus.append(makeGpu(number, addresses.at(number), 255 - number, 2));
    addPeers(host, 2);
    addGpuNodes(host);
    return host;
}

void releaseGpuMemory(HostDescription &host)
{
    host.numaNodes.removeIf([](const NodeDescription &node) { return node.cpus.isEmpty(); });
    host.system.gpuMemoryOnline = false;
}

void removeGpu(HostDescription &host, const QString &label)
{
    GpuDescription &gpu = host.gpu(label);
    host.functions.removeIf(
        [&gpu](const FunctionDescription &function) { return function.address == gpu.address; });
    host.numaNodes.removeIf(
        [&gpu](const NodeDescription &node) { return node.id == gpu.memoryNode; });
    gpu.address.clear();
}

HostDescription power8With4Gpus()
{
    HostDescription host = ac922With4Gpus();
    host.model = QStringLiteral("8335-GTB");
    host.platform = {"ibm,powernv", "ibm,firestone"};
    host.kernel = QStringLiteral("4.15.0-112-generic");
    host.threadsPerCore = 8;
    separateGroups(host);
    for (NpuDescription &npu : host.npus)
        npu.power8 = true;
    for (GpuDescription &gpu : host.gpus) {
        host.function(gpu.address).device = 0x15f9;
        gpu.peers.clear();
    }
    releaseGpuMemory(host);
    return host;
}

HostDescription power9WithPcieGpu()
{
    HostDescription host = ac922With4Gpus();
    host.model = QStringLiteral("9006-22P");
    host.platform = {"ibm,powernv", "supermicro,p9dsu"};
    for (const QString &label :
         {QStringLiteral("GPU1"), QStringLiteral("GPU3"), QStringLiteral("GPU4")})
        removeGpu(host, label);
    host.function(host.gpus.first().address).device = 0x1db4;
    host.gpus.clear();
    host.npus.clear();
    host.numaNodes.removeIf([](const NodeDescription &node) { return node.cpus.isEmpty(); });
    return host;
}

void separateGroups(HostDescription &host)
{
    int group = 20;
    for (const GpuDescription &gpu : std::as_const(host.gpus)) {
        if (!gpu.address.isEmpty())
            host.function(gpu.address).group = group++;
    }
}

void make32GbCards(HostDescription &host)
{
    for (const GpuDescription &gpu : std::as_const(host.gpus)) {
        FunctionDescription &function = host.function(gpu.address);
        function.device = 0x1db5;
        for (RegionDescription &region : function.regions) {
            if (region.line == 1)
                region.end = region.start + (32ULL << 30) - 1;
        }
    }
}

void renumberGroup(HostDescription &host, int from, int to)
{
    for (FunctionDescription &function : host.functions) {
        if (function.group == from)
            function.group = to;
    }
}

} // namespace redbud::test
