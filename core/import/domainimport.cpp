// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/domainimport.h"

#include "core/import/domainreader.h"

#include <QCoreApplication>

namespace redbud
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("PlanImport", text);
}

} // namespace

Result<ImportedPlan> importDomain(const QByteArray &xml)
{
    const Result<DomainNode> domain = readDomainTree(xml);
    if (!domain)
        return failure(domain.error());
    if (domain->name != u"domain") {
        return failure(ErrorCode::InvalidData,
                       tr("It is no libvirt domain: its first element is <%1>").arg(domain->name));
    }
    const DomainNode &type = domain->child(u"os"_s).child(u"type"_s);
    const QString machine = type.attribute(u"machine"_s, u"pseries"_s);
    const QString arch = type.attribute(u"arch"_s, u"ppc64"_s);
    if (!machine.startsWith("pseries"_L1) || !arch.startsWith("ppc64"_L1)) {
        return failure(
            ErrorCode::Unsupported,
            tr("Its machine is %1 on %2; a plan is for pseries on ppc64 alone").arg(machine, arch));
    }
    PlanDraft draft;
    draft.plan().machine.type = machine;
    DomainReader(draft, *domain).read();
    return draft.finish();
}

} // namespace redbud
