// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#include "core/rehearsal/simulator/keepalive.h"

#include "core/rehearsal/simulator/realcalls.h"

#include <cerrno>
#include <cstddef>
#include <linux/vfio.h>

namespace redbud
{

namespace
{

// An entry lives from the ioctl to the free(), so one is in use at a time as a rule. Where all are
// taken (by buffers that were never freed) a further buffer is not remembered.
constexpr unsigned maxKept = 256;
constinit std::atomic<void *> kept[maxKept] = {};
constinit std::atomic<unsigned> keptCount{0};
// No entry at or above this index was ever used: bounds the search in free().
constinit std::atomic<unsigned> keptEnd{0};

// Relaxed everywhere: a buffer reaches another thread only through synchronisation of the
// program's own, which orders these stores as well.
void remember(void *buffer)
{
    for (unsigned i = 0; i < keptEnd.load(std::memory_order_relaxed); ++i) {
        if (kept[i].load(std::memory_order_relaxed) == buffer)
            return;
    }
    // Counted first, so that the count is never smaller than the number of entries.
    keptCount.fetch_add(1, std::memory_order_relaxed);
    for (unsigned i = 0; i < maxKept; ++i) {
        unsigned end = keptEnd.load(std::memory_order_relaxed);
        while (end <= i && !keptEnd.compare_exchange_weak(end, i + 1, std::memory_order_relaxed)) {
        }
        void *empty = nullptr;
        if (kept[i].compare_exchange_strong(empty, buffer, std::memory_order_relaxed))
            return;
    }
    keptCount.fetch_sub(1, std::memory_order_relaxed);
}

// Whether the buffer was remembered; it is not any more afterwards. Forgetting keeps the table
// small: a buffer whose free() was skipped never comes back from malloc().
bool forget(void *buffer)
{
    if (keptCount.load(std::memory_order_relaxed) == 0 || !buffer)
        return false;
    const unsigned end = keptEnd.load(std::memory_order_relaxed);
    for (unsigned i = 0; i < end; ++i) {
        void *expected = buffer;
        if (kept[i].load(std::memory_order_relaxed) == buffer &&
            kept[i].compare_exchange_strong(expected, nullptr, std::memory_order_relaxed)) {
            keptCount.fetch_sub(1, std::memory_order_relaxed);
            return true;
        }
    }
    return false;
}

bool holdsLinkCapability(const char *info, uint32_t capacity)
{
    const auto *header = reinterpret_cast<const vfio_region_info *>(info);
    // A buffer that is too small gets the flag and the wanted argsz, but no chain.
    if (capacity < sizeof(*header) || !(header->flags & VFIO_REGION_INFO_FLAG_CAPS))
        return false;
    uint32_t offset = header->cap_offset;
    while (offset >= sizeof(*header) && offset % alignof(uint32_t) == 0 &&
           offset <= capacity - sizeof(vfio_info_cap_header)) {
        const auto *capability = reinterpret_cast<const vfio_info_cap_header *>(info + offset);
        if (capability->id == VFIO_REGION_INFO_CAP_NVLINK2_SSATGT ||
            capability->id == VFIO_REGION_INFO_CAP_NVLINK2_LNKSPD)
            return true;
        // The kernel's chains only lead forward; anything else would be an endless loop.
        if (capability->next <= offset)
            return false;
        offset = capability->next;
    }
    return false;
}

constinit RealCall<void(void *)> realFree{"free"};
constinit RealCall<void *(void *, size_t)> realRealloc{"realloc"};

// dlsym() may itself allocate and free. In that case nothing is known yet to forward to.
__attribute__((tls_model("initial-exec"))) thread_local bool isLookingUp = false;

template <typename Function>
Function *lookUp(RealCall<Function> &call)
{
    if (isLookingUp)
        return nullptr;
    isLookingUp = true;
    Function *function = call.get();
    isLookingUp = false;
    return function;
}

} // namespace

void keepRegionInfoAlive(void *info, uint32_t capacity)
{
    if (holdsLinkCapability(static_cast<const char *>(info), capacity))
        remember(info);
}

extern "C" {

void interposedFree(void *buffer) REDBUD_INTERPOSE("free");
void *interposedRealloc(void *buffer, size_t size) REDBUD_INTERPOSE("realloc");

void interposedFree(void *buffer)
{
    if (forget(buffer))
        return;
    // Without a real free() yet (see lookUp) the few bytes are leaked.
    if (auto *function = lookUp(realFree))
        function(buffer);
}

void *interposedRealloc(void *buffer, size_t size)
{
    auto *function = lookUp(realRealloc);
    if (!function) {
        errno = ENOMEM;
        return nullptr;
    }
    // Forgotten before the call: once it is moved, another thread may be given the old address.
    const bool wasKept = forget(buffer);
    void *moved = function(buffer, size);
    if (wasKept && size)
        remember(moved ? moved : buffer);
    return moved;
}

} // extern "C"

} // namespace redbud
