// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/libvirt/domainrecord.h"

#include <QByteArray>
#include <QString>

namespace redbud
{

struct DomainLaunchOptions {
    QString qemu;    ///< as LibvirtOptions::qemu
    QString folder;  ///< as LibvirtOptions::folder
    QString preload; ///< a library that is loaded into QEMU; may be empty
};

/// The exported domain of a plan with the record of its launch. A guest that panics stands still,
/// as in a session, so that it can be looked at. InvalidArgument where libvirt would get another
/// name or path than the plan's, because XML has no place for it.
Result<QByteArray> launchableDomain(const Host &host, const DomainRecord &record,
                                    const DomainLaunchOptions &options);

} // namespace redbud
