// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/host/host.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

/// One change of the host, small enough to be looked at afterwards: what was asked for either
/// happened or it did not. What a step writes where is decided here alone, so a preview, the
/// executor and an exported script do the same.
struct BindStep {
    enum class Kind {
        LoadModule,   ///< @a name is the module's
        StopService,  ///< @a name is the service's
        StartService, ///< the same
        SetOverride,  ///< only the driver @a name may take @a device; empty: every driver may
        Unbind,       ///< @a device leaves the driver @a name
        Probe,        ///< the kernel looks for a driver of @a device, which is to be @a name
        BindTo,       ///< @a device goes to the driver @a name
        CheckGroup,   ///< every device of @a group is away from the host's drivers
        GiveGroup,    ///< @a user becomes the owner of the node of @a group
    };

    Kind kind = Kind::LoadModule;
    PciAddress device{};
    int group = -1;
    QString name{};
    quint32 user = 0;

    /// The file in sysfs that is written, relative to the root ("sys/bus/pci/drivers_probe");
    /// empty for steps that write none.
    QString path() const;
    /// The bytes that are written there.
    QByteArray value() const;

    /// The same as a line for a shell: "echo 0004:04:00.0 > /sys/bus/pci/drivers_probe"; empty for
    /// a step that changes nothing.
    QString command() const;

    bool operator==(const BindStep &) const = default;
};

/// What a step does, in words: "Take GPU0 (0004:04:00.0) from its driver nvidia".
QString describe(const BindStep &step, const Host &host);

/// What people call a device: "GPU0 (0004:04:00.0)", or its name and address.
QString nameForPeople(const Host &host, const PciAddress &device);

/// Whether a device that has this driver may stay where it is while a virtual machine has others
/// of its IOMMU group: vfio-pci and its variants, and pci-stub, which does nothing with it.
bool leavesGroupViable(const QString &driver);

/// vfio-pci, or a driver for one vendor's devices that is made of it ("mlx5_vfio_pci").
bool isVfioPci(const QString &driver);

/// Whether @a name can be a driver's: 1 to 64 printable characters of ASCII, no slash, a letter,
/// digit or underscore first. A few of Linux' drivers have a space in their name.
bool isPlainName(QStringView name);

} // namespace redbud
