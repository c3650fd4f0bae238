// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"

#include <libvirt/libvirt-qemu.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

/// Every function of libvirt that Redbud calls, by the library that has it.
#define REDBUD_LIBVIRT_FUNCTIONS(FUNCTION)                                                         \
    FUNCTION(virInitialize)                                                                        \
    FUNCTION(virSetErrorFunc)                                                                      \
    FUNCTION(virGetLastError)                                                                      \
    FUNCTION(virEventRegisterImpl)                                                                 \
    FUNCTION(virEventAddHandle)                                                                    \
    FUNCTION(virEventUpdateHandle)                                                                 \
    FUNCTION(virEventRemoveHandle)                                                                 \
    FUNCTION(virEventAddTimeout)                                                                   \
    FUNCTION(virEventRemoveTimeout)                                                                \
    FUNCTION(virConnectOpen)                                                                       \
    FUNCTION(virConnectClose)                                                                      \
    FUNCTION(virConnectGetURI)                                                                     \
    FUNCTION(virConnectGetHostname)                                                                \
    FUNCTION(virConnectGetLibVersion)                                                              \
    FUNCTION(virConnectGetDomainCapabilities)                                                      \
    FUNCTION(virConnectSetKeepAlive)                                                               \
    FUNCTION(virConnectIsAlive)                                                                    \
    FUNCTION(virConnectListAllDomains)                                                             \
    FUNCTION(virConnectDomainEventRegisterAny)                                                     \
    FUNCTION(virConnectDomainEventDeregisterAny)                                                   \
    FUNCTION(virNodeDeviceLookupByName)                                                            \
    FUNCTION(virNodeDeviceGetXMLDesc)                                                              \
    FUNCTION(virNodeDeviceFree)                                                                    \
    FUNCTION(virDomainCreateXML)                                                                   \
    FUNCTION(virDomainLookupByName)                                                                \
    FUNCTION(virDomainFree)                                                                        \
    FUNCTION(virDomainGetName)                                                                     \
    FUNCTION(virDomainGetState)                                                                    \
    FUNCTION(virDomainGetMetadata)                                                                 \
    FUNCTION(virDomainGetSecurityLabelList)                                                        \
    FUNCTION(virDomainIsActive)                                                                    \
    FUNCTION(virDomainSuspend)                                                                     \
    FUNCTION(virDomainResume)                                                                      \
    FUNCTION(virDomainReset)                                                                       \
    FUNCTION(virDomainShutdown)                                                                    \
    FUNCTION(virDomainDestroyFlags)                                                                \
    FUNCTION(virDomainOpenConsole)                                                                 \
    FUNCTION(virStreamNew)                                                                         \
    FUNCTION(virStreamFree)                                                                        \
    FUNCTION(virStreamAbort)                                                                       \
    FUNCTION(virStreamRecv)                                                                        \
    FUNCTION(virStreamSend)                                                                        \
    FUNCTION(virStreamEventAddCallback)                                                            \
    FUNCTION(virStreamEventUpdateCallback)                                                         \
    FUNCTION(virStreamEventRemoveCallback)

#define REDBUD_LIBVIRT_QEMU_FUNCTIONS(FUNCTION) FUNCTION(virDomainQemuMonitorCommand)

namespace redbud
{

/// libvirt's client library, loaded when it is first asked for. Not linked: a server that does not
/// use libvirt needs neither the library nor the thirty others that it brings along, and
/// redbudctl starts without them where they are installed. The declarations are those of libvirt's
/// own headers, so the compiler checks every call.
struct LibvirtApi {
// What the argument names is declared, so it stands without parentheses.
#define REDBUD_MEMBER(name) decltype(&::name) name = nullptr; // NOLINT(*-macro-parentheses)
    REDBUD_LIBVIRT_FUNCTIONS(REDBUD_MEMBER)
    REDBUD_LIBVIRT_QEMU_FUNCTIONS(REDBUD_MEMBER)
#undef REDBUD_MEMBER
};

/// Loads it, silences what it prints by itself, and runs its event loop in a thread of its own
/// until the program ends. NotFound where it is not installed, Unsupported where it is too old.
/// From any thread; the result lives as long as the program.
Result<const LibvirtApi *> libvirtApi();

} // namespace redbud
