// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

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

    /// "NVIDIA Corporation GV100GL [Tesla V100 SXM2 16GB]"; numbers in hex for what the list
    /// does not know. Never empty.
    QString name(quint16 vendor, quint16 device);

private:
    struct Cleanup {
        void operator()(pci_access *access) const;
    };
    std::unique_ptr<pci_access, Cleanup> m_access;
};

} // namespace redbud
