// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/host/capturefile.h"

#include "core/base/files.h"
#include "core/base/sysrooterror.h"
#include "core/host/hostsource.h"
#include "core/host/snapshot.h"

namespace redbud
{

Result<void> captureToFile(const QString &source, const QString &fileName, Identities identities,
                           const std::stop_token &stop, const ObservedSysroot::Report &report)
{
    const auto root = openHostSource(source);
    if (!root)
        return failure(root.error());
    const ObservedSysroot observed(**root, stop, report);
    const MemorySysroot tree = capture(observed, identities);
    const Result<QByteArray> archive =
        stop.stop_requested() ? SysrootError::cancelled(source) : writeSnapshot(tree);
    if (!archive)
        return failure(archive.error());
    if (stop.stop_requested())
        return SysrootError::cancelled(source);
    return writeFile(fileName, *archive);
}

} // namespace redbud
