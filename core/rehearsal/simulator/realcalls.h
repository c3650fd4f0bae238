// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <atomic>
#include <dlfcn.h>

namespace redbud
{

// The definition that this library hides: the next one in the lookup order, libc's as a rule.
// Looked up at first use because calls may arrive before any constructor of ours has run. Threads
// that race here find the same address, so no lock is needed.
template <typename Function>
class RealCall
{
public:
    constexpr explicit RealCall(const char *name)
        : m_name(name)
    {
    }

    // Null when no later library defines the name.
    Function *get()
    {
        void *address = m_address.load(std::memory_order_acquire);
        if (!address) {
            address = dlsym(RTLD_NEXT, m_name);
            m_address.store(address, std::memory_order_release);
        }
        return reinterpret_cast<Function *>(address);
    }

private:
    const char *m_name;
    std::atomic<void *> m_address{nullptr};
};

} // namespace redbud

// An interposed function has a name of its own in C++ and gets the libc name only in the object
// file: so neither the attributes of libc's headers nor their fortified or 64-bit redirections can
// get in its way.
#define REDBUD_INTERPOSE(name) __asm__(name) __attribute__((visibility("default")))
