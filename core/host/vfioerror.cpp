// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfioerror.h"

#include <cerrno>

namespace redbud
{

namespace
{

bool isMissing(int error)
{
    return error == ENOENT || error == ENOTDIR || error == ENODEV || error == ENXIO;
}

bool isForbidden(int error)
{
    return error == EACCES || error == EPERM;
}

} // namespace

tl::unexpected<Error> VfioError::containerNotOpened(int error, const QString &path)
{
    if (isMissing(error))
        return failure(ErrorCode::NotFound,
                       tr("VFIO is not there; load it with \"modprobe vfio-pci\""), path);
    if (isForbidden(error))
        return failure(ErrorCode::PermissionDenied, tr("This user may not open VFIO"), path);
    return refused(error, path);
}

tl::unexpected<Error> VfioError::unknownVersion(int version, const QString &path)
{
    return failure(
        ErrorCode::Unsupported,
        tr("The kernel speaks a version of VFIO that Redbud does not know (%1)").arg(version),
        path);
}

tl::unexpected<Error> VfioError::groupNotOpened(int error, const QString &path)
{
    if (isMissing(error))
        return failure(ErrorCode::NotFound,
                       tr("No device of this IOMMU group is bound to vfio-pci"), path);
    if (isForbidden(error))
        return failure(ErrorCode::PermissionDenied, tr("This user may not open the IOMMU group"),
                       path);
    if (error == EBUSY)
        return failure(ErrorCode::Busy,
                       tr("Another program has this IOMMU group open; look for a running QEMU"),
                       path);
    return refused(error, path);
}

tl::unexpected<Error> VfioError::notViable(const QString &path)
{
    return failure(ErrorCode::Busy,
                   tr("A device of this IOMMU group is still bound to a driver of the host, so "
                      "VFIO does not give the group away (it is \"not viable\")"),
                   path);
}

tl::unexpected<Error> VfioError::unknownIommu(const QString &path)
{
    return failure(ErrorCode::Unsupported,
                   tr("The kernel offers VFIO no IOMMU of a kind that Redbud knows; load "
                      "vfio_iommu_spapr_tce on POWER, vfio_iommu_type1 elsewhere"),
                   path);
}

tl::unexpected<Error> VfioError::deviceNotOpened(int error, const PciAddress &device)
{
    if (isMissing(error))
        return failure(ErrorCode::NotFound,
                       tr("The device is not bound to vfio-pci or not in this IOMMU group"),
                       device.toString());
    if (error == EBUSY)
        return failure(ErrorCode::Busy, tr("Another program has the device open"),
                       device.toString());
    return refused(error, device.toString());
}

tl::unexpected<Error> VfioError::refused(int error, const QString &context)
{
    if (isForbidden(error))
        return failure(ErrorCode::PermissionDenied, tr("VFIO does not permit it to this user"),
                       context);
    return failure(ErrorCode::ReadFailed, tr("VFIO refused: %1").arg(qt_error_string(error)),
                   context);
}

tl::unexpected<Error> VfioError::senseless(const QString &context)
{
    return failure(ErrorCode::InvalidData, tr("What VFIO says of its regions makes no sense"),
                   context);
}

} // namespace redbud
