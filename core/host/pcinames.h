// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/openinroot.h"
#include "core/host/pcidevice.h"

#include <QString>

#include <memory>

struct pci_access;

namespace redbud
{

/// Names of PCI devices from libpci and its pci.ids. Each object has a list of its own, so
/// objects of different threads do not meet; one object belongs to one thread at a time.
class PciNames
{
public:
    /// @a idsFile instead of the system's pci.ids; the environment variable REDBUD_PCI_IDS
    /// chooses where it is empty. A file that is missing or broken costs the names only.
    explicit PciNames(const QString &idsFile = {});

    /// Knows the names of @a devices only, for less time and memory.
    explicit PciNames(const QList<PciDevice> &devices);

    /// "NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]"; numbers in hex for what the list
    /// does not know. Never empty.
    QString name(quint16 vendor, quint16 device);

    /// "Dell PERC H740P Adapter": who made the card and what it is called, as name(). The first two
    /// numbers are those of the device on it.
    QString subsystemName(quint16 vendor, quint16 device, quint16 subsystemVendor,
                          quint16 subsystemDevice);

private:
    void useList(const QByteArray &path);

    struct Cleanup {
        void operator()(pci_access *access) const;
    };
    std::unique_ptr<pci_access, Cleanup> m_access;
    FileDescriptor m_excerpt; ///< libpci opens the list when it needs the first name
};

/// Gives each its names, those of the card as well. A machine with thousands of functions has few
/// products, so each is looked up once.
void nameDevices(QList<PciDevice> &devices);

} // namespace redbud
