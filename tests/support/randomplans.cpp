// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/support/randomplans.h"

#include "core/base/size.h"
#include "core/placement/windowlayout.h"
#include "core/plan/machinetype.h"
#include "tests/support/randomdevice.h"
#include "tests/support/samples.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

namespace redbud::test
{

namespace
{

constexpr quint64 memoryStep = 256 * MiB;

class CaseMaker
{
public:
    CaseMaker(quint32 seed, const QString &machineType)
        : m_random(seed)
        , m_type(*MachineType::parse(machineType))
        , m_case{sampleHost(QStringLiteral("ac922-6gpu")), {}}
    {
        m_case.plan.name = QStringLiteral("random");
        m_case.plan.machine.type = machineType;
    }

    RandomCase make()
    {
        addOddDevices();
        setMachine();
        addVphbs();
        addGpus();
        addOthers();
        return m_case;
    }

private:
    int upTo(int most) { return int(m_random.bounded(most + 1)); }

    void addOddDevices()
    {
        const int count = upTo(12);
        for (int i = 0; i < count; ++i) {
            const PciAddress address = addressOf(
                qPrintable(QStringLiteral("0100:%1:00.0").arg(i + 1, 2, 16, QLatin1Char('0'))));
            m_case.host.devices.append(randomDevice(m_random, address, 1000 + i));
            m_case.host.iommuGroups.append({1000 + i, {address}});
            m_others.append(address);
        }
        std::ranges::sort(m_case.host.devices, {}, &PciDevice::address);
        for (const PciDevice &device : m_case.host.devices) {
            const bool passable = device.kind == DeviceKind::Network ||
                                  device.kind == DeviceKind::Storage ||
                                  device.kind == DeviceKind::Usb;
            if (passable && device.iommuGroup)
                m_others.append(device.address);
        }
    }

    void setMachine()
    {
        Machine &machine = m_case.plan.machine;
        machine.accelerator = Accelerator::Tcg;
        machine.cpu = QStringLiteral("power9");
        machine.cores = 4;
        machine.memory = GiB;
        const int nodes = upTo(3);
        for (int i = 0; i < nodes; ++i) {
            const bool last = i + 1 == nodes;
            m_case.plan.numaNodes.append(
                {last ? GiB - quint64(i) * memoryStep : memoryStep, last ? 4 - i : 1, {}});
        }
    }

    VphbWindows randomWindows()
    {
        VphbWindows windows;
        if (upTo(3) != 0)
            return windows;
        const bool aboveMemory = windowLayoutOf(m_type) == WindowLayout::AboveMemory;
        if (upTo(1))
            windows.mmio32Size = quint64(1) << (20 + upTo(11));
        if (upTo(1) && (windows.mmio32Size || !aboveMemory))
            windows.mmio64Size = upTo(3) ? quint64(1) << (30 + upTo(10)) : 0;
        if (upTo(1))
            windows.dmaSize = quint64(1) << (28 + upTo(3));
        if (upTo(1))
            windows.ddw = upTo(1) == 1;
        return windows;
    }

    void addVphbs()
    {
        const int most = maxVphbIndexOf(windowLayoutOf(m_type));
        const int count = upTo(3) == 0 ? 1 + upTo(30) : 2 + upTo(6);
        QSet<int> used;
        while (m_case.plan.vphbs.size() < count) {
            Vphb vphb;
            vphb.index = upTo(most);
            if (used.contains(vphb.index))
                continue;
            used.insert(vphb.index);
            if (const int nodes = int(m_case.plan.numaNodes.size()); nodes > 0 && upTo(1))
                vphb.numaNode = upTo(nodes - 1);
            vphb.windows = randomWindows();
            m_case.plan.vphbs.append(vphb);
        }
    }

    /// A free slot; functions above 0 only where function 0 is taken.
    GuestSlot freeSlot(const Vphb &vphb)
    {
        const auto taken = [&](const GuestSlot &slot) {
            return std::ranges::any_of(
                vphb.devices, [&](const PlanDevice &device) { return device.slot == slot; });
        };
        for (;;) {
            GuestSlot slot;
            slot.device = upTo(31);
            slot.function = upTo(3) == 0 ? upTo(7) : 0;
            const GuestSlot first{slot.device, 0};
            if (!taken(slot) && (slot.function == 0 || taken(first)))
                return slot;
        }
    }

    void put(Vphb &vphb, const PciAddress &address)
    {
        vphb.devices.append({address, freeSlot(vphb), {}});
    }

    /// Each group of GPUs on its own vPHB; of a group any GPUs, in any order.
    void addGpus()
    {
        QList<qsizetype> free(m_case.plan.vphbs.size());
        for (qsizetype i = 0; i < free.size(); ++i)
            free[i] = i;
        std::shuffle(free.begin(), free.end(), m_random);
        QSet<int> groups;
        for (const Gpu &gpu : std::as_const(m_case.host.gpus))
            groups.insert(m_case.host.groupOf(gpu.address).value_or(-1));
        QList<int> ordered(groups.begin(), groups.end());
        std::ranges::sort(ordered);
        for (const int group : std::as_const(ordered)) {
            if (free.isEmpty())
                return;
            Vphb &vphb = m_case.plan.vphbs[free.takeLast()];
            QList<PciAddress> devices;
            for (const Gpu &gpu : std::as_const(m_case.host.gpus)) {
                if (m_case.host.groupOf(gpu.address) != group || upTo(3) == 0)
                    continue;
                devices.append(gpu.address);
                devices.append(gpu.bridges);
            }
            if (upTo(1))
                std::shuffle(devices.begin(), devices.end(), m_random);
            for (const PciAddress &device : std::as_const(devices))
                put(vphb, device);
        }
        m_free = free;
    }

    /// Other devices on vPHBs without a GPU: there groups may mix, but none is split.
    void addOthers()
    {
        if (m_free.isEmpty())
            return;
        std::shuffle(m_others.begin(), m_others.end(), m_random);
        m_others.resize(upTo(int(m_others.size())));
        QHash<int, qsizetype> placeOfGroup;
        for (const PciAddress &device : std::as_const(m_others)) {
            const int group = m_case.host.groupOf(device).value_or(-1);
            if (!placeOfGroup.contains(group))
                placeOfGroup.insert(group, m_free[upTo(int(m_free.size()) - 1)]);
            put(m_case.plan.vphbs[placeOfGroup[group]], device);
        }
    }

    QRandomGenerator m_random;
    MachineType m_type;
    RandomCase m_case;
    QList<PciAddress> m_others;
    QList<qsizetype> m_free; ///< positions of vPHBs without GPUs
};

} // namespace

RandomCase randomCase(quint32 seed, const QString &machineType)
{
    return CaseMaker(seed, machineType).make();
}

} // namespace redbud::test
