// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests/bind/fakehost.h"

#include "core/bind/bindfacts.h"
#include "core/bind/bindstep.h"
#include "tests/hosts/hosttreebuilder.h"
#include "tests/support/treefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <memory>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace redbud::test
{

namespace
{

bool put(const QString &file, const QByteArray &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

constexpr QLatin1StringView devices("sys/bus/pci/devices/");
constexpr QLatin1StringView drivers("sys/bus/pci/drivers/");

/// A host where a driver keeps one device for ever: whoever wants its override has to wait.
class HungSysroot final : public Sysroot
{
public:
    HungSysroot(std::shared_ptr<const Sysroot> root, QString device)
        : m_root(std::move(root))
        , m_device(std::move(device))
    {
    }

    Result<QByteArray> read(const QString &path, qint64 maxBytes) const override
    {
        if (path.endsWith(m_device + "/driver_override"_L1))
            qFatal("this process would hang in the kernel");
        return m_root->read(path, maxBytes);
    }
    Result<QByteArray> readInTime(const QString &path,
                                  std::chrono::milliseconds limit) const override
    {
        if (path.endsWith(m_device + "/driver_override"_L1))
            return failure(ErrorCode::TimedOut, u"the fake kernel does not answer"_s, path);
        return m_root->readInTime(path, limit);
    }
    Result<QStringList> list(const QString &path) const override { return m_root->list(path); }
    Result<QString> readLink(const QString &path) const override { return m_root->readLink(path); }
    bool exists(const QString &path) const override { return m_root->exists(path); }
    qint64 statedSize(const QString &path) const override { return m_root->statedSize(path); }

private:
    std::shared_ptr<const Sysroot> m_root;
    QString m_device;
};

} // namespace

bool makeFakeHost(const HostDescription &host, const QString &folder)
{
    MemorySysroot tree = buildHostTree(host);
    for (const QString &device : tree.list(u"sys/bus/pci/devices"_s).value_or(QStringList())) {
        const auto target = tree.readLink(devices + device);
        if (!target)
            return false;
        // "../../../devices/pci…", from sys/bus/pci/devices
        tree.addFile(u"sys/"_s + target->mid(9) + u"/driver_override"_s, "(null)\n");
    }
    tree.addFile(u"proc/sys/kernel/random/boot_id"_s, "0c4b1f6e-first\n");
    tree.addFile(u"lib/modules/"_s + host.kernel + u"/modules.dep"_s,
                 "kernel/drivers/vfio/pci/vfio-pci.ko: kernel/drivers/vfio/vfio.ko\n"
                 "kernel/drivers/vfio/vfio_iommu_spapr_tce.ko: kernel/drivers/vfio/vfio.ko\n"
                 "kernel/drivers/vfio/vfio_spapr_eeh.ko:\n");
    tree.addDirectory(u"dev/vfio"_s);
    tree.addDirectory(u"services"_s);
    return writeTree(tree, folder);
}

FakeControl::FakeControl(const QString &folder, Fault fault)
    : m_folder(folder + u'/')
    , m_fault(fault)
{
}

Result<std::shared_ptr<const Sysroot>> FakeControl::read()
{
    auto root = openDirectorySysroot(m_folder);
    if (!root || m_hung.isEmpty())
        return root;
    return std::make_shared<HungSysroot>(*root, m_hung);
}

bool FakeControl::isHung(const QString &line) const
{
    return !m_hung.isEmpty() && line.contains(m_hung);
}

template <typename Effect>
Result<void> FakeControl::perform(const QString &line, Effect effect)
{
    m_record.append(line);
    const Fault::Kind fault = m_record.size() == m_fault.at ? m_fault.kind : Fault::Kind::None;
    if (isHung(line))
        return failure(ErrorCode::TimedOut, u"the fake kernel does not answer"_s, line);
    if (fault == Fault::Kind::KillsBefore)
        ::raise(SIGKILL);
    if (fault == Fault::Kind::Fails)
        return failure(ErrorCode::WriteFailed, u"the fake kernel refused it"_s, line);
    if (fault == Fault::Kind::Missing)
        return failure(ErrorCode::NotFound, u"the fake host has no such thing"_s, line);
    if (fault == Fault::Kind::Hangs)
        return failure(ErrorCode::TimedOut, u"the fake kernel hangs"_s, line);
    if (fault == Fault::Kind::NoEffect)
        return {};
    const bool done = effect();
    if (fault == Fault::Kind::HangsForGood) {
        static const QRegularExpression address(u"[0-9a-f]{4,}:[0-9a-f]{2}:[0-9a-f]{2}\\.[0-7]"_s);
        m_hung = address.match(line).captured();
        return failure(ErrorCode::TimedOut, u"the fake kernel hangs for good"_s, line);
    }
    if (fault == Fault::Kind::KillsAfter)
        ::raise(SIGKILL);
    if (fault == Fault::Kind::HangsLate)
        return failure(ErrorCode::TimedOut, u"the fake kernel takes its time"_s, line);
    if (!done)
        return failure(ErrorCode::WriteFailed, u"the fake kernel cannot do it"_s, line);
    return {};
}

Result<void> FakeControl::write(const QString &path, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value).trimmed();
    return perform(u"echo %1> /%2"_s.arg(text.isEmpty() ? text : text + u' ', path),
                   [&] { return apply(path, value); });
}

bool FakeControl::apply(const QString &path, const QByteArray &value)
{
    const QString text = QString::fromUtf8(value).trimmed();
    if (path.endsWith("/driver_override"_L1))
        return put(m_folder + path, text.isEmpty() ? "(null)\n" : text.toUtf8() + '\n');
    if (path.endsWith("/unbind"_L1))
        return target(devices + text + "/driver"_L1) == path.section(u'/', -2, -2) && detach(text);
    const QString wanted = content(devices + text + "/driver_override"_L1);
    if (path == "sys/bus/pci/drivers_probe"_L1)
        return wanted != "(null)"_L1 && attach(text, wanted);
    const QString driver = path.section(u'/', -2, -2);
    return (wanted == "(null)"_L1 || wanted == driver) && attach(text, driver);
}

bool FakeControl::detach(const QString &device)
{
    const QString driver = target(devices + device + "/driver"_L1);
    const int group = target(devices + device + "/iommu_group"_L1).toInt();
    QFile::remove(m_folder + drivers + driver + u'/' + device);
    if (!QFile::remove(m_folder + devices + device + "/driver"_L1))
        return false;
    if (driver == "vfio-pci"_L1 && !hasVfioDevice(group))
        QFile::remove(m_folder + u"dev/vfio/%1"_s.arg(group));
    return true;
}

bool FakeControl::attach(const QString &device, const QString &driver)
{
    if (driver == m_brokenDriver || !QFileInfo(m_folder + drivers + driver).isDir() ||
        !target(devices + device + "/driver"_L1).isEmpty())
        return false;
    const QFileInfo directory(m_folder + devices + device);
    const QString up =
        u"../"_s.repeated(directory.canonicalFilePath().section("/sys/"_L1, -1).count(u'/') + 1);
    const QByteArray link = QFile::encodeName(up + u"bus/pci/drivers/"_s + driver);
    const QByteArray place = QFile::encodeName(m_folder + devices + device + "/driver"_L1);
    if (::symlink(link.constData(), place.constData()) != 0)
        return false;
    const QString group = target(devices + device + "/iommu_group"_L1);
    const QString node = m_folder + u"dev/vfio/"_s + group;
    return driver != "vfio-pci"_L1 || QFile::exists(node) || put(node, "0");
}

Result<void> FakeControl::loadModule(const QString &name)
{
    return perform(u"modprobe "_s + name, [&] {
        if (name == "vfio-pci"_L1 && !QDir().mkpath(m_folder + drivers + name))
            return false;
        return QDir().mkpath(m_folder + u"sys/module/"_s + QString(name).replace(u'-', u'_'));
    });
}

Result<void> FakeControl::setService(const QString &name, bool running)
{
    return perform(u"systemctl %1 %2"_s.arg(running ? u"start"_s : u"stop"_s, name), [&] {
        // nvidia-persistenced takes the memory offline when it ends.
        const QDir gpus(m_folder + u"proc/driver/nvidia/gpus"_s);
        for (const QString &gpu : gpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            put(gpus.filePath(gpu + u"/numa_status"_s),
                running ? "Status: online\n" : "Status: offline\n");
        const QString comm = m_folder + u"proc/4242/comm"_s;
        return running ? QDir().mkpath(m_folder + u"proc/4242"_s) && put(comm, "nvidia-persiste\n")
                       : QFile::remove(comm);
    });
}

bool FakeControl::serviceRuns(const QString & /*name*/)
{
    return QFile::exists(m_folder + u"proc/4242/comm"_s);
}

Result<void> FakeControl::giveGroup(int group, quint32 user)
{
    return perform(u"chown %1 /dev/vfio/%2"_s.arg(user).arg(group), [&] {
        const QString node = m_folder + u"dev/vfio/%1"_s.arg(group);
        return QFile::exists(node) && put(node, QByteArray::number(user));
    });
}

GroupState FakeControl::groupState(int group)
{
    if (!QFile::exists(m_folder + u"dev/vfio/%1"_s.arg(group)))
        return GroupState::Missing;
    if (group == m_busy)
        return GroupState::Busy;
    for (const QString &device : members(group)) {
        const bool isBridge = content(devices + device + "/class"_L1).startsWith("0x0604"_L1);
        if (!isBridge && !leavesGroupViable(target(devices + device + "/driver"_L1)))
            return GroupState::NotViable;
    }
    return GroupState::Viable;
}

std::optional<quint32> FakeControl::groupOwner(int group)
{
    const QString node = u"dev/vfio/%1"_s.arg(group);
    return QFile::exists(m_folder + node) ? std::optional(content(node).toUInt()) : std::nullopt;
}

QString FakeControl::target(const QString &link) const
{
    std::array<char, 4096> text{};
    const ssize_t size =
        ::readlink(QFile::encodeName(m_folder + link).constData(), text.data(), text.size());
    return size < 0 ? QString() : QString::fromUtf8(text.data(), size).section(u'/', -1);
}

QString FakeControl::content(const QString &file) const
{
    QFile in(m_folder + file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()).trimmed() : QString();
}

QList<QString> FakeControl::members(int group) const
{
    return QDir(m_folder + u"sys/kernel/iommu_groups/%1/devices"_s.arg(group))
        .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System);
}

bool FakeControl::hasVfioDevice(int group) const
{
    const QList<QString> all = members(group);
    return std::ranges::any_of(all, [this](const QString &device) {
        return target(devices + device + "/driver"_L1) == "vfio-pci"_L1;
    });
}

QStringList bindingsOf(const QString &folder)
{
    QStringList lines;
    const auto root = openDirectorySysroot(folder);
    if (!root)
        return lines;
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"-"_s : text; };
    for (const QString &name : (*root)->list(u"sys/bus/pci/devices"_s).value_or(QStringList())) {
        const DeviceBinding binding =
            readBinding(**root, PciAddress::parse(name).value_or(PciAddress()));
        lines.append(name + u' ' + orDash(binding.driver) + u' ' + orDash(binding.driverOverride));
    }
    for (const QString &node : (*root)->list(u"dev/vfio"_s).value_or(QStringList()))
        lines.append(u"/dev/vfio/"_s + node);
    return lines;
}

} // namespace redbud::test
