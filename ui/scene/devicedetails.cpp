// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "ui/scene/devicedetails.h"

#include "core/base/size.h"
#include "ui/scene/hostfacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("DeviceDetails", text);
}

QString numbers(quint16 first, quint16 second)
{
    return QString::asprintf("%04x:%04x", unsigned(first), unsigned(second));
}

QString linkText(const PciLink &link)
{
    return tr("%1 GT/s per lane, %2 lanes").arg(link.gigatransfers).arg(link.width);
}

QString titleWithAddress(const Host &host, const PciAddress &device)
{
    const QString title = facts::deviceTitle(host, device);
    return title == device.toString() ? title : u"%1 (%2)"_s.arg(title, device.toString());
}

/// Collects what there is; an empty value says that there is nothing to be said.
class Details
{
public:
    Details(const Host &host, const Plan &plan, const std::optional<Placement> &placement,
            const PciDevice &device)
        : m_host(host)
        , m_plan(plan)
        , m_placement(placement)
        , m_device(device)
    {
    }

    QList<DeviceDetail> all()
    {
        addIdentity();
        addNvLink();
        addHost();
        addPlan();
        addHardware();
        return m_details;
    }

private:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_details.append({name, value});
    }

    void addIdentity()
    {
        add(tr("Address"), m_device.address.toString());
        add(tr("Kind"), facts::kindForPeople(m_device.kind));
        add(tr("Name"), m_device.name);
        add(tr("Card"), m_device.subsystemName);
        add(tr("Vendor and device"), numbers(m_device.vendorId, m_device.deviceId));
        if (m_device.subsystemVendorId != 0)
            add(tr("Vendor and device of the card"),
                numbers(m_device.subsystemVendorId, m_device.subsystemDeviceId));
        add(tr("Class, revision"), QString::asprintf("%06x, %02x", unsigned(m_device.classCode),
                                                     unsigned(m_device.revision)));
        add(tr("Location"), m_device.locationCode);
    }

    void addNvLink()
    {
        if (const Gpu *gpu = m_host.gpu(m_device.address)) {
            addTarget(gpu->tgt);
            if (gpu->memory)
                add(tr("GPU memory on the host"),
                    tr("%1, %2, NUMA node %3%4")
                        .arg(hex(gpu->memory->base), sizeForPeople(gpu->memory->size))
                        .arg(gpu->memory->numaNode)
                        .arg(gpu->memory->online ? tr(", online as the host's memory")
                                                 : QString()));
            for (const PciAddress &bridge : gpu->bridges)
                add(tr("NVLink bridge"), titleWithAddress(m_host, bridge));
            for (const GpuPeer &peer : gpu->peers)
                add(tr("NVLink to another GPU"),
                    tr("%1, %2 links").arg(titleWithAddress(m_host, peer.gpu)).arg(peer.links));
        }
        if (const NvLinkBridge *bridge = m_host.bridge(m_device.address)) {
            addTarget(bridge->tgt);
            add(tr("GPU"), bridge->gpu ? titleWithAddress(m_host, *bridge->gpu) : tr("none"));
            const auto speed = bridge->speedCode ? NvLinkBridge::gigabitsPerLane(*bridge->speedCode)
                                                 : std::nullopt;
            if (speed)
                add(tr("Speed"), tr("%1 Gbit/s per lane").arg(QLocale().toString(*speed, 'g', 7)));
            add(tr("ATSD register"), !bridge->atsd         ? tr("none: QEMU aborts with it")
                                     : bridge->atsdAddress ? hex(*bridge->atsdAddress)
                                                           : tr("there is one"));
        }
    }

    void addTarget(const std::optional<quint64> &target)
    {
        if (target)
            add(tr("Target address (tgt)"), hex(*target));
    }

    void addHost()
    {
        add(tr("Driver"), m_device.driver.value_or(tr("none")));
        if (m_device.modules)
            add(tr("Modules"), m_device.modules->join(u", "_s));
        add(tr("IOMMU group"),
            m_device.iommuGroup ? QString::number(*m_device.iommuGroup) : tr("none"));
        if (m_device.numaNode)
            add(tr("NUMA node"), QString::number(*m_device.numaNode));
        add(tr("Processors beside it"), m_device.localCpus);
        add(tr("Used by the host"), !m_device.inUse             ? tr("not known")
                                    : m_device.inUse->isEmpty() ? tr("no")
                                                                : m_device.inUse->join(u"; "_s));
        if (m_device.parent)
            add(tr("Behind"), titleWithAddress(m_host, *m_device.parent));
    }

    void addPlan()
    {
        const qsizetype position = m_plan.positionOf(m_device.address);
        if (position < 0) {
            add(tr("In the plan"), tr("no"));
            return;
        }
        const Vphb &vphb = m_plan.vphbs[position];
        for (const PlanDevice &placed : vphb.devices) {
            if (placed.host == m_device.address)
                add(tr("In the plan"),
                    tr("vPHB %1, slot %2").arg(vphb.index).arg(placed.slot.toString()));
        }
        if (!m_placement)
            return;
        for (const VphbPlacement &each : m_placement->vphbs) {
            for (const GpuPlacement &gpu : each.gpus) {
                if (gpu.address == m_device.address)
                    add(tr("GPU memory in the guest"),
                        tr("%1, %2, NUMA node %3")
                            .arg(hex(gpu.ram.base), sizeForPeople(gpu.ram.size))
                            .arg(gpu.numaId));
            }
            for (const LinkPlacement &link : each.links) {
                if (link.bridge == m_device.address)
                    add(tr("ATSD register in the guest"), hex(link.atsd.base));
            }
        }
    }

    void addHardware()
    {
        for (const PciBar &bar : m_device.bars) {
            QStringList words{hex(bar.base), sizeForPeople(bar.size)};
            if (bar.io)
                words += tr("I/O");
            if (bar.is64Bit)
                words += tr("64 bits");
            if (bar.prefetchable)
                words += tr("prefetchable");
            add(bar.index == 6 ? tr("ROM") : tr("BAR %1").arg(bar.index), words.join(u", "_s));
        }
        if (m_device.link)
            add(tr("PCI Express link"), linkText(*m_device.link));
        if (m_device.maxLink)
            add(tr("It can do"), linkText(*m_device.maxLink));
        add(tr("Ways to reset it"), m_device.resetMethods.join(u", "_s));
        if (m_device.physicalFunction)
            add(tr("Virtual function of"), titleWithAddress(m_host, *m_device.physicalFunction));
        if (m_device.maxVirtualFunctions > 0)
            add(tr("Virtual functions"), tr("%1 of %2")
                                             .arg(m_device.virtualFunctions.size())
                                             .arg(m_device.maxVirtualFunctions));
        for (const QString &warning : m_device.warnings)
            add(tr("Not read"), warning);
    }

    const Host &m_host;
    const Plan &m_plan;
    const std::optional<Placement> &m_placement;
    const PciDevice &m_device;
    QList<DeviceDetail> m_details;
};

} // namespace

QList<DeviceDetail> deviceDetails(const Host &host, const Plan &plan,
                                  const std::optional<Placement> &placement,
                                  const PciAddress &device)
{
    const PciDevice *found = host.device(device);
    if (!found)
        return {{tr("Address"), device.toString()},
                {tr("Name"), tr("the host does not have this device")}};
    return Details(host, plan, placement, *found).all();
}

} // namespace redbud
