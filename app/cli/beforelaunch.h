// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "core/session/vmengine.h"

#include <stop_token>

namespace redbud::cli
{

/// What `run` does before QEMU starts.
struct BeforeLaunch {
    QString hostSource;
    QString qemu;
    bool simulated = false;
    bool bind = false;
    bool yes = false;
};

/// Every check, for people: what stands against it first.
QString preflightText(const QList<PreflightItem> &items, bool all);

QList<PreflightItem> checkBeforeLaunch(VmEngine &engine, const LoadedPlan &loaded,
                                       const BeforeLaunch &options);

/// Binds the plan's devices, showing the steps first. AnswerIsNo where it is refused or not wanted.
ExitStatus bindBeforeLaunch(const LoadedPlan &loaded, const BeforeLaunch &options,
                            const std::stop_token &stop);

} // namespace redbud::cli
