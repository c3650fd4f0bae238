// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/host/host.h"
#include "core/plan/plan.h"

#include <initializer_list>
#include <utility>

namespace redbud::test
{

/// A built-in sample, scanned; ends the test program where it cannot be read.
Host sampleHost(const QString &name);

/// The automatic plan of a host.
Plan automaticPlan(const Host &host);

PciAddress addressOf(const char *text);

/// Mutable parts of a host, to make variants of a sample.
NvLinkBridge &bridgeOf(Host &host, const char *address);
Gpu &gpuOf(Host &host, const char *address);
PciDevice &deviceOf(Host &host, const char *address);

/// A plan with these vPHBs, each with its devices at slots 00.0, 01.0, …
Plan planWith(std::initializer_list<std::pair<int, std::initializer_list<const char *>>> vphbs);

} // namespace redbud::test
