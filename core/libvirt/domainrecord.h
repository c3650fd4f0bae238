// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/host/host.h"
#include "core/plan/plan.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace redbud
{

/// What Redbud keeps in the metadata of a domain that it makes, so that the virtual machine can be
/// judged from any machine: the plan, and the host that it was made for.
struct DomainRecord {
    QDateTime started;   ///< UTC
    QString planFile;    ///< the user's, absolute, where it was launched; may be empty
    QString hostSource;  ///< HOST of the plan: "live", "sample:…" or a path there
    QByteArray snapshot; ///< of the host, without identities
    Plan plan;

    /// The host of the snapshot.
    Result<Host> host() const;
};

/// The XML namespace of the element.
inline constexpr auto domainRecordNamespace = "urn:x-redbud:vm:1";

/// Fills in the host that @a hostSource names.
Result<DomainRecord> recordDomain(const Plan &plan, const QString &hostSource,
                                  const QString &planFile);

/// One element in the namespace.
QByteArray serializeDomainRecord(const DomainRecord &record);

/// The element as libvirt gives it back, with or without the namespace. InvalidData.
Result<DomainRecord> parseDomainRecord(const QByteArray &xml);

} // namespace redbud
