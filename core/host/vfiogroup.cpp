// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/vfiogroup.h"

#include "core/host/vfioerror.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <linux/vfio.h>

using namespace Qt::StringLiterals;

namespace redbud
{

namespace
{

// Of Linux' include/uapi/linux/vfio.h, in the order of preference. The first is POWER's; it is
// written out because newer headers may drop it.
constexpr std::array<quintptr, 3> iommuTypes{
    7, // VFIO_SPAPR_TCE_v2_IOMMU
    3, // VFIO_TYPE1v2_IOMMU
    1, // VFIO_TYPE1_IOMMU
};

// Linux 5.12 has at most 12 for a PCI device. The kernel is not believed beyond these.
constexpr quint32 maxRegions = 256;
constexpr quint32 maxRegionInfo = 64 << 10; // bytes of one answer
constexpr int maxAttempts = 4;              // at an answer that wants more room each time

/// ioctl(2) takes a number where other requests have a pointer.
void *numberArgument(quintptr number)
{
    return reinterpret_cast<void *>(number); // NOLINT(performance-no-int-to-ptr)
}

} // namespace

VfioGroup::VfioGroup(FileDescriptor container, FileDescriptor group, QString path,
                     const VfioKernel &kernel)
    : m_kernel(&kernel)
    , m_container(std::move(container))
    , m_group(std::move(group))
    , m_path(std::move(path))
{
}

VfioGroup::~VfioGroup()
{
    // Closing would do it as well, but later than some kernels want it for the next open.
    if (m_joined && m_group.isOpen())
        m_kernel->control(m_group.get(), VFIO_GROUP_UNSET_CONTAINER, nullptr);
}

Result<VfioGroup> VfioGroup::open(const QString &folder, int group, const VfioKernel &kernel)
{
    const QString containerPath = folder + u"/vfio/vfio"_s;
    FileDescriptor container = kernel.open(containerPath);
    if (!container.isOpen())
        return VfioError::containerNotOpened(errno, containerPath);
    const int version = kernel.control(container.get(), VFIO_GET_API_VERSION, nullptr);
    if (version != VFIO_API_VERSION)
        return VfioError::unknownVersion(version, containerPath);
    const QString groupPath = u"%1/vfio/%2"_s.arg(folder).arg(group);
    FileDescriptor file = kernel.open(groupPath);
    if (!file.isOpen())
        return VfioError::groupNotOpened(errno, groupPath);
    VfioGroup opened(std::move(container), std::move(file), groupPath, kernel);
    if (const Result<void> joined = opened.join(); !joined)
        return failure(joined.error());
    if (const Result<void> set = opened.setIommu(); !set)
        return failure(set.error());
    return opened;
}

Result<void> VfioGroup::join()
{
    vfio_group_status status = {};
    status.argsz = sizeof status;
    if (m_kernel->control(m_group.get(), VFIO_GROUP_GET_STATUS, &status) < 0)
        return VfioError::refused(errno, m_path);
    if (!(status.flags & VFIO_GROUP_FLAGS_VIABLE))
        return VfioError::notViable(m_path);
    int container = m_container.get();
    if (status.flags & VFIO_GROUP_FLAGS_CONTAINER_SET)
        return VfioError::groupNotOpened(EBUSY, m_path);
    if (m_kernel->control(m_group.get(), VFIO_GROUP_SET_CONTAINER, &container) < 0)
        return VfioError::refused(errno, m_path);
    m_joined = true;
    return {};
}

Result<void> VfioGroup::setIommu()
{
    for (const quintptr type : iommuTypes) {
        if (m_kernel->control(m_container.get(), VFIO_CHECK_EXTENSION, numberArgument(type)) <= 0)
            continue;
        if (m_kernel->control(m_container.get(), VFIO_SET_IOMMU, numberArgument(type)) < 0)
            return VfioError::refused(errno, m_path);
        return {};
    }
    return VfioError::unknownIommu(m_path);
}

Result<QList<VfioRegion>> VfioGroup::regions(const PciAddress &device) const
{
    QByteArray name = device.toString().toLatin1();
    const FileDescriptor file(
        m_kernel->control(m_group.get(), VFIO_GROUP_GET_DEVICE_FD, name.data()));
    if (!file.isOpen())
        return VfioError::deviceNotOpened(errno, device);
    vfio_device_info info = {};
    // What Linux 5.0 knew of the structure; later kernels still answer that much.
    info.argsz = offsetof(vfio_device_info, num_irqs) + sizeof info.num_irqs;
    if (m_kernel->control(file.get(), VFIO_DEVICE_GET_INFO, &info) < 0)
        return VfioError::refused(errno, device.toString());
    if (info.num_regions > maxRegions)
        return VfioError::senseless(device.toString());
    QList<VfioRegion> regions;
    for (quint32 index = 0; index < info.num_regions; ++index) {
        Result<std::optional<VfioRegion>> answer = region(file.get(), index);
        if (!answer) {
            answer.error().context = device.toString();
            return failure(answer.error());
        }
        if (*answer && ((*answer)->size > 0 || (*answer)->type))
            regions.append(**std::move(answer));
    }
    return regions;
}

Result<std::optional<VfioRegion>> VfioGroup::region(int device, quint32 index) const
{
    // The first answer says how much room its capabilities take.
    quint32 size = sizeof(vfio_region_info);
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        QByteArray bytes(qsizetype(size), '\0');
        vfio_region_info info = {};
        info.argsz = size;
        info.index = index;
        std::memcpy(bytes.data(), &info, sizeof info);
        if (m_kernel->control(device, VFIO_DEVICE_GET_REGION_INFO, bytes.data()) < 0) {
            // vfio-pci counts the VGA region also for devices that are not VGA.
            if (errno == EINVAL)
                return std::nullopt;
            return VfioError::refused(errno, {});
        }
        std::memcpy(&info, bytes.constData(), sizeof info);
        if (info.argsz < sizeof info || info.argsz > maxRegionInfo || info.index != index)
            return VfioError::senseless({});
        if (info.argsz <= size) {
            // Nothing beyond what the kernel says that it wrote.
            bytes.truncate(info.argsz);
            const Result<VfioRegion> parsed = parseVfioRegion(bytes);
            if (!parsed)
                return failure(parsed.error());
            return *parsed;
        }
        size = info.argsz;
    }
    return VfioError::senseless({});
}

} // namespace redbud
