// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/sysroot.h"
#include "core/host/pcidevice.h"

#include <QByteArrayList>
#include <QHash>

namespace redbud
{

/// The largest list of aliases that is read, in bytes; distributions' kernels have 1 to 2 MiB.
inline constexpr qint64 maxModuleListBytes = 32 << 20;

/// One alias of a module: a pattern of the devices that it can drive.
struct ModuleAlias {
    QByteArrayView pattern; ///< "pci:v00008086d00001572sv*sd*bc*sc*i*"
    QByteArrayView module;  ///< "i40e"
};

/// A line of `modules.alias`; absent where it is none for PCI devices.
std::optional<ModuleAlias> moduleAlias(QByteArrayView line);

/// The same of one of the texts that a NUL ends in `modules.builtin.modinfo`, which has the
/// modules that are part of the kernel: "i40e.alias=pci:…".
std::optional<ModuleAlias> builtinAlias(QByteArrayView text);

/// Devices by the names that the kernel gives them when it asks for a module.
class Modaliases
{
public:
    /// Of a device, from its numbers: "pci:v000010DEd00001DB1sv000010DEsd00001212bc03sc02i00".
    static QByteArray of(const PciDevice &device);

    void add(const QByteArray &modalias);
    bool isEmpty() const { return m_all.isEmpty(); }

    /// Those that an alias fits.
    QByteArrayList matching(const ModuleAlias &alias) const;

private:
    QByteArrayList m_all;
    QHash<QByteArray, QByteArrayList> m_byVendor; ///< by the vendor's eight digits
};

/// Fills PciDevice::modules with what `modprobe` would load for each device on this kernel
/// @a release: from the `modules.alias` of the host, and for devices that it has none for, what
/// is built into the kernel. Leaves them absent where that file cannot be read.
void findModules(const Sysroot &root, const QString &release, QList<PciDevice> &devices);

} // namespace redbud
