// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/hostjson.h"

#include "core/base/jsonwriter.h"
#include "core/base/size.h"

#include <QJsonDocument>

namespace redbud
{

namespace
{

/// Writes the parts of a host; members in the order of their names, as JsonWriter wants them.
class HostWriter
{
public:
    QByteArray write(const Host &host)
    {
        m_json.beginObject();
        list("devices", host.devices);
        array("gpus", host.gpus, [&](const Gpu &gpu) { write(host, gpu); });
        list("iommuGroups", host.iommuGroups);
        textOrNull("kernel", host.kernel);
        textOrNull("model", host.model);
        list("numaNodes", host.numaNodes);
        m_json.name("pageSize");
        m_json.value(host.pageSize ? std::optional(qint64(*host.pageSize)) : std::nullopt);
        m_json.name("resources");
        write(host.resources);
        m_json.member("schema", QStringLiteral("redbud/host/1"));
        m_json.name("support");
        write(host.support);
        m_json.endObject();
        return m_json.take();
    }

private:
    template <typename List, typename Write>
    void array(const char *name, const List &values, Write writeOne)
    {
        m_json.name(name);
        m_json.beginArray();
        for (const auto &value : values)
            writeOne(value);
        m_json.endArray();
    }

    /// An array of what a write() is for.
    template <typename List>
    void list(const char *name, const List &values)
    {
        array(name, values, [this](const auto &value) { this->write(value); });
    }

    void listOrNull(const char *name, const std::optional<QStringList> &texts)
    {
        if (texts) {
            list(name, *texts);
        } else {
            m_json.name(name);
            m_json.null();
        }
    }

    void write(const QString &text) { m_json.value(text); }
    void write(const PciAddress &address) { m_json.value(address.toString()); }

    void hexMember(const char *name, quint64 value) { m_json.member(name, hex(value)); }

    void textOrNull(const char *name, const QString &text)
    {
        m_json.member(name, text.isEmpty() ? std::nullopt : std::optional(text));
    }

    void positiveOrNull(const char *name, int number)
    {
        m_json.member(name, number > 0 ? std::optional(number) : std::nullopt);
    }

    void addressOrNull(const char *name, const std::optional<PciAddress> &address)
    {
        m_json.member(name, address ? std::optional(address->toString()) : std::nullopt);
    }

    void write(const PciBar &bar)
    {
        m_json.beginObject();
        m_json.member("64bit", bar.is64Bit);
        hexMember("base", bar.base);
        m_json.member("index", bar.index);
        m_json.member("io", bar.io);
        m_json.member("prefetchable", bar.prefetchable);
        hexMember("size", bar.size);
        m_json.endObject();
    }

    void linkMember(const char *name, const std::optional<PciLink> &link)
    {
        m_json.name(name);
        if (!link) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.member("gigatransfers", link->gigatransfers);
        m_json.member("width", link->width);
        m_json.endObject();
    }

    void write(const VfioArea &area)
    {
        m_json.beginObject();
        hexMember("offset", area.offset);
        hexMember("size", area.size);
        m_json.endObject();
    }

    void hexOrNull(const char *name, std::optional<quint64> value)
    {
        m_json.member(name, value ? std::optional(hex(*value)) : std::nullopt);
    }

    void write(const VfioRegion &region)
    {
        m_json.beginObject();
        m_json.member("index", qint64(region.index));
        textOrNull("kind", region.isNvLink2Ram()    ? QStringLiteral("nvlink2-ram")
                           : region.isNvLink2Atsd() ? QStringLiteral("nvlink2-atsd")
                                                    : QString());
        m_json.member("mappable", region.mappable);
        list("mappableAreas", region.mappableAreas);
        hexMember("offset", region.offset);
        m_json.member("readable", region.readable);
        hexMember("size", region.size);
        m_json.member("speedCode", region.nvlinkSpeed ? std::optional(qint64(*region.nvlinkSpeed))
                                                      : std::nullopt);
        hexOrNull("subtype", region.subtype);
        hexOrNull("tgt", region.tgt);
        hexOrNull("type", region.type);
        m_json.member("writable", region.writable);
        m_json.endObject();
    }

