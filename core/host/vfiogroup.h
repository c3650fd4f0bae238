// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/pciaddress.h"
#include "core/base/result.h"
#include "core/host/vfiokernel.h"
#include "core/host/vfioregion.h"

namespace redbud
{

/// An IOMMU group that is opened through VFIO, in a container of its own with the host's kind of
/// IOMMU. Nobody else can have the group at the same time. When this object goes, the group leaves
/// the container and both are closed, so that QEMU finds them as they were.
///
/// Uses the group interface of Linux (`vfio` and numbers in /dev/vfio), which every kernel has
/// that offers NVLink2 regions; not iommufd.
class VfioGroup
{
public:
    /// @a folder is the one of the device nodes, "/dev". @a kernel must outlive the group.
    ///
    /// NotFound: there is no such node, as vfio or vfio-pci is not loaded or no device of the group
    /// is bound. PermissionDenied. Busy: another program has the group, or a device of it is bound
    /// to a driver of the host (it is "not viable"). Unsupported: a kernel whose VFIO or IOMMU is
    /// of a kind that Redbud does not know. ReadFailed: the system refused something else.
    static Result<VfioGroup> open(const QString &folder, int group,
                                  const VfioKernel &kernel = VfioKernel::real());

    VfioGroup(VfioGroup &&other) noexcept = default;
    VfioGroup &operator=(VfioGroup &&other) noexcept = delete;
    VfioGroup(const VfioGroup &) = delete;
    VfioGroup &operator=(const VfioGroup &) = delete;
    ~VfioGroup();

    /// The regions of a device of this group that exist, by index: also those of size 0 that have
    /// a type, which is how a kernel shows a missing ATSD register. The device is opened for it,
    /// by which the kernel resets it, and closed again. NotFound where it is not bound to vfio-pci
    /// or not in this group; InvalidData where the kernel's answers make no sense.
    Result<QList<VfioRegion>> regions(const PciAddress &device) const;

private:
    VfioGroup(FileDescriptor container, FileDescriptor group, QString path,
              const VfioKernel &kernel);

    Result<void> join();
    Result<void> setIommu();
    Result<std::optional<VfioRegion>> region(int device, quint32 index) const;

    const VfioKernel *m_kernel;
    FileDescriptor m_container;
    FileDescriptor m_group;
    QString m_path; ///< of the group's node, for errors
    bool m_joined = false;
};

} // namespace redbud
