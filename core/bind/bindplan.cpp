// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindplan.h"

#include "core/bind/persistenced.h"
#include "core/host/support.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class BindPlanner
{
    Q_DECLARE_TR_FUNCTIONS(BindPlan)

public:
    BindPlanner(const Host &host, const BindFacts &facts, const BindRequest &request)
        : m_host(host)
        , m_facts(facts)
        , m_request(request)
    {
    }

    Result<BindPlan> plan()
    {
        for (const PciAddress &address : m_request.devices) {
            if (const auto checked = checkAssignable(address); !checked)
                return failure(checked.error());
        }
        for (const int group : groupsOf(m_host, m_request.devices)) {
            for (const PciAddress &member : m_host.iommuGroup(group)->devices)
                m_plan.actions.append(actionFor(*m_host.device(member), group));
        }
        for (const BindAction &action : std::as_const(m_plan.actions)) {
            if (action.kind != BindAction::Kind::Leave &&
                m_facts.devices.value(action.device).hangs)
                return failure(ErrorCode::TimedOut,
                               hangingWords(nameForPeople(m_host, action.device)));
        }
        for (const BindAction &action : std::as_const(m_plan.actions))
            findObstacle(action);
        std::ranges::sort(m_plan.obstacles, {}, &BindObstacle::device);
        addSteps();
        if (!m_plan.steps.isEmpty() && m_facts.power && isVfioPciBrokenOnPower(m_host.kernel))
            m_plan.warnings.append(
                tr("Linux %1 cannot bind devices to vfio-pci on POWER (\"probe failed with error "
                   "-22\"), unless its distributor has mended that. Linux before 5.19 and from "
                   "6.4 on can.")
                    .arg(m_host.kernel));
        return m_plan;
    }

private:
    Result<void> checkAssignable(const PciAddress &address) const
    {
        const PciDevice *device = m_host.device(address);
        if (!device)
            return failure(ErrorCode::NotFound, tr("The host has no such PCI device"),
                           address.toString());
        if (device->kind == DeviceKind::PciBridge)
            return failure(ErrorCode::InvalidArgument,
                           tr("A PCI bridge cannot be handed to a virtual machine"),
                           address.toString());
        if (!m_host.groupOf(address))
            return failure(ErrorCode::InvalidArgument,
                           tr("The device has no IOMMU group, so it cannot be handed to a virtual "
                              "machine; is the IOMMU switched on?"),
                           address.toString());
        return {};
    }

    BindAction actionFor(const PciDevice &device, int group) const
    {
        using Kind = BindAction::Kind;
        const QString driver = m_facts.devices.value(device.address).driver;
        const bool asked = m_request.devices.contains(device.address);
        Kind kind = Kind::Bind;
        if (isVfioPci(driver))
            kind = Kind::AlreadyRight;
        else if (!asked && (leavesGroupViable(driver) || device.kind == DeviceKind::PciBridge))
            kind = Kind::Leave;
        return {device.address, kind, group, asked, driver};
    }

    void findObstacle(const BindAction &action)
    {
        if (action.kind != BindAction::Kind::Bind)
            return;
        const PciDevice &device = *m_host.device(action.device);
        BindObstacle obstacle;
        obstacle.device = action.device;
        obstacle.asked = action.asked;
        obstacle.reasons = device.inUse.value_or(QStringList());
        if (!device.virtualFunctions.isEmpty())
            obstacle.reasons.append(tr("%n virtual function(s) of it vanish with its driver",
                                       nullptr, int(device.virtualFunctions.size())));
        const Gpu *gpu = m_host.gpu(action.device);
        if (gpu && gpu->memory && gpu->memory->online) {
            m_plan.heldByPersistenced |= m_facts.persistenced;
            obstacle.ways = persistencedWays(m_facts.persistenced);
        }
        // What only nvidia-persistenced holds is free once that has been stopped; the steps make
        // sure of it.
        if (obstacle.reasons.isEmpty() || (gpu && stopsPersistenced()))
            return;
        obstacle.overridden = m_request.despiteUse.contains(action.device);
        m_plan.obstacles.append(obstacle);
    }

    bool stopsPersistenced() const { return m_request.stopPersistenced && m_facts.persistenced; }

    void addSteps()
    {
        using Kind = BindStep::Kind;
        QMap<int, QList<BindAction>> byGroup;
        for (const BindAction &action : std::as_const(m_plan.actions))
            byGroup[action.group].append(action);
        const bool binds = std::ranges::any_of(m_plan.actions, [](const BindAction &action) {
            return action.kind == BindAction::Kind::Bind;
        });
        if (binds) {
            addModules();
            if (stopsPersistenced())
                m_plan.steps.append({Kind::StopService, {}, -1, persistencedService()});
        }
        for (auto it = byGroup.cbegin(); it != byGroup.cend(); ++it) {
            const qsizetype before = m_plan.steps.size();
            for (const BindAction &action : *it)
                addDevice(action);
            if (m_plan.steps.size() > before)
                m_plan.steps.append({Kind::CheckGroup, {}, it.key(), {}});
            const auto owner = m_request.owner;
            if (owner && m_facts.groupOwner.value(it.key(), 0) != *owner)
                m_plan.steps.append({Kind::GiveGroup, {}, it.key(), {}, *owner});
        }
    }

    void addModules()
    {
        const ModuleState driver = stateOf("vfio_pci"_L1);
        const auto add = [this](QLatin1StringView name) {
            m_plan.steps.append({BindStep::Kind::LoadModule, {}, -1, name});
        };
        // A host that does not tell its modules, but has the driver, has the rest as well.
        const auto needs = [&](QLatin1StringView module) {
            const ModuleState state = stateOf(module);
            return state == ModuleState::Available || state == ModuleState::Missing ||
                   (state == ModuleState::Unknown && driver != ModuleState::Ready);
        };
        if (driver != ModuleState::Ready)
            add("vfio-pci"_L1);
        const QLatin1StringView iommu =
            m_facts.power ? "vfio_iommu_spapr_tce"_L1 : "vfio_iommu_type1"_L1;
        if (needs(iommu))
            add(iommu);
        // Older kernels have error handling for POWER as a module of its own.
        if (m_facts.power && stateOf("vfio_spapr_eeh"_L1) == ModuleState::Available)
            add("vfio_spapr_eeh"_L1);
    }

    ModuleState stateOf(QLatin1StringView module) const
    {
        return m_facts.modules.value(module, ModuleState::Unknown);
    }

    void addDevice(const BindAction &action)
    {
        using Kind = BindStep::Kind;
        if (action.kind != BindAction::Kind::Bind)
            return;
        const QString vfio = u"vfio-pci"_s;
        if (m_facts.devices.value(action.device).driverOverride != vfio)
            m_plan.steps.append({Kind::SetOverride, action.device, -1, vfio});
        if (!action.driver.isEmpty())
            m_plan.steps.append({Kind::Unbind, action.device, -1, action.driver});
        m_plan.steps.append({Kind::Probe, action.device, -1, vfio});
    }

    const Host &m_host;
    const BindFacts &m_facts;
    const BindRequest &m_request;
    BindPlan m_plan;
};

} // namespace

