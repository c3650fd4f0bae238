// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/base/observedsysroot.h"
#include "core/base/result.h"
#include "core/base/sysroot.h"
#include "core/host/host.h"
#include "core/host/scandepth.h"

#include <QStringList>

#include <stop_token>

namespace redbud
{

/// Opens what a user calls HOST: "live", "sample:NAME", a directory that holds `sys/` and
/// `proc/`, or a snapshot file. InvalidArgument for an unknown sample.
Result<std::shared_ptr<const Sysroot>> openHostSource(const QString &source);

/// openHostSource() and scanHost() in one.
Result<Host> loadHost(const QString &source, ScanDepth depth = ScanDepth::Everything);

/// The same with progress, which counts the files that were looked at. Cancelled, soon after
/// @a stop is asked for it. May be called from any thread; so may @a report be.
Result<Host> loadHost(const QString &source, const std::stop_token &stop,
                      const ObservedSysroot::Report &report);

/// The same host in words that do not depend on the working directory.
QString absoluteHostSource(const QString &source);

/// Names of the built-in samples, without "sample:".
QStringList sampleNames();

} // namespace redbud
