// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// libredbud-vfiosim.so: preloaded into an unmodified QEMU, it plays the part of Linux' VFIO for the
// machine that the file named by REDBUD_VFIOSIM describes (format: simulateddescription.h).
// It must never be built with sanitizers: their runtime interposes the same functions.

#include "core/rehearsal/simulator/simulateddescription.h"
#include "core/rehearsal/simulator/vfioobjects.h"

#ifndef __has_feature
#define __has_feature(feature) 0 // only clang has it
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) ||                               \
    __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#error "the simulator is preloaded into programs without a sanitizer's runtime"
#endif

namespace redbud
{

namespace
{

// A bad description is reported at once, not somewhere in the middle of QEMU's start.
__attribute__((constructor)) void readDescriptionEarly()
{
    simulatedDescription();
}

} // namespace

} // namespace redbud
