// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pciscanner.h"

#include "core/base/parallel.h"
#include "core/base/size.h"
#include "core/base/sysrootdirectory.h"
#include "core/host/capturefilter.h"
#include "core/host/devicefacts.h"
#include "core/host/devicekind.h"
#include "core/host/pcinames.h"
#include "core/host/pciresource.h"
#include "core/host/uevent.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

const QString devicesPath = u"sys/bus/pci/devices"_s;

constexpr int extendedConfigBytes = 4096;
constexpr int unprivilegedConfigBytes = 64; // what Linux shows without CAP_SYS_ADMIN
constexpr int maxNumaNode = 0xffff;         // Linux has at most 2^10; anything beyond is damage
constexpr int maxIommuGroup = 0xffffff;

/// Functions that one thread reads at a time: starting a thread takes as long as reading a few.
constexpr int functionsPerBlock = 16;

QStringView lastComponent(QStringView path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A number from 0 to @a max; absent for any other text.
std::optional<int> smallNumber(QStringView text, int max)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 0 && value <= max ? std::optional(value) : std::nullopt;
}

/// What was read of one entry of sys/bus/pci/devices.
struct Reading {
    std::optional<PciDevice> device; ///< absent where it is left out; has no name yet
    QStringList warnings;
};

/// Reads one device's directory.
class DeviceReader
{
    Q_DECLARE_TR_FUNCTIONS(PciScanner)

public:
    DeviceReader(const Sysroot &root, const DeviceTree &tree, ScanDepth depth)
        : m_root(root)
        , m_tree(tree)
        , m_depth(depth)
    {
    }

    Reading read(const QString &entry)
    {
        m_entry = entry;
        m_reading = {};
        const auto address = PciAddress::parse(entry);
        // Linux writes lower case; another spelling could name one function twice.
        if (!address || address->toString() != entry) {
            m_reading.warnings.append(tr("\"%1\" is not a PCI address").arg(entry));
            return std::move(m_reading);
        }
        const QString path = devicesPath + u'/' + entry;
        const auto directory = m_root.directory(path);
        PciDevice device;
        device.address = *address;
        if (!directory || !readIdentity(**directory, device)) {
            warn(tr("its vendor and device cannot be read, so it is left out"));
            return std::move(m_reading);
        }
        if (const auto target = m_root.readLink(path))
            device.parent = parentIn(*target);
        readPlace(**directory, device);
        readDeviceFacts(**directory, device);
        readSpaces(**directory, device);
        m_reading.device = std::move(device);
        return std::move(m_reading);
    }

private:
    void warn(const QString &text)
    {
        m_reading.warnings.append(tr("PCI device %1: %2").arg(m_entry, text));
    }

    /// Most numbers are in the one file `uevent`; each has a file of its own as well. False
    /// without vendor and device.
    bool readIdentity(const SysrootDirectory &directory, PciDevice &device)
    {
        const Uevent uevent(directory.read("uevent").value_or(QByteArray()));
        const auto number = [&](const char *key, int index, const char *file, quint32 max) {
            const auto told = uevent.number(key, index, max);
            return told ? told : attribute(directory, file, max);
        };
        const auto vendor = number("PCI_ID", 0, "vendor", 0xffff);
        const auto product = number("PCI_ID", 1, "device", 0xffff);
        if (!vendor || !product)
            return false;
        device.vendorId = quint16(*vendor);
        device.deviceId = quint16(*product);
        device.subsystemVendorId =
            quint16(number("PCI_SUBSYS_ID", 0, "subsystem_vendor", 0xffff).value_or(0));
        device.subsystemDeviceId =
            quint16(number("PCI_SUBSYS_ID", 1, "subsystem_device", 0xffff).value_or(0));
        device.revision = quint8(attribute(directory, "revision", 0xff).value_or(0));
        const auto classCode = number("PCI_CLASS", 0, "class", 0xffffff);
        if (!classCode)
            warn(tr("its class cannot be read, so its kind may be wrong"));
        device.classCode = classCode.value_or(0);
        device.kind = classifyDevice(device.vendorId, device.deviceId, device.classCode);
        return true;
    }

    /// An attribute in hex.
    static std::optional<quint32> attribute(const SysrootDirectory &directory, const char *name,
                                            quint32 max)
    {
        const auto value = parseHex(directory.line(name));
        return value && *value <= max ? std::optional(quint32(*value)) : std::nullopt;
    }

