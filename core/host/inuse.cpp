// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/inuse.h"

#include "core/host/deviceuses.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class UseMarker
{
    Q_DECLARE_TR_FUNCTIONS(InUse)

public:
    UseMarker(const Sysroot &root, Host &host)
        : m_root(root)
        , m_host(host)
    {
    }

    void mark()
    {
        m_blocksKnown = findBlockUses(m_root, m_uses);
        m_interfacesKnown = findNetworkUses(m_root, m_uses);
        findDisplays();
        findGpuMemory();
        if (!findProcessUses(m_root, vfioGroups(), m_uses))
            m_host.warnings.append(
                tr("Processes of other users cannot be looked at, so a GPU may be in use without "
                   "a mark; scan as root to know"));
        for (PciDevice &device : m_host.devices) {
            QStringList reasons = m_uses.of(device.address);
            if (!reasons.isEmpty() || isExamined(device.kind))
                device.inUse = std::move(reasons);
        }
    }

private:
    void findDisplays()
    {
        for (const PciDevice &device : std::as_const(m_host.devices)) {
            if (device.bootDisplay)
                m_uses.add(device.address, tr("display of the console"));
        }
    }

    /// The nvidia driver brings the memory online as a NUMA node of the host, which then puts
    /// anything there; the GPU cannot be unbound before the memory is offline again.
    void findGpuMemory()
    {
        for (Gpu &gpu : m_host.gpus) {
            if (!gpu.memory || !isOnline(gpu.address))
                continue;
            gpu.memory->online = true;
            m_uses.add(gpu.address,
                       tr("its memory is online as NUMA node %1").arg(gpu.memory->numaNode));
        }
    }

    bool isOnline(const PciAddress &gpu) const
    {
        static const QRegularExpression statusLine(u"^Status:\\s*(\\w+)"_s,
                                                   QRegularExpression::MultilineOption);
        const auto text =
            m_root.read(u"proc/driver/nvidia/gpus/"_s + gpu.toString() + "/numa_status"_L1);
        const auto match = statusLine.match(QString::fromLatin1(text.value_or(QByteArray())));
        // Also "offline_failed" and the like: part of the memory is still there.
        return match.hasMatch() && match.captured(1) != "offline"_L1 &&
               match.captured(1) != "disabled"_L1;
    }

    QMap<int, QList<PciAddress>> vfioGroups() const
    {
        QMap<int, QList<PciAddress>> groups;
        for (const PciDevice &device : std::as_const(m_host.devices)) {
            if (device.iommuGroup && device.driver == u"vfio-pci"_s)
                groups[*device.iommuGroup].append(device.address);
        }
        return groups;
    }

    bool isExamined(DeviceKind kind) const
    {
        switch (kind) {
        case DeviceKind::Storage:
        case DeviceKind::Usb:
            return m_blocksKnown;
        case DeviceKind::Network:
            return m_interfacesKnown;
        default:
            return true;
        }
    }

    const Sysroot &m_root;
    Host &m_host;
    DeviceUses m_uses;
    bool m_blocksKnown = false;
    bool m_interfacesKnown = false;
};

} // namespace

void markUses(const Sysroot &root, Host &host)
{
    UseMarker(root, host).mark();
}

} // namespace redbud
