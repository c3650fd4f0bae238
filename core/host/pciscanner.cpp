// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciscanner.h"

#include "core/base/size.h"
#include "core/host/capturefilter.h"
#include "core/host/devicefacts.h"
#include "core/host/devicekind.h"
#include "core/host/pcinames.h"
#include "core/host/pciresource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

constexpr int extendedConfigBytes = 4096;
constexpr int unprivilegedConfigBytes = 64; // what Linux shows without CAP_SYS_ADMIN
constexpr int maxNumaNode = 0xffff;         // Linux has at most 2^10; anything beyond is damage
constexpr int maxIommuGroup = 0xffffff;

QString lastComponent(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A number from 0 to @a max; absent for any other text.
std::optional<int> smallNumber(const QString &text, int max)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 && value <= max ? std::optional(value) : std::nullopt;
}

/// Reads one device's directory.
class DeviceReader
{
    Q_DECLARE_TR_FUNCTIONS(PciScanner)

public:
    DeviceReader(const Sysroot &root, const DeviceTree &tree, PciNames &names,
                 QStringList &warnings)
        : m_root(root)
        , m_tree(tree)
        , m_names(names)
        , m_warnings(warnings)
    {
    }

    std::optional<PciDevice> read(const PciAddress &address, const QString &entry)
    {
        m_entry = entry;
        m_directory = u"sys/bus/pci/devices/"_s + entry + u'/';
        PciDevice device;
        device.address = address;
        const auto vendor = identity("vendor"_L1, 0xffff);
        const auto productId = identity("device"_L1, 0xffff);
        if (!vendor || !productId) {
            warn(tr("its vendor and device cannot be read, so it is left out"));
            return std::nullopt;
        }
        device.vendorId = quint16(*vendor);
        device.deviceId = quint16(*productId);
        device.subsystemVendorId = quint16(attribute("subsystem_vendor"_L1, 0xffff).value_or(0));
        device.subsystemDeviceId = quint16(attribute("subsystem_device"_L1, 0xffff).value_or(0));
        device.revision = quint8(attribute("revision"_L1, 0xff).value_or(0));
        const auto classCode = identity("class"_L1, 0xffffff);
        if (!classCode)
            warn(tr("its class cannot be read, so its kind may be wrong"));
        device.classCode = classCode.value_or(0);
        device.kind = classifyDevice(device.vendorId, device.deviceId, device.classCode);
        device.name = m_names.name(device.vendorId, device.deviceId);
        readPlace(device);
        readDeviceFacts(m_root, m_directory, device);
        readSpaces(device);
        return device;
    }

private:
    void warn(const QString &text)
    {
        m_warnings.append(tr("PCI device %1: %2").arg(m_entry, text));
    }

    /// An attribute in hex.
    std::optional<quint32> attribute(QLatin1StringView name, quint32 max) const
    {
        const auto value = parseHex(m_root.line(m_directory + name));
        return value && *value <= max ? std::optional(quint32(*value)) : std::nullopt;
    }

    /// An attribute that the `uevent` file says as well.
    std::optional<quint32> identity(QLatin1StringView name, quint32 max) const
    {
        if (const auto value = attribute(name, max))
            return value;
        const QByteArray uevent = m_root.read(m_directory + "uevent"_L1).value_or(QByteArray());
        const bool isClass = name == "class"_L1;
        const QByteArray key = isClass ? "PCI_CLASS=" : "PCI_ID=";
        for (const QByteArray &line : uevent.split('\n')) {
            if (!line.startsWith(key))
                continue;
            const QByteArrayList ids = line.mid(key.size()).split(':');
            const QByteArray digits = ids.value(name == "device"_L1 ? 1 : 0);
            const auto value = parseHex("0x"_L1 + QString::fromLatin1(digits));
            if (value && *value <= max)
                return quint32(*value);
        }
        return std::nullopt;
    }

