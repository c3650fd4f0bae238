// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
// Uses VFIO as QEMU would: vfioprobe GROUP ADDRESS. Prints what it gets, one "name value" in a
// line, and ends with status 1 and a message at the first thing that the kernel refuses.
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/vfio.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace
{

[[noreturn]] void giveUp(const char *what)
{
    std::fprintf(stderr, "%s: %s\n", what, ::strerrordesc_np(errno));
    std::fflush(stdout);
    ::_exit(1);
}

int opened(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        giveUp(path.c_str());
    return descriptor;
}

template <typename Argument>
int asked(const char *name, int descriptor, unsigned long request, Argument argument)
{
    const int answer = ::ioctl(descriptor, request, argument);
    if (answer < 0)
        giveUp(name);
    return answer;
}

void tell(const char *name, std::uint64_t value)
{
    std::printf("%s 0x%llx\n", name, static_cast<unsigned long long>(value));
}

// Memory that a guest could own: 1 MiB, whole pages of either size.
constexpr std::size_t memorySize = 1 << 20;

void *memory()
{
    void *bytes =
        ::mmap(nullptr, memorySize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (bytes == MAP_FAILED)
        giveUp("mmap");
    return bytes;
}

void map(int container, void *bytes, std::uint64_t start)
{
    vfio_iommu_type1_dma_map mapping{};
    mapping.argsz = sizeof(mapping);
    mapping.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE;
    mapping.vaddr = reinterpret_cast<std::uintptr_t>(bytes);
    mapping.iova = start;
    mapping.size = memorySize;
    asked("VFIO_IOMMU_MAP_DMA", container, VFIO_IOMMU_MAP_DMA, &mapping);
    vfio_iommu_type1_dma_unmap unmapping{};
    unmapping.argsz = sizeof(unmapping);
    unmapping.iova = start;
    unmapping.size = memorySize;
    asked("VFIO_IOMMU_UNMAP_DMA", container, VFIO_IOMMU_UNMAP_DMA, &unmapping);
    tell("mapped", start);
}

void usePower(int container)
{
    asked("VFIO_SET_IOMMU", container, VFIO_SET_IOMMU, VFIO_SPAPR_TCE_v2_IOMMU);
    vfio_iommu_spapr_tce_info info{};
    info.argsz = sizeof(info);
    asked("VFIO_IOMMU_SPAPR_TCE_GET_INFO", container, VFIO_IOMMU_SPAPR_TCE_GET_INFO, &info);
    tell("dma32-start", info.dma32_window_start);
    tell("dma32-size", info.dma32_window_size);
    tell("page-sizes", info.ddw.pgsizes);
    tell("windows", info.ddw.max_dynamic_windows_supported);
    tell("levels", info.ddw.levels);
    void *const bytes = memory();
    vfio_iommu_spapr_register_memory registration{};
    registration.argsz = sizeof(registration);
    registration.vaddr = reinterpret_cast<std::uintptr_t>(bytes);
    registration.size = memorySize;
    asked("VFIO_IOMMU_SPAPR_REGISTER_MEMORY", container, VFIO_IOMMU_SPAPR_REGISTER_MEMORY,
          &registration);
    // A window of 1 GiB beside the default one, with pages of 64 KiB.
    vfio_iommu_spapr_tce_create window{};
    window.argsz = sizeof(window);
    window.page_shift = 16;
    window.window_size = 1ULL << 30;
    window.levels = 1;
    asked("VFIO_IOMMU_SPAPR_TCE_CREATE", container, VFIO_IOMMU_SPAPR_TCE_CREATE, &window);
    tell("window", window.start_addr);
    map(container, bytes, window.start_addr);
    vfio_iommu_spapr_tce_remove removal{};
    removal.argsz = sizeof(removal);
    removal.start_addr = window.start_addr;
    asked("VFIO_IOMMU_SPAPR_TCE_REMOVE", container, VFIO_IOMMU_SPAPR_TCE_REMOVE, &removal);
    asked("VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY", container, VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY,
          &registration);
}

void useDevice(int group, const char *address)
{
    const int device = asked("VFIO_GROUP_GET_DEVICE_FD", group, VFIO_GROUP_GET_DEVICE_FD,
                             const_cast<char *>(address));
    vfio_device_info info{};
    info.argsz = sizeof(info);
    asked("VFIO_DEVICE_GET_INFO", device, VFIO_DEVICE_GET_INFO, &info);
    tell("regions", info.num_regions);
    vfio_region_info region{};
    region.argsz = sizeof(region);
    region.index = VFIO_PCI_CONFIG_REGION_INDEX;
    asked("VFIO_DEVICE_GET_REGION_INFO", device, VFIO_DEVICE_GET_REGION_INFO, &region);
    // Configuration space is little-endian, and so are both machines.
    std::array<std::uint16_t, 2> ids{};
    if (::pread(device, ids.data(), sizeof(ids), off_t(region.offset)) != sizeof(ids))
        giveUp("pread");
    tell("vendor", ids[0]);
    tell("device", ids[1]);
    ::close(device);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: vfioprobe GROUP ADDRESS\n");
        return 2;
    }
    const int container = opened("/dev/vfio/vfio");
    const int group = opened(std::string("/dev/vfio/") + argv[1]);
    vfio_group_status status{};
    status.argsz = sizeof(status);
    asked("VFIO_GROUP_GET_STATUS", group, VFIO_GROUP_GET_STATUS, &status);
    const bool viable = (status.flags & VFIO_GROUP_FLAGS_VIABLE) != 0;
    tell("viable", viable ? 1 : 0);
    if (!viable) {
        std::fprintf(stderr, "the group is not viable\n");
        return 1;
    }
    int handle = container;
    asked("VFIO_GROUP_SET_CONTAINER", group, VFIO_GROUP_SET_CONTAINER, &handle);
    if (::ioctl(container, VFIO_CHECK_EXTENSION, VFIO_SPAPR_TCE_v2_IOMMU) > 0) {
        usePower(container);
    } else {
        asked("VFIO_SET_IOMMU", container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU);
        map(container, memory(), 0);
    }
    useDevice(group, argv[2]);
    return 0;
}
