// SPDX-FileCopyrightText: 2026 The Redbud developers
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/bind/bindplan.h"
#include "core/qemu/launchspec.h"

#include <QString>

namespace redbud
{

// The parts of a launch script that a plan decides, for launchscript.cpp: lines of shell, each with
// its end, for the places of the same name in resources/export/launch.sh.

/// What a script is made from; all of it outlives the parts.
struct ScriptSource {
    const Host &host;
    const Plan &plan;
    const BindPlan &binding;
    const LaunchSpec &launch;
    QString planFile;
};

/// scriptheader.cpp: comments that say what it is for, and the settings.
QString scriptHeader(const ScriptSource &source);
QString scriptSettings(const ScriptSource &source);

/// scriptdevices.cpp: a call for each device, and one for each IOMMU group.
QString scriptDevices(const ScriptSource &source);
QString scriptGroups(const ScriptSource &source);

/// scriptresources.cpp: calls that look for files, interfaces and huge pages.
QString scriptResources(const ScriptSource &source);

/// scriptoptions.cpp: a "set" for each of QEMU's options, with what it is for.
QString scriptOptions(const ScriptSource &source);

} // namespace redbud