    /// Where the device is: in the PCI tree, in the device tree, at a driver, in a group.
    void readPlace(PciDevice &device)
    {
        const QString self = m_directory.chopped(1);
        if (const auto target = m_root.readLink(self))
            device.parent = parentIn(*target);
        if (const auto target = m_root.readLink(m_directory + "driver"_L1)) {
            const QString name = lastComponent(*target);
            if (!name.isEmpty())
                device.driver = name;
        }
        if (const auto target = m_root.readLink(m_directory + "iommu_group"_L1)) {
            device.iommuGroup = smallNumber(lastComponent(*target), maxIommuGroup);
            if (!device.iommuGroup)
                warn(tr("its IOMMU group is not a number"));
        }
        const QString node = m_root.line(m_directory + "numa_node"_L1);
        device.numaNode = smallNumber(node, maxNumaNode);
        if (!device.numaNode && !node.isEmpty() && node != "-1"_L1)
            warn(tr("its NUMA node is not a number"));
        if (const auto target = m_root.readLink(m_directory + "of_node"_L1)) {
            device.treePath = DeviceTree::nodeOfLink(*target).value_or(QString());
            if (device.treePath.isEmpty())
                warn(tr("its link into the device tree leads elsewhere"));
            else
                device.locationCode =
                    withoutSerialNumber(m_tree.text(device.treePath, "ibm,loc-code"));
        }
    }

    /// The nearest directory above that is a PCI function.
    static std::optional<PciAddress> parentIn(const QString &target)
    {
        const QList<QStringView> parts = QStringView(target).split(u'/');
        for (qsizetype i = parts.size() - 2; i >= 0; --i) {
            if (const auto address = PciAddress::parse(parts.at(i)))
                return address;
        }
        return std::nullopt;
    }

    void readSpaces(PciDevice &device)
    {
        if (const auto text = m_root.read(m_directory + "resource"_L1)) {
            const PciResource resource = PciResource::parse(*text);
            device.bars = resource.bars;
            if (resource.absurdLines > 0)
                warn(
                    tr("%n line(s) of its resources make no sense", nullptr, resource.absurdLines));
        } else {
            warn(tr("its resources cannot be read, so the sizes of its BARs are unknown"));
        }
        const QString config = m_directory + "config"_L1;
        if (auto bytes = m_root.read(config, extendedConfigBytes))
            device.config = *std::move(bytes);
        else if (bytes.error().code == ErrorCode::TooLarge)
            warn(tr("its configuration space is larger than PCI allows"));
        // What was read in full tells its size.
        qint64 size = device.config.size();
        if (size <= unprivilegedConfigBytes)
            size = std::max(size, m_root.statedSize(config));
        device.configSize = size >= extendedConfigBytes ? extendedConfigBytes : 256;
    }

    const Sysroot &m_root;
    const DeviceTree &m_tree;
    PciNames &m_names;
    QStringList &m_warnings;
    QString m_entry;
    QString m_directory;
};

} // namespace

Result<QList<PciDevice>> scanPciDevices(const Sysroot &root, const DeviceTree &tree,
                                        QStringList &warnings)
{
    const auto entries = root.list(u"sys/bus/pci/devices"_s);
    if (!entries && entries.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("PciScanner",
                                                   "There are no PCI devices to see; a container "
                                                   "may hide them, and some machines have none"),
                       entries.error().context);
    if (!entries)
        return failure(entries.error());
    PciNames names;
    DeviceReader reader(root, tree, names, warnings);
    QList<PciDevice> devices;
    for (const QString &entry : *entries) {
        const auto address = PciAddress::parse(entry);
        // Linux writes lower case; another spelling could name one function twice.
        if (!address || address->toString() != entry) {
            warnings.append(QCoreApplication::translate("PciScanner", "\"%1\" is not a PCI address")
                                .arg(entry));
            continue;
        }
        if (auto device = reader.read(*address, entry))
            devices.append(*std::move(device));
    }
    std::ranges::sort(devices, {}, &PciDevice::address);
    const auto cut = std::ranges::count_if(devices, [](const PciDevice &device) {
        return device.config.size() == unprivilegedConfigBytes;
    });
    if (cut > 0)
        warnings.append(QCoreApplication::translate(
            "PciScanner",
            "Only root can read configuration space beyond its first 64 bytes, so the "
            "capabilities of %n device(s) are unknown and a rehearsal leaves them out",
            nullptr, int(cut)));
    return devices;
}

} // namespace redbud