    void write(const PciDevice &device)
    {
        m_json.beginObject();
        m_json.member("address", device.address.toString());
        list("bars", device.bars);
        m_json.member("bootDisplay", device.bootDisplay);
        hexMember("class", device.classCode);
        hexMember("device", device.deviceId);
        m_json.member("driver", device.driver);
        listOrNull("inUse", device.inUse);
        m_json.member("iommuGroup", device.iommuGroup);
        m_json.member("kind", deviceKindName(device.kind));
        linkMember("link", device.link);
        textOrNull("localCpus", device.localCpus);
        linkMember("maxLink", device.maxLink);
        m_json.member("maxVirtualFunctions", device.maxVirtualFunctions);
        listOrNull("modules", device.modules);
        m_json.member("name", device.name);
        m_json.member("numaNode", device.numaNode);
        addressOrNull("parent", device.parent);
        addressOrNull("physicalFunction", device.physicalFunction);
        if (device.regions) // only where somebody asked for them
            list("regions", *device.regions);
        list("resetMethods", device.resetMethods);
        hexMember("revision", device.revision);
        textOrNull("slot", device.locationCode);
        hexMember("subsystemDevice", device.subsystemDeviceId);
        textOrNull("subsystemName", device.subsystemName);
        hexMember("subsystemVendor", device.subsystemVendorId);
        hexMember("vendor", device.vendorId);
        list("virtualFunctions", device.virtualFunctions);
        m_json.endObject();
    }

    void write(const std::optional<GpuMemory> &memory)
    {
        if (!memory) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        hexMember("base", memory->base);
        m_json.member("numaNode",
                      memory->numaNode < 0 ? std::nullopt : std::optional(memory->numaNode));
        m_json.member("online", memory->online);
        hexMember("size", memory->size);
        m_json.endObject();
    }

    void writeLink(const PciAddress &address, const NvLinkBridge *bridge)
    {
        const auto speed = [&](auto ofCode) {
            return bridge && bridge->speedCode ? ofCode(*bridge->speedCode) : std::nullopt;
        };
        m_json.beginObject();
        m_json.member("atsd", bridge && bridge->atsd);
        m_json.member("bridge", address.toString());
        m_json.member("gigabytesPerSecond", speed(NvLinkBridge::gigabytesPerSecond));
        m_json.member("index", bridge ? bridge->linkIndex : std::nullopt);
        m_json.member("speedGbps", speed(NvLinkBridge::gigabitsPerLane));
        m_json.endObject();
    }

    void write(const GpuPeer &peer)
    {
        m_json.beginObject();
        m_json.member("gpu", peer.gpu.toString());
        m_json.member("links", peer.links);
        m_json.endObject();
    }

    void write(const Host &host, const Gpu &gpu)
    {
        m_json.beginObject();
        m_json.member("address", gpu.address.toString());
        m_json.member("label", gpu.label);
        array("links", gpu.bridges,
              [&](const PciAddress &bridge) { writeLink(bridge, host.bridge(bridge)); });
        m_json.name("memory");
        write(gpu.memory);
        list("peers", gpu.peers);
        m_json.member("tgt", gpu.tgt ? std::optional(hex(*gpu.tgt)) : std::nullopt);
        m_json.endObject();
    }

    void write(const ReservedRegion &region)
    {
        m_json.beginObject();
        hexMember("end", region.end);
        hexMember("start", region.start);
        m_json.member("type", region.type);
        m_json.endObject();
    }

    void write(const IommuGroup &group)
    {
        m_json.beginObject();
        list("devices", group.devices);
        m_json.member("id", group.id);
        list("reserved", group.reserved);
        textOrNull("type", group.type);
        m_json.endObject();
    }

    void write(const HugePages &pages)
    {
        m_json.beginObject();
        m_json.member("free", qint64(pages.free));
        hexMember("size", pages.size);
        m_json.member("total", qint64(pages.total));
        m_json.endObject();
    }

    /// Without the limit of locked memory, which is this process's and not the host's.
    void write(const HostResources &resources)
    {
        m_json.beginObject();
        positiveOrNull("cpus", resources.cpus);
        list("hugePages", resources.hugePages);
        textOrNull("memory", resources.memory > 0 ? hex(resources.memory) : QString());
        positiveOrNull("threadsPerCore", resources.threadsPerCore);
        m_json.endObject();
    }

    void write(const NumaNode &node)
    {
        m_json.beginObject();
        m_json.member("cpus", node.cpus);
        list("hugePages", node.hugePages);
        m_json.member("id", node.id);
        hexMember("memory", node.memory);
        m_json.endObject();
    }

    void write(const Support &support)
    {
        m_json.beginObject();
        m_json.member("nvlink2", support.nvlink2);
        m_json.member("plainPci", support.plainPci);
        list("reasons", support.reasons);
        m_json.endObject();
    }

    JsonWriter m_json;
};

} // namespace

QByteArray toJsonText(const Host &host)
{
    return HostWriter().write(host);
}

QJsonObject toJson(const Host &host)
{
    return QJsonDocument::fromJson(toJsonText(host)).object();
}

} // namespace redbud
