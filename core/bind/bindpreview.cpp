// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/bind/bindpreview.h"

#include "core/host/hostsource.h"
#include "core/host/scanner.h"

namespace redbud
{

Result<BindPreview> previewBinding(const QString &source, const Plan &plan,
                                   const BindRequest &wishes)
{
    const auto root = openHostSource(source);
    if (!root)
        return failure(root.error());
    auto host = scanHost(**root, source, {}, ScanDepth::WithoutConfigSpace);
    if (!host)
        return failure(host.error());
    BindPreview preview{*std::move(host), wishes, {}, source == u"live"};
    preview.request.devices = devicesOf(plan);
    const QList<PciAddress> &devices = preview.request.devices;
    const BindFacts facts = readBindFacts(**root, membersOfGroups(preview.host, devices),
                                          groupsOf(preview.host, devices),
                                          preview.live ? GroupOwner(liveGroupOwner) : GroupOwner());
    auto binding = planBinding(preview.host, facts, preview.request);
    if (!binding)
        return failure(binding.error());
    preview.plan = *std::move(binding);
    return preview;
}

} // namespace redbud
