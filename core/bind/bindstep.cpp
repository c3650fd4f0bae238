// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindstep.h"

#include "core/qemu/shellquote.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(BindStep)

public:
    static QString of(const BindStep &step, const Host &host)
    {
        using Kind = BindStep::Kind;
        const QString device = nameForPeople(host, step.device);
        switch (step.kind) {
        case Kind::LoadModule:
            return tr("Load the kernel module %1").arg(step.name);
        case Kind::StopService:
            return tr("Stop the service %1").arg(step.name);
        case Kind::StartService:
            return tr("Start the service %1 again").arg(step.name);
        case Kind::SetOverride:
            return step.name.isEmpty() ? tr("Let every driver take %1 again").arg(device)
                                       : tr("Keep %1 for the driver %2").arg(device, step.name);
        case Kind::Unbind:
            return tr("Take %1 from its driver %2").arg(device, step.name);
        case Kind::Probe:
            return tr("Hand %1 to %2").arg(device, step.name);
        case Kind::BindTo:
            return tr("Give %1 back to its driver %2").arg(device, step.name);
        case Kind::CheckGroup:
            return tr("Make sure that all of IOMMU group %1 has left the host").arg(step.group);
        case Kind::GiveGroup:
            return tr("Let the user with the number %1 use IOMMU group %2")
                .arg(step.user)
                .arg(step.group);
        }
        return {};
    }
};

} // namespace

QString BindStep::path() const
{
    switch (kind) {
    case Kind::SetOverride:
        return u"sys/bus/pci/devices/%1/driver_override"_s.arg(device.toString());
    case Kind::Unbind:
        return u"sys/bus/pci/drivers/%1/unbind"_s.arg(name);
    case Kind::Probe:
        return u"sys/bus/pci/drivers_probe"_s;
    case Kind::BindTo:
        return u"sys/bus/pci/drivers/%1/bind"_s.arg(name);
    default:
        return {};
    }
}

QByteArray BindStep::value() const
{
    if (kind == Kind::SetOverride) // an empty line is how the kernel is told "none"
        return name.isEmpty() ? QByteArrayLiteral("\n") : name.toUtf8();
    return path().isEmpty() ? QByteArray() : device.toString().toLatin1();
}

QString BindStep::command() const
{
    switch (kind) {
    case Kind::LoadModule:
        return u"modprobe "_s + shellQuote(name);
    case Kind::StopService:
        return u"systemctl stop "_s + shellQuote(name);
    case Kind::StartService:
        return u"systemctl start "_s + shellQuote(name);
    case Kind::CheckGroup:
        return {};
    case Kind::GiveGroup:
        return u"chown %1 /dev/vfio/%2"_s.arg(user).arg(group);
    default:
        break;
    }
    const QString text = QString::fromUtf8(value()).trimmed();
    return u"echo %1> "_s.arg(text.isEmpty() ? QString() : shellQuote(text) + u' ') +
           shellQuote(u'/' + path());
}

QString describe(const BindStep &step, const Host &host)
{
    return StepWords::of(step, host);
}

QString nameForPeople(const Host &host, const PciAddress &device)
{
    if (const Gpu *gpu = host.gpu(device); gpu && gpu->label != device.toString())
        return u"%1 (%2)"_s.arg(gpu->label, device.toString());
    if (host.bridge(device))
        return QCoreApplication::translate("BindStep", "the NVLink bridge %1")
            .arg(device.toString());
    const PciDevice *known = host.device(device);
    return known ? u"%1 (%2)"_s.arg(known->name, device.toString()) : device.toString();
}

bool isVfioPci(const QString &driver)
{
    return driver == "vfio-pci"_L1 || driver.endsWith("-vfio-pci"_L1) ||
           driver.endsWith("_vfio_pci"_L1);
}

bool leavesGroupViable(const QString &driver)
{
    return driver.isEmpty() || isVfioPci(driver) || driver == "pci-stub"_L1;
}

bool isPlainName(QStringView name)
{
    const auto isStart = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               c == u'_';
    };
    return !name.isEmpty() && name.size() <= 64 && isStart(name.front()) &&
           std::ranges::all_of(name, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'/'; });
}

} // namespace redbud
