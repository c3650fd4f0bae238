// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pcinames.h"

#include "core/host/pciidsexcerpt.h"

#include <QFile>
#include <QHash>

#include <array>
#include <csetjmp>
#include <cstring>
#include <unistd.h>

extern "C" {
#include <pci/pci.h>
}

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

/// Where to continue when libpci gives up. Its own handler exits the process, and it relies on
/// the handler not to return; only frames of C are between the jump and its destination.
thread_local std::jmp_buf giveUp;

extern "C" {

// The attribute of libpci's own type: clang takes [[noreturn]] for something else.
__attribute__((noreturn)) void giveUpLookup(char * /*message*/, ...)
{
    std::longjmp(giveUp, 1); // NOLINT(bugprone-*): libpci leaves no other way
}

void ignoreMessage(char * /*message*/, ...) {}

} // extern "C"

/// What is looked up: libpci's flags and the numbers that they ask for; others are ignored.
struct Lookup {
    int flags;
    int vendor;
    int device;
    int subsystemVendor;
    int subsystemDevice;
};

/// False where libpci gave up. Nothing with a destructor may live in this frame.
bool lookUp(pci_access *access, char *buffer, int size, const Lookup &what)
{
    if (setjmp(giveUp) != 0) // NOLINT(bugprone-*)
        return false;
    // udev's database is made of the same list, and libpci leaks its handle.
    return pci_lookup_name(access, buffer, size, what.flags | PCI_LOOKUP_NO_HWDB, what.vendor,
                           what.device, what.subsystemVendor, what.subsystemDevice) != nullptr;
}

QString find(pci_access *access, const Lookup &what)
{
    std::array<char, 512> buffer{};
    // A broken list makes the first attempt fail; what was read before the fault is kept.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (lookUp(access, buffer.data(), buffer.size(), what)) {
            QString found = QString::fromUtf8(buffer.data()).simplified();
            if (!found.isEmpty())
                return found;
        }
    }
    return {};
}

QString chosenList(const QString &idsFile)
{
    return idsFile.isEmpty() ? qEnvironmentVariable("REDBUD_PCI_IDS") : idsFile;
}

} // namespace

void PciNames::Cleanup::operator()(pci_access *access) const
{
    pci_cleanup(access);
}

PciNames::PciNames(const QString &idsFile)
    : m_access(pci_alloc())
{
    m_access->error = giveUpLookup;
    m_access->warning = ignoreMessage;
    m_access->debug = ignoreMessage;
    // Names that somebody once looked up on the network differ from user to user.
    pci_set_param(m_access.get(), const_cast<char *>("net.cache_name"), const_cast<char *>(""));
    const QString chosen = chosenList(idsFile);
    if (!chosen.isEmpty())
        useList(QFile::encodeName(chosen));
}

PciNames::PciNames(const QList<PciDevice> &devices)
    : PciNames(QString())
{
    // libpci looks for a compressed list first and then for one without the ending.
    QString list = QFile::decodeName(m_access->id_file_name);
    if (list.endsWith(".gz"_L1) && !QFile::exists(list))
        list.chop(3);
    PciIdsExcerpt excerpt;
    for (const PciDevice &device : devices) {
        excerpt.want(device.vendorId, device.deviceId);
        excerpt.want(device.subsystemVendorId);
    }
    if (list.endsWith(".gz"_L1) || !excerpt.addFile(list))
        return; // then the whole list, if there is one
    FileDescriptor file = excerpt.file();
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(file.get());
    if (file.isOpen() && ::access(path.constData(), R_OK) == 0) {
        m_excerpt = std::move(file);
        useList(path);
    }
}

void PciNames::useList(const QByteArray &path)
{
    pci_set_name_list_path(m_access.get(), ::strdup(path.constData()), 1);
}

QString PciNames::name(quint16 vendor, quint16 device)
{
    const QString found =
        find(m_access.get(), {PCI_LOOKUP_VENDOR | PCI_LOOKUP_DEVICE, vendor, device, 0, 0});
    return found.isEmpty() ? QString::asprintf("Vendor %04x Device %04x", vendor, device) : found;
}

QString PciNames::subsystemName(quint16 vendor, quint16 device, quint16 subsystemVendor,
                                quint16 subsystemDevice)
{
    const QString found =
        find(m_access.get(), {PCI_LOOKUP_SUBSYSTEM | PCI_LOOKUP_VENDOR | PCI_LOOKUP_DEVICE, vendor,
                              device, subsystemVendor, subsystemDevice});
    return found.isEmpty()
               ? QString::asprintf("Vendor %04x Device %04x", subsystemVendor, subsystemDevice)
               : found;
}

void nameDevices(QList<PciDevice> &devices)
{
    PciNames names(devices);
    QHash<std::pair<quint32, quint32>, std::pair<QString, QString>> known;
    for (PciDevice &device : devices) {
        const quint32 product = quint32(device.vendorId) << 16 | device.deviceId;
        const quint32 subsystem =
            quint32(device.subsystemVendorId) << 16 | device.subsystemDeviceId;
        auto found = known.constFind({product, subsystem});
        if (found == known.cend()) {
            const QString name = names.name(device.vendorId, device.deviceId);
            const QString subsystemName =
                subsystem == 0
                    ? QString()
                    : names.subsystemName(device.vendorId, device.deviceId,
                                          device.subsystemVendorId, device.subsystemDeviceId);
            found = known.insert({product, subsystem}, {name, subsystemName});
        }
        device.name = found->first;
        device.subsystemName = found->second;
    }
}

} // namespace redbud