    /// Where the device is: in the device tree, at a driver, in a group.
    void readPlace(const SysrootDirectory &directory, PciDevice &device)
    {
        if (const auto target = directory.readLink("driver")) {
            const QString name = lastComponent(*target).toString();
            if (!name.isEmpty())
                device.driver = name;
        }
        if (const auto target = directory.readLink("iommu_group")) {
            device.iommuGroup = smallNumber(lastComponent(*target), maxIommuGroup);
            if (!device.iommuGroup)
                warn(tr("its IOMMU group is not a number"));
        }
        const QString node = QString::fromUtf8(directory.line("numa_node"));
        device.numaNode = smallNumber(node, maxNumaNode);
        if (!device.numaNode && !node.isEmpty() && node != "-1"_L1)
            warn(tr("its NUMA node is not a number"));
        if (const auto target = directory.readLink("of_node")) {
            device.treePath = DeviceTree::nodeOfLink(*target).value_or(QString());
            if (device.treePath.isEmpty())
                warn(tr("its link into the device tree leads elsewhere"));
            else
                device.locationCode =
                    withoutSerialNumber(m_tree.text(device.treePath, "ibm,loc-code"));
            device.qemuFindsLocation =
                !directory.read("devspec").value_or(QByteArray()).endsWith('\n');
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

    void readSpaces(const SysrootDirectory &directory, PciDevice &device)
    {
        if (const auto text = directory.read("resource")) {
            const PciResource resource = PciResource::parse(*text);
            device.bars = resource.bars;
            if (resource.absurdLines > 0)
                warn(
                    tr("%n line(s) of its resources make no sense", nullptr, resource.absurdLines));
        } else {
            warn(tr("its resources cannot be read, so the sizes of its BARs are unknown"));
        }
        if (m_depth == ScanDepth::Everything)
            readConfigSpace(directory, device);
        // What was read in full tells its size.
        qint64 size = device.config.size();
        if (size <= unprivilegedConfigBytes)
            size = std::max(size, directory.statedSize("config"));
        // In a snapshot the file is as large as what could be read of it.
        if (size <= unprivilegedConfigBytes)
            size = std::max(size, directory.line("config-size").toLongLong());
        device.configSize = size >= extendedConfigBytes ? extendedConfigBytes : 256;
    }

    void readConfigSpace(const SysrootDirectory &directory, PciDevice &device)
    {
        if (auto bytes = directory.read("config", extendedConfigBytes))
            device.config = *std::move(bytes);
        else if (bytes.error().code == ErrorCode::TooLarge)
            warn(tr("its configuration space is larger than PCI allows"));
    }

    const Sysroot &m_root;
    const DeviceTree &m_tree;
    ScanDepth m_depth;
    QString m_entry;
    Reading m_reading;
};

/// What an earlier scan read of an entry; nothing where it has to be read.
std::optional<Reading> knownReading(const KnownDevices &known, const QString &entry)
{
    const auto address = PciAddress::parse(entry);
    const PciDevice *before = address ? known.device(*address) : nullptr;
    if (!before || address->toString() != entry)
        return std::nullopt;
    Reading reading{*before, before->warnings};
    reading.device->inUse.reset(); // found anew for all of them
    return reading;
}

/// One reading for each entry, in the same order whoever read it.
std::vector<Reading> readAll(const Sysroot &root, const DeviceTree &tree,
                             const QStringList &entries, const KnownDevices &known, ScanDepth depth)
{
    std::vector<Reading> readings(entries.size());
    forBlocks(int(entries.size()), functionsPerBlock, [&](int first, int last) {
        DeviceReader reader(root, tree, depth);
        for (int i = first; i < last; ++i) {
            auto before = knownReading(known, entries.at(i));
            readings[i] = before ? *std::move(before) : reader.read(entries.at(i));
        }
    });
    return readings;
}

} // namespace

Result<QList<PciDevice>> scanPciDevices(const Sysroot &root, const DeviceTree &tree,
                                        QStringList &warnings, const KnownDevices &known,
                                        ScanDepth depth)
{
    const auto entries = root.list(devicesPath);
    if (!entries && entries.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("PciScanner",
                                                   "There are no PCI devices to see; a container "
                                                   "may hide them, and some machines have none"),
                       entries.error().context);
    if (!entries)
        return failure(entries.error());
    QList<PciDevice> devices;
    devices.reserve(entries->size());
    for (Reading &reading : readAll(root, tree, *entries, known, depth)) {
        warnings.append(reading.warnings);
        if (!reading.device)
            continue;
        devices.append(*std::move(reading.device));
        devices.last().warnings = std::move(reading.warnings);
    }
    nameDevices(devices);
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
