// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace redbud::test
{

/// One region of a PCI function: the line of its `resource` file and what stands there.
struct RegionDescription {
    int line = 0; ///< 0-5 BARs, 6 ROM, 13-15 bridge windows
    quint64 start = 0;
    quint64 end = 0; ///< inclusive
    bool is64Bit = false;
    bool prefetchable = false;
};

struct FunctionDescription {
    QString address;
    quint16 vendor = 0;
    quint16 device = 0;
    quint32 classCode = 0;
    quint8 revision = 0;
    quint16 subsystemVendor = 0;
    quint16 subsystemDevice = 0;
    std::optional<int> group;
    int secondaryBus = 0; ///< of bridges; 0 for other functions
    int subordinateBus = 0;
    QString driver;
    QList<RegionDescription> regions;
};

struct LinkDescription {
    QString bridge;
    int index = 0;
};

struct GpuDescription {
    QString address;
    QString label;
    quint64 memoryBase = 0;
    quint64 tgt = 0;
    int memoryNode = 0;
    QList<LinkDescription> links;
    QStringList peers; ///< labels, one for each link to another GPU
};

struct NpuDescription {
    int domain = 0;
    int chip = 0;
    int atsdEntries = 8; ///< of `ibm,mmio-atsd`; firmware before skiboot 6.2 has one
    bool power8 = false; ///< NVLink 1: no ATSD, no memory that the processor reaches
};

struct NodeDescription {
    int id = 0;
    QString cpus;
    quint64 memoryKiB = 0;
};

/// A disk, partition or volume.
struct BlockDescription {
    QString name;
    QString number;   ///< "259:1"
    QString function; ///< PCI function that it is below; empty for volumes
    QString path;     ///< below the function: "nvme/nvme0/nvme0n1"
    QStringList slaves;
    QString mapperKind; ///< "LVM" and its like, of device-mapper volumes
    QString mapperName;
    bool raid = false;
    QString shows = {}; ///< of a loop device: a file or another block device
};

struct MountDescription {
    QString number;
    QString point;
    QString source;
};

struct NetworkDescription {
    QString name;
    QString function; ///< empty for virtual interfaces
    bool up = false;
    QStringList lower; ///< what a bridge, bond or VLAN is made of
};

struct ProcessDescription {
    int id = 0;
    QString command;
    QStringList files;
};

struct HugePagesDescription {
    quint64 sizeKiB = 0;
    int total = 0;
    int free = 0;
};

/// What the running system makes of the machine.
struct SystemDescription {
    QList<BlockDescription> blocks;
    QList<MountDescription> mounts;
    QStringList swaps;
    QList<NetworkDescription> networks;
    QString defaultRoute;     ///< interface
    QString defaultRouteIpv6; ///< interface
    QString bootDisplay;      ///< address
    QList<ProcessDescription> processes;
    QList<HugePagesDescription> hugePages;
    bool gpuMemoryOnline = true; ///< the nvidia driver has it in use
};

/// A POWER9 machine in few words; buildHostTree() makes the files of it. Tests edit a copy.
struct HostDescription {
    QString model;
    QByteArrayList platform{"ibm,powernv", "ibm,p9-openbmc", "ibm,witherspoon"};
    QString kernel = QStringLiteral("5.2.0");
    quint64 pageSize = 65536;
    QList<FunctionDescription> functions; ///< without the NVLink bridges, which gpus tell
    QList<GpuDescription> gpus;
    QList<NpuDescription> npus;
    QList<NodeDescription> numaNodes;
    bool nvlinkDevicesVisible = true; ///< false: the NPUs' PCI domains are gone (Linux 5.13)
    bool vfioPciLoaded = true;
    int threadsPerCore = 4;
    SystemDescription system;

    FunctionDescription &function(const QString &address);
    GpuDescription &gpu(const QString &label);
};

/// The AC922 with four GPUs whose devices, BARs and groups were recorded under Linux 5.2.
HostDescription ac922With4Gpus();

/// The six-GPU variant: wiring as computed by firmware, other devices as in the four-GPU machine.
HostDescription ac922With6Gpus();

/// The 8335-GTB: POWER8 with NVLink 1 and P100 cards, in the places of the AC922's.
HostDescription power8With4Gpus();

/// A POWER9 without NVLink, with one V100 in a PCI Express slot.
HostDescription power9WithPcieGpu();

/// Nobody uses the GPUs: their memory is offline, its NUMA nodes are gone.
void releaseGpuMemory(HostDescription &host);

/// The socket is empty: no function, no memory; its bridges stay, without a GPU.
void removeGpu(HostDescription &host, const QString &label);

/// Every GPU with its bridges is in a group of its own, as Linux before 5.0 and after 5.12 has it.
void separateGroups(HostDescription &host);

/// Tesla V100 SXM2 32GB in every socket.
void make32GbCards(HostDescription &host);

/// Group `from` becomes `to` in every function.
void renumberGroup(HostDescription &host, int from, int to);

} // namespace redbud::test
