// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/support.h"

#include "core/host/kernelrelease.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class SupportJudge
{
    Q_DECLARE_TR_FUNCTIONS(Support)

public:
    SupportJudge(const Host &host, const MachineFacts &facts)
        : m_host(host)
        , m_facts(facts)
    {
    }

    Support judge()
    {
        m_support.nvlink2 = true;
        if (judgeMachine() && judgeDevices() && !judgeRegions())
            judgeKernel();
        judgePlainPci();
        if (m_support.plainPci && !m_facts.vfioPciLoaded)
            limit(tr("The driver vfio-pci is not loaded; load it with \"modprobe vfio-pci\" "
                     "before devices are bound."));
        if (m_support.plainPci && !m_facts.forbiddenNodes.isEmpty())
            limit(tr("This user may not open %1, so its virtual machines get no devices. Give the "
                     "user access with a udev rule, or run as root.")
                      .arg(m_facts.forbiddenNodes.join(u", ")));
        return m_support;
    }

private:
    void refuse(const QString &reason)
    {
        m_support.nvlink2 = false;
        m_support.reasons.append(reason);
    }

    void limit(const QString &reason) { m_support.reasons.append(reason); }

    /// False where nothing more needs to be said of devices and kernel.
    bool judgeMachine()
    {
        const bool oldBridge = std::ranges::any_of(m_host.devices, [](const PciDevice &device) {
            // POWER8's bridges have revision 0, POWER9's have 1.
            return device.kind == DeviceKind::NvLinkBridge && device.revision == 0;
        });
        if (m_facts.power8Npu || (oldBridge && !m_facts.power9Npu)) {
            m_support.otherMachine = true;
            refuse(tr("This is a POWER8 machine with NVLink 1: NVLink passthrough exists from "
                      "POWER9 on."));
            return false;
        }
        if (m_facts.powerNv && !m_facts.deviceTree) {
            refuse(tr("The device tree cannot be read, so nothing is known of NVLink. Look whether "
                      "/sys/firmware/devicetree/base is there and readable."));
            return false;
        }
        if (!m_facts.powerNv) {
            m_support.otherMachine = true;
            refuse(tr("This is not an OpenPOWER machine: NVLink2 passthrough exists only on "
                      "POWER9 hosts such as the AC922."));
            return false;
        }
        return true;
    }

    /// False where the kernel needs no further word.
    bool judgeDevices()
    {
        if (m_host.gpus.isEmpty()) {
            refuse(tr("No NVIDIA GPU was found."));
            return true;
        }
        if (m_host.bridges.isEmpty() && m_facts.power9Npu) {
            refuse(tr("The firmware has NVLink bridges, but this kernel does not show them as "
                      "PCI devices: Linux 5.13 removed them. Boot a kernel from 5.0 to 5.12."));
            return false;
        }
        const auto isComplete = [](const Gpu &gpu) {
            return gpu.tgt && gpu.memory && !gpu.bridges.isEmpty();
        };
        if (std::ranges::none_of(m_host.gpus, isComplete)) {
            refuse(tr("No GPU is connected to the processor by NVLink2; that takes a Tesla V100 "
                      "SXM2 in a machine such as the AC922."));
            return true;
        }
        for (const Gpu &gpu : m_host.gpus) {
            if (!isComplete(gpu))
                limit(tr("%1 has no complete NVLink2 description in the device tree and can be "
                         "passed as a plain PCI device only.")
                          .arg(gpu.label));
        }
        QStringList withoutAtsd;
        for (const NvLinkBridge &bridge : m_host.bridges) {
            if (bridge.gpu && !bridge.atsd)
                withoutAtsd.append(bridge.address.toString());
        }
        if (!withoutAtsd.isEmpty())
            limit(tr("These NVLink bridges have no ATSD register: %1. Firmware before skiboot 6.2 "
                     "gives one per NPU, which Linux shares from 5.7 on: update the firmware, or "
                     "boot a kernel from 5.7 to 5.12.")
                      .arg(withoutAtsd.join(u", ")));
        return true;
    }

    /// What vfio-pci offers is certain, while the kernel's release is a guess. False where no
    /// GPU's regions were read.
    bool judgeRegions()
    {
        QStringList with;
        QStringList without;
        for (const Gpu &gpu : m_host.gpus) {
            const PciDevice *device = m_host.device(gpu.address);
            if (!device || !device->regions || !gpu.tgt)
                continue;
            const bool found = std::ranges::any_of(*device->regions, &VfioRegion::isNvLink2Ram);
            (found ? with : without).append(u"%1 (%2)"_s.arg(gpu.label, gpu.address.toString()));
        }
        if (!with.isEmpty())
            limit(tr("vfio-pci offers the NVLink2 memory of these GPUs, as read from their "
                     "regions: %1.")
                      .arg(with.join(u", ")));
        if (with.isEmpty() && !without.isEmpty())
            refuse(tr("vfio-pci offers no NVLink2 memory, as read from the regions of %1: this "
                      "kernel lacks it, or the kernel's log says \"Failed to setup NVIDIA NV2 RAM "
                      "region\". Boot a kernel from 5.0 to 5.12.")
                       .arg(without.join(u", ")));
        else if (!without.isEmpty())
            limit(tr("vfio-pci offers no NVLink2 memory for these GPUs: %1. Look for \"Failed to "
                     "setup NVIDIA NV2 RAM region\" in the kernel's log.")
                      .arg(without.join(u", ")));
        return !with.isEmpty() || !without.isEmpty();
    }

    /// VFIO alone, without anything of NVLink.
    void judgePlainPci()
    {
        const bool hasFunction = std::ranges::any_of(m_host.devices, [](const PciDevice &device) {
            return device.kind != DeviceKind::PciBridge && device.kind != DeviceKind::NvLinkBridge;
        });
        if (!hasFunction) {
            limit(tr("No PCI device is there that could be passed."));
            return;
        }
        if (m_host.iommuGroups.isEmpty()) {
            limit(tr("There are no IOMMU groups, so no device can be passed at all. Switch the "
                     "IOMMU on in the firmware and for the kernel (intel_iommu=on on Intel "
                     "machines), or look from outside of this virtual machine or container."));
            return;
        }
        if (m_facts.powerNv && isVfioPciBrokenOnPower(m_host.kernel)) {
            m_support.unsure = false;
            refuse(
                tr("Linux %1 cannot bind devices to vfio-pci on POWER (\"probe failed with error "
                   "-22\"), so no device can be passed at all. Boot an older or a newer kernel.")
                    .arg(m_host.kernel));
            return;
        }
        m_support.plainPci = true;
        if (!m_support.nvlink2)
            limit(m_host.gpus.isEmpty()
                      ? tr("Devices can be passed as plain PCI devices.")
                      : tr("Its GPUs can be passed as plain PCI devices, without NVLink."));
    }

    void judgeKernel()
    {
        const auto kernel = KernelRelease::parse(m_host.kernel);
        if (!kernel) {
            m_support.unsure = m_support.nvlink2;
            limit(tr("The kernel's release is unknown; NVLink2 passthrough needs Linux 5.0 to "
                     "5.12. Bind a GPU to vfio-pci and read its regions: "
                     "redbudctl scan --regions."));
            return;
        }
        if (kernel->isAtLeast(5, 0) && !kernel->isAtLeast(5, 13))
            return;
        if (!kernel->mainline) {
            m_support.unsure = m_support.nvlink2;
            limit(tr("Whether the kernel %1 supports NVLink2 passthrough is unknown: mainline has "
                     "it from 5.0 to 5.12, and distributions add and remove features. Bind a GPU "
                     "to vfio-pci and read its regions: redbudctl scan --regions.")
                      .arg(m_host.kernel));
        } else if (kernel->isAtLeast(5, 13)) {
            refuse(tr("Linux %1 is too new: NVLink2 passthrough was removed in 5.13. Boot a kernel "
                      "from 5.0 to 5.12.")
                       .arg(m_host.kernel));
        } else {
            refuse(tr("Linux %1 is too old: NVLink2 passthrough came with 5.0. Boot a kernel from "
                      "5.0 to 5.12.")
                       .arg(m_host.kernel));
        }
    }

    const Host &m_host;
    const MachineFacts &m_facts;
    Support m_support;
};

} // namespace

Support judgeSupport(const Host &host, const MachineFacts &facts)
{
    return SupportJudge(host, facts).judge();
}

bool isVfioPciBrokenOnPower(const QString &kernel)
{
    const auto release = KernelRelease::parse(kernel);
    return release && release->isAtLeast(5, 19) && !release->isAtLeast(6, 4);
}

} // namespace redbud
