// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/pcinames.h"

#include <QFile>

#include <array>
#include <csetjmp>
#include <cstring>

extern "C" {
#include <pci/pci.h>
}

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

/// False where libpci gave up. Nothing with a destructor may live in this frame.
bool lookUp(pci_access *access, char *buffer, int size, int flags, int vendor, int device)
{
    if (setjmp(giveUp) != 0) // NOLINT(bugprone-*)
        return false;
    return pci_lookup_name(access, buffer, size, flags, vendor, device) != nullptr;
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
    const QString chosen = idsFile.isEmpty() ? qEnvironmentVariable("REDBUD_PCI_IDS") : idsFile;
    if (!chosen.isEmpty())
        pci_set_name_list_path(m_access.get(), ::strdup(QFile::encodeName(chosen).constData()), 1);
}

QString PciNames::name(quint16 vendor, quint16 device)
{
    // udev's database is made of the same list, and libpci leaks its handle.
    constexpr int flags = PCI_LOOKUP_VENDOR | PCI_LOOKUP_DEVICE | PCI_LOOKUP_NO_HWDB;
    std::array<char, 512> buffer{};
    // A broken list makes the first attempt fail; what was read before the fault is kept.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (lookUp(m_access.get(), buffer.data(), buffer.size(), flags, vendor, device)) {
            QString found = QString::fromUtf8(buffer.data()).simplified();
            if (!found.isEmpty())
                return found;
        }
    }
    return QString::asprintf("Vendor %04x Device %04x", vendor, device);
}

} // namespace redbud