bool BindPlan::isRefused() const
{
    return std::ranges::any_of(obstacles,
                               [](const BindObstacle &obstacle) { return !obstacle.overridden; });
}

QList<PciAddress> BindPlan::devicesAtVfio() const
{
    QList<PciAddress> devices;
    for (const BindAction &action : actions) {
        if (action.kind != BindAction::Kind::Leave)
            devices.append(action.device);
    }
    return devices;
}

QByteArray BindPlan::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const BindStep &step : steps) {
        hash.addData(step.command().toUtf8());
        hash.addData(QByteArrayLiteral("\n"));
    }
    return hash.result().toHex();
}

QString describe(const BindObstacle &obstacle, const Host &host)
{
    const QString name = nameForPeople(host, obstacle.device);
    const QString reasons = obstacle.reasons.join(u", "_s);
    QString text = obstacle.asked
                       ? BindPlanner::tr("The host uses %1: %2.").arg(name, reasons)
                       : BindPlanner::tr(
                             "The host uses %1, which is not in the plan but in the IOMMU group of "
                             "a device that is: %2.")
                             .arg(name, reasons);
    if (obstacle.overridden)
        return text + u' ' + BindPlanner::tr("It is taken all the same, as asked for.");
    for (const QString &way : obstacle.ways)
        text += u' ' + way;
    return text + u' ' +
           BindPlanner::tr("To take it in spite of that: --despite-use %1.")
               .arg(obstacle.device.toString());
}

QList<PciAddress> devicesOf(const Plan &plan)
{
    QSet<PciAddress> devices;
    for (const Vphb &vphb : plan.vphbs) {
        for (const PlanDevice &device : vphb.devices)
            devices.insert(device.host);
    }
    QList<PciAddress> sorted = devices.values();
    std::ranges::sort(sorted);
    return sorted;
}

QList<int> groupsOf(const Host &host, const QList<PciAddress> &devices)
{
    QSet<int> groups;
    for (const PciAddress &device : devices) {
        if (const auto group = host.groupOf(device))
            groups.insert(*group);
    }
    QList<int> sorted = groups.values();
    std::ranges::sort(sorted);
    return sorted;
}

QList<PciAddress> membersOfGroups(const Host &host, const QList<PciAddress> &devices)
{
    QList<PciAddress> members;
    for (const int group : groupsOf(host, devices))
        members += host.iommuGroup(group)->devices;
    std::ranges::sort(members);
    return members;
}

Result<BindPlan> planBinding(const Host &host, const BindFacts &facts, const BindRequest &request)
{
    return BindPlanner(host, facts, request).plan();
}

} // namespace redbud
