// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later

// libredbud-vfiosim.so: preloaded into an unmodified QEMU, it plays the part of Linux' VFIO for the
// machine that the file named by REDBUD_VFIOSIM describes (format: simulateddescription.h).
// It must never be built with sanitizers: their runtime interposes the same functions.

#include "core/rehearsal/simulator/simulateddescription.h"
#include "core/rehearsal/simulator/vfioobjects.h"

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
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
