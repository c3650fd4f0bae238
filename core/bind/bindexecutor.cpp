// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindexecutor.h"

#include "core/bind/bindfacts.h"
#include "core/host/support.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int pollMilliseconds = 20;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(BindExecutor)
};

QString tr(const char *text)
{
    return Words::tr(text);
}

/// "vfio-pci" is "vfio_pci" in /sys/module.
QString moduleDirectory(QString name)
{
    return u"sys/module/"_s + name.replace(u'-', u'_');
}

QString nodeOf(int group)
{
    return u"/dev/vfio/%1"_s.arg(group);
}

} // namespace

BindExecutor::BindExecutor(HostControl &control, const Host &host, const BindObserver &observer)
    : m_control(control)
    , m_host(host)
    , m_observer(observer)
{
}

Result<void> BindExecutor::run(const QList<BindStep> &steps, bool restoring)
{
    BindProgress progress{0, int(steps.size()), {}, {}, restoring};
    const auto tell = [&](BindProgress::State state) {
        progress.state = state;
        if (m_observer)
            m_observer(progress);
    };
    for (const BindStep &step : steps) {
        ++progress.number;
        progress.step = step;
        tell(BindProgress::State::Running);
        Result<void> done = perform(step);
        // A probe that the driver refuses is an error of the write on some kernels only; what
        // counts is where the device is. But sysfs names a driver already while its probe hangs.
        const bool inTime = done || done.error().code != ErrorCode::TimedOut;
        if (done || (step.kind == BindStep::Kind::Probe && inTime))
            done = verify(step);
        if (!inTime && !step.path().isEmpty())
            m_unsettled = step.device;
        tell(done ? BindProgress::State::Done : BindProgress::State::Failed);
        if (!done)
            return failure(
                done.error().code,
                tr("%1: this step failed. %2").arg(describe(step, m_host), done.error().message),
                done.error().context);
    }
    return {};
}

Result<void> BindExecutor::perform(const BindStep &step)
{
    using Kind = BindStep::Kind;
    switch (step.kind) {
    case Kind::LoadModule:
        return m_control.loadModule(step.name);
    case Kind::StopService:
    case Kind::StartService:
        return m_control.setService(step.name, step.kind == Kind::StartService);
    case Kind::CheckGroup:
        return {};
    case Kind::GiveGroup:
        return m_control.giveGroup(step.group, step.user);
    default:
        return m_control.write(step.path(), step.value());
    }
}

Result<void> BindExecutor::verify(const BindStep &step)
{
    using Kind = BindStep::Kind;
    switch (step.kind) {
    case Kind::Unbind:
        return verifyDriver(step, QString());
    case Kind::Probe:
    case Kind::BindTo:
        return verifyDriver(step, step.name);
    case Kind::CheckGroup:
        return verifyGroup(step.group);
    case Kind::StopService:
    case Kind::StartService:
        if (m_control.serviceRuns(step.name) != (step.kind == Kind::StartService))
            return failure(ErrorCode::ProcessFailed,
                           tr("systemctl was content, but the service is as it was."), step.name);
        return {};
    default:
        break;
    }
    const auto root = m_control.read();
    if (!root)
        return failure(root.error());
    if (step.kind == Kind::SetOverride) {
        const DeviceBinding now = readBinding(**root, step.device);
        if (now.hangs)
            return failure(ErrorCode::TimedOut, hangingWords(step.device.toString()));
        if (now.driverOverride != step.name)
            return failure(ErrorCode::ProcessFailed,
                           tr("The kernel does not keep it. Is the kernel older than 3.16?"),
                           step.path());
    }
    if (step.kind == Kind::LoadModule && step.name == "vfio-pci"_L1 &&
        !(*root)->exists(moduleDirectory(step.name)) &&
        !(*root)->exists(u"sys/bus/pci/drivers/vfio-pci"_s))
        return failure(ErrorCode::ProcessFailed,
                       tr("modprobe was content, but the driver is not there. Does a blacklist or "
                          "an \"install\" line in /etc/modprobe.d keep it away?"));
    if (step.kind == Kind::GiveGroup && m_control.groupOwner(step.group) != step.user)
        return failure(ErrorCode::ProcessFailed,
                       tr("The owner is another one again; a udev rule may set it"),
                       nodeOf(step.group));
    return {};
}

Result<void> BindExecutor::verifyDriver(const BindStep &step, const QString &wanted)
{
    const QDeadlineTimer deadline(m_control.settleMilliseconds());
    for (;;) {
        const auto root = m_control.read();
        if (!root)
            return failure(root.error());
        const QString driver = readDriver(**root, step.device);
        if (driver == wanted)
            return {};
        if (deadline.hasExpired())
            return failure(ErrorCode::ProcessFailed, whyNotBound(step, **root),
                           step.device.toString());
        QThread::msleep(pollMilliseconds);
    }
}

QString BindExecutor::whyNotBound(const BindStep &step, const Sysroot &root) const
{
    if (!root.exists(u"sys/bus/pci/devices/"_s + step.device.toString()))
        return tr("The device is gone.");
    const QString driver = readDriver(root, step.device);
    if (step.kind == BindStep::Kind::Unbind)
        return tr("The driver %1 did not let go of the device.").arg(driver);
    if (!driver.isEmpty())
        return tr("The driver %1 has taken the device instead.").arg(driver);
    const bool power = root.read(u"sys/firmware/devicetree/base/compatible"_s)
                           .value_or(QByteArray())
                           .contains("ibm,powernv");
    if (step.name == "vfio-pci"_L1 && power && isVfioPciBrokenOnPower(m_host.kernel))
        return tr("The device is without a driver now, because Linux %1 cannot bind vfio-pci on "
                  "POWER (\"probe failed with error -22\" in the kernel's log). Boot Linux before "
                  "5.19, or 6.4 or newer.")
            .arg(m_host.kernel);
    return tr("The device is without a driver now; the end of \"dmesg\" may say why.");
}

Result<void> BindExecutor::verifyGroup(int group)
{
    const GroupState state = m_control.groupState(group);
    if (state == GroupState::Viable || state == GroupState::Busy)
        return {};
    const auto root = m_control.read();
    if (!root)
        return failure(root.error());
    const QStringList inTheWay = devicesInTheWay(**root, m_host, group);
    if (!inTheWay.isEmpty())
        return failure(
            ErrorCode::ProcessFailed,
            tr("The group cannot leave the host while %1.").arg(inTheWay.join(tr(", and while "))),
            nodeOf(group));
    return failure(ErrorCode::ProcessFailed,
                   state == GroupState::Missing
                       ? tr("The node of the group did not appear. Is /dev this machine's own, and "
                            "is an IOMMU module of vfio loaded?")
                       : tr("The kernel does not call the group viable, and does not say why."),
                   nodeOf(group));
}

QStringList devicesInTheWay(const Sysroot &root, const Host &host, int group)
{
    QStringList found;
    const IommuGroup *members = host.iommuGroup(group);
    for (const PciAddress &address : members ? members->devices : QList<PciAddress>()) {
        const PciDevice *device = host.device(address);
        const QString driver = readDriver(root, address);
        if (device && device->kind != DeviceKind::PciBridge && !leavesGroupViable(driver))
            found.append(tr("%1 is at its driver %2").arg(nameForPeople(host, address), driver));
    }
    return found;
}

} // namespace redbud
