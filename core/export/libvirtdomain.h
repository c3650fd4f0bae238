// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace redbud
{

/// A plan as libvirt has it.
struct LibvirtDomain {
    QByteArray xml;    ///< of one `<domain>`, with the notes as comments
    QStringList notes; ///< what libvirt does in another way or not at all, a sentence each
    /// XML has no place for some characters of the plan or of a path; see xmlText(). There is a
    /// note that says so.
    bool replaced = false;
};

struct LibvirtOptions {
    QString qemu;   ///< named in the domain where it is a path; otherwise libvirt finds one
    QString folder; ///< whole path that relative paths of the plan are relative to
};

/// The domain XML of a plan for libvirt 9.0 and later. The guest has the same vPHBs, devices at
/// the same slots, memory and processors as with launchSpec(). What has no element in libvirt is in
/// qemu:override and qemu:commandline. A plan with Problems gets a domain that has them as well,
/// which libvirt may refuse.
LibvirtDomain libvirtDomain(const Host &host, const Plan &plan, const LibvirtOptions &options);

} // namespace redbud
